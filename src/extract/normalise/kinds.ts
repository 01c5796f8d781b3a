import type { Block } from '../../article/block';
import type { Styled } from '../../article/inline';
import { gateLink } from '../../article/url-gate';
import { inlineCode, preformatted } from './code';
import { captionAfter, figure, isPictureWrapper, pictures } from './figures';
import { definitions } from './definitions';
import { details } from './details';
import { drawing } from './drawings';
import { hasWords } from './dom-text';
import { isUnshown } from './element-names';
import { facade, frame, isPost, player, post } from './embeds';
import { entry } from './entries';
import { note, reference } from './footnotes';
import { gallery, isGallery } from './galleries';
import { heading, isHeading } from './headings';
import { image, picture } from './images';
import { list } from './lists';
import { isRenderedMath, math, renderedMath } from './math';
import { quote } from './quotes';
import { ruby } from './ruby';
import { made, NOTHING, THROUGH, type Kind, type Outcome, type Scope } from './scope';
import { table } from './tables';

const styled = (kind: Styled['kind']): Kind => () => ({ as: 'wrap', kind, href: '' });

const link: Kind = (element, scope) => {
  const href = gateLink(element.getAttribute('href') ?? '', scope.context.base);
  return href === null ? THROUGH : { as: 'wrap', kind: 'link', href };
};

/** Kinds that hold no blocks of their own: read at any depth. */
const LEAVES: ReadonlyMap<string, Kind> = new Map(Object.entries({
  a: link,
  b: styled('strong'), strong: styled('strong'),
  i: styled('em'), em: styled('em'), cite: styled('em'), dfn: styled('em'), var: styled('em'),
  sub: styled('sub'), sup: styled('sup'), mark: styled('mark'), small: styled('small'), q: styled('q'), kbd: styled('kbd'),
  del: styled('del'), s: styled('del'), strike: styled('del'), ins: styled('ins'), u: styled('ins'),
  code: inlineCode, samp: inlineCode, tt: inlineCode,
  br: () => ({ as: 'inline', inline: { kind: 'br' } }),
  wbr: () => NOTHING,
  hr: () => made({ kind: 'divider' }),
  pre: preformatted, listing: preformatted, xmp: preformatted,
  img: image, 'amp-img': image, picture,
  iframe: frame, embed: frame, object: frame, 'amp-iframe': frame, video: player, audio: player, 'amp-video': player, 'amp-audio': player,
  'lite-youtube': facade, 'amp-youtube': facade, 'lite-vimeo': facade, 'amp-vimeo': facade,
  math, ruby, svg: drawing,
}));

/** Kinds that hold blocks: below the deepest level they are read as containers. */
const HOLDERS: ReadonlyMap<string, Kind> = new Map(Object.entries({
  ul: list, ol: list, menu: list, dl: definitions, blockquote: quote, table, figure, details,
}));

const UNSHOWN = { rule: 'not-shown', family: 'hidden', reason: 'Content that browsers do not show as text.' } as const;

/** Says what an element of the body becomes: by its place in the whole, by what its author names it, by its own name. */
export function readElement(element: Element, scope: Scope, before: Block | undefined, deepest: boolean): Outcome {
  const name = element.localName;
  const { notes, entries } = scope.plan;
  if (notes.references.has(element)) return reference(element, scope, before);
  if (isRenderedMath(element)) return renderedMath(element, scope, before);
  const leaf = LEAVES.get(name);
  if (leaf !== undefined) return leaf(element, scope, before);
  if (isUnshown(element)) return unshown(element, scope);
  if (deepest) return THROUGH;
  if (notes.notes.has(element)) return note(element, scope, before);
  if (entries.has(element)) return entry(element, scope, before);
  if (isHeading(element)) return heading(element, scope, before);
  const after = captionAfter(element, scope, before);
  if (after !== null) return after;
  if (isPost(element)) return post(element, scope, before);
  if (name !== 'figure' && isPictureWrapper(element)) return pictures(element, scope, before);
  const holder = HOLDERS.get(name);
  if (holder !== undefined && !holdsNotes(element, scope)) return holder(element, scope, before);
  return holder === undefined && isGallery(element) ? gallery(element, scope, before) : THROUGH;
}

/** A list of notes is read note by note. */
const holdsNotes = (element: Element, scope: Scope): boolean => scope.plan.notes.holders.has(element);

function unshown(element: Element, scope: Scope): Outcome {
  if (hasWords(element.textContent ?? '')) scope.cut(element, UNSHOWN);
  return NOTHING;
}
