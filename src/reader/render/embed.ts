import van from 'vanjs-core';
import type { Embed } from '../../article/block';
import { gateLink } from '../../article/url-gate';
import { icon, type IconName } from '../controls/icons';
import { message, type MessageKey } from '../messages';
import type { RenderContext } from './context';
import { linkTarget } from './link';
import { ownWords } from './own-words';

const { a, aside, p, span } = van.tags;

const KINDS: Readonly<Record<Embed['what'], { readonly icon: IconName; readonly name: MessageKey }>> = {
  video: { icon: 'video', name: 'embedVideo' },
  audio: { icon: 'audio', name: 'embedAudio' },
  post: { icon: 'post', name: 'embedPost' },
  map: { icon: 'map', name: 'embedMap' },
  document: { icon: 'document', name: 'embedDocument' },
  drawing: { icon: 'document', name: 'embedDrawing' },
  other: { icon: 'document', name: 'embedOther' },
};

/** A quiet card that says what stands here on the page and leads to it; nothing of it is loaded. */
export function renderEmbed({ what, href, title, children }: Embed, context: RenderContext): Node {
  const kind = KINDS[what];
  return aside(
    { class: 'galley-embed', 'aria-label': title ?? message(kind.name) },
    p({ class: 'galley-embed-kind' }, icon(kind.icon), span(ownWords(), message(kind.name))),
    title === null ? null : p({ class: 'galley-embed-title' }, title),
    context.blocks(children),
    wayThere(href, context),
  );
}

function wayThere(href: string | null, context: RenderContext): Node | null {
  const address = href === null ? null : gateLink(href, null);
  const host = address === null || !URL.canParse(address) ? '' : new URL(address).host;
  if (address === null || host === '') return null;
  return p({ class: 'galley-embed-link' }, a({ ...ownWords(), ...linkTarget(context), href: address }, message('embedOpen', host.replace(/^www\./u, ''))));
}
