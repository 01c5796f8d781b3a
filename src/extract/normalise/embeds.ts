import { gateLink } from '../../article/url-gate';
import { embedKind } from './embed-kind';
import { names, tidy } from './dom-text';
import { made, NOTHING, type Kind } from './scope';

const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data'];
const AD_TITLE = /^(?:3rd party ad content|advertisement|anzeige|publicité|publicidad|pubblicità|ad)$/i;
/** Frames without words or a picture's size are counters and consent frames. */
const SMALLEST = 60;

/** `iframe`, `embed`, `object`: a card with a link; nothing of it is loaded. */
export const frame: Kind = (element, scope) => {
  if (element.textContent?.trim()) for (const child of [...element.childNodes]) if (child.nodeType === 1 || child.nodeType === 3) scope.cut(child as Element | Text, { rule: 'frame-fallback', family: 'media', reason: 'Words for browsers that cannot show the frame.' });
  const href = addressOf(element, scope.context.base);
  const title = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '') || null;
  if (href === null || (title !== null && AD_TITLE.test(title)) || isTiny(element)) return NOTHING;
  const what = embedKind(href, title ?? '');
  if (what === 'other' && title === null && !element.hasAttribute('allowfullscreen')) return NOTHING;
  return made({ kind: 'embed', what, href, title, children: [] });
};

/** `video` and `audio`. */
export const player: Kind = (element, scope) => {
  for (const child of [...element.childNodes]) if (child.textContent?.trim() && (child.nodeType === 1 || child.nodeType === 3)) scope.cut(child as Element | Text, { rule: 'player-fallback', family: 'media', reason: 'Words for browsers that cannot play the recording.' });
  let href = addressOf(element, scope.context.base);
  for (const source of element.querySelectorAll('source')) href ??= addressOf(source, scope.context.base);
  const title = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '') || null;
  return href === null && title === null && !element.hasAttribute('data-galley-src') && element.getAttribute('poster') === null
    ? NOTHING
    : made({ kind: 'embed', what: element.localName === 'audio' ? 'audio' : 'video', href, title, children: [] });
};

/** Elements of a page's own that a script turns into a player once they are clicked, and where their film is. */
const FACADES: Readonly<Record<string, string>> = {
  'lite-youtube': 'https://www.youtube.com/watch?v=', 'amp-youtube': 'https://www.youtube.com/watch?v=',
  'lite-vimeo': 'https://vimeo.com/', 'amp-vimeo': 'https://vimeo.com/',
};

/** A stand-in for a player: a card of the film that it names. Its own words are a button's, which the card has of its own. */
export const facade: Kind = (element, scope) => {
  for (const child of [...element.childNodes]) if (child.textContent?.trim() && (child.nodeType === 1 || child.nodeType === 3)) scope.cut(child as Element | Text, { rule: 'player', family: 'media', reason: 'These words belong to a video or audio player.' });
  const id = element.getAttribute('videoid') ?? element.getAttribute('data-videoid') ?? '';
  if (!/^[\w-]{3,40}$/.test(id)) return NOTHING;
  const title = tidy(element.getAttribute('playlabel') ?? element.getAttribute('videotitle') ?? element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '') || null;
  return made({ kind: 'embed', what: 'video', href: `${FACADES[element.localName] ?? ''}${id}`, title, children: [] });
};

const POST = /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|fb-post|reddit-embed-bq|reddit-card|text-post-media|threads-post|imgur-embed-pub|tumblr-post|telegram-post)(?:\s|$)|(?:^|[\s-])(?:tweet|toot|social-post)(?:-embed|$|\s)/;

/** A social post that the page quotes: sites mark the quotation they would replace by a script. */
export const isPost = (element: Element): boolean => (element.localName === 'blockquote' || element.localName === 'div') && POST.test(names(element));

/** A quoted post, as a card with its words. */
export const post: Kind = (element, scope) => {
  const children = scope.blocks(element);
  if (children.length === 0) return NOTHING;
  const [first] = children;
  if (children.length === 1 && first?.kind === 'embed') return made({ ...first, what: 'post' });
  return made({ kind: 'embed', what: 'post', href: permalink(element, scope.context.base), title: null, children });
};

/** The post's own address: what the mark-up declares, else the last link, which is its date. */
function permalink(element: Element, base: string | null): string | null {
  const links = element.querySelectorAll('a[href]');
  const said = element.getAttribute('cite') ?? element.getAttribute('data-instgrm-permalink') ?? element.getAttribute('data-href') ?? links[links.length - 1]?.getAttribute('href');
  return said == null ? null : webOnly(gateLink(said, base));
}

function addressOf(element: Element, base: string | null): string | null {
  for (const name of SOURCES) {
    const address = element.getAttribute(name);
    const href = address === null ? null : webOnly(gateLink(address, base));
    if (href !== null) return href;
  }
  return null;
}

const webOnly = (href: string | null): string | null => (href !== null && /^https?:/.test(href) ? href : null);

function isTiny(element: Element): boolean {
  return ['width', 'height'].some((side) => {
    const text = element.getAttribute(side) ?? '';
    return /^\d+(?:px)?$/.test(text) && Number.parseInt(text, 10) < SMALLEST;
  });
}
