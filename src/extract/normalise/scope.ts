import type { Block } from '../../article/block';
import type { InlineCode, FootnoteRef, InlineImage, InlineMath, LineBreak, Ruby } from '../../article/inline';
import type { Cut, NormaliseContext } from './context';
import type { Wrapper } from './line';
import type { Plan } from './plan';

/** What the element kinds share during one run. */
export interface Scope {
  readonly context: NormaliseContext;
  readonly plan: Plan;
  /** Picture identity → caption it was first shown with ('' for none). */
  readonly pictures: Map<string, string>;
  /** Elements that their holder reads by itself (a figure's caption): the flow passes over them. */
  readonly held: Set<Node>;
  /** Blocks of an element's children, one structural level deeper. */
  readonly blocks: (parent: Node) => Block[];
  /** The ledger's cut. */
  readonly cut: (node: Element | Text, cut: Cut) => void;
}

/** What an element becomes. */
export type Outcome =
  /** Nothing of its own: its children are read in place. */
  | { readonly as: 'through' }
  /** Inline formatting around its children. */
  | { readonly as: 'wrap'; readonly kind: Wrapper['kind']; readonly href: string }
  | { readonly as: 'inline'; readonly inline: InlineCode | LineBreak | Ruby | InlineMath | InlineImage | FootnoteRef }
  | { readonly as: 'blocks'; readonly blocks: readonly Block[] }
  /** The block before, changed: a caption that stood after its picture. */
  | { readonly as: 'replace'; readonly block: Block };

export const THROUGH: Outcome = { as: 'through' };
export const NOTHING: Outcome = { as: 'blocks', blocks: [] };
export const made = (...blocks: readonly Block[]): Outcome => ({ as: 'blocks', blocks });

/** Reads one element; `before` is the block that directly precedes it, if no words stand between. */
export type Kind = (element: Element, scope: Scope, before: Block | undefined) => Outcome;
