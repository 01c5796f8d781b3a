import type { Block } from '../../article/block';
import type { Family } from '../../article/ledger';

/** Why words of the body do not stand in the tree. */
export interface Cut {
  readonly rule: string;
  readonly family: Family;
  /** One sentence for a reader of the page. */
  readonly reason: string;
}

/** What `normalise` is given beside the body. */
export interface NormaliseContext {
  /** Base for relative addresses (http or https), or null. */
  readonly base: string | null;
  /** The article's language as BCP 47, or null. */
  readonly lang: string | null;
  /** The ledger's cut: records the node's words and removes it from the body. Only it removes nodes. */
  readonly removed: (node: Element | Text, cut: Cut) => void;
  /** Told of each block and the nodes it was made of, inner blocks before what holds them; `from`: it takes that block's place. */
  readonly made?: (block: Block, nodes: readonly Node[], from?: Block) => void;
}
