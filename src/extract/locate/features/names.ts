import type { Box } from './boxes';

/**
 * Families of name tokens (class and id) that authors use for kinds of boxes, as levels up to the nearest ancestor that
 * carries one. The tokens are those that curators of extraction rules name most often; none is a site's.
 */
const FAMILIES: readonly (readonly [name: string, tokens: string])[] = [
  ['related', 'related recommended recommendation recommendations more morefrom recirc recirculation popular trending latest similar suggested readnext upnext onward discover'],
  ['share', 'share sharing social follow followus sharedaddy addtoany addthis'],
  ['ad', 'ad ads advert advertisement advertising sponsor sponsored promo promotion promoted banner dfp outbrain taboola affiliate partner'],
  ['author', 'author authors byline bio contributor writer avatar'],
  ['meta', 'meta metadata date time timestamp published posted dateline info details'],
  ['comment', 'comment comments disqus respond discussion reply replies'],
  ['tags', 'tag tags topic topics category categories keywords label labels'],
  ['newsletter', 'newsletter signup subscribe subscription subscriptions optin mailchimp mailing cta donate donation membership paywall piano regwall gate'],
  ['nav', 'nav navigation menu breadcrumb breadcrumbs pagination pager toc skip topbar navbar tabs tab prev next'],
  ['side', 'sidebar side aside rail widget widgets secondary'],
  ['foot', 'footer foot bottom copyright legal disclaimer disclosure colophon'],
  ['head', 'header head masthead hero top title headline kicker subtitle'],
  ['media', 'caption credit figcaption gallery slideshow carousel slider video player audio image photo picture media embed'],
  ['modal', 'modal popup overlay dialog cookie cookies consent gdpr notice alert toast tooltip'],
  ['card', 'card cards teaser teasers tile tiles grid item items list listing feed stories box'],
  ['button', 'button buttons btn toolbar tools actions print icon icons'],
  ['hidden', 'hidden hide sr visually screenreader offscreen collapsed'],
  ['form', 'form search login account cart price product products rating ratings review reviews'],
  ['body', 'body text richtext wysiwyg prose paragraph paragraphs markdown rte copy'],
  ['article', 'article post story entry page single'],
  ['content', 'content main primary center'],
  ['lead', 'lead lede intro summary excerpt dek standfirst description abstract deck'],
  ['question', 'faq accordion question answer qa'],
  ['embed', 'tweet twitter instagram tiktok facebook oembed'],
  ['note', 'note notes footnote footnotes endnote correction corrections update updates editor editors'],
];

export const NAME_FEATURES: readonly string[] = FAMILIES.map(([name]) => `levels to a box named ${name}`);

const FAMILY = new Map(FAMILIES.flatMap(([, tokens], i) => tokens.split(' ').map(token => [token, i] as const)));
/** Levels that stand for "none around it". */
const NONE = 12;

/** Splits names as "articleBody--main js-share_bar" into lower-case tokens. */
export function nameTokens(element: Element): readonly string[] {
  let names = '';
  for (const attribute of NAMING) { const value = element.getAttribute(attribute); if (value) names += `${value} `; }
  if (names === '') return NAMELESS;
  let tokens = known.get(names);
  if (!tokens) {
    tokens = names.slice(0, 400).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/).filter(token => token.length > 1);
    if (known.size >= MOST) known.clear();
    known.set(names, tokens);
  }
  return tokens;
}

/** Attributes by which authors name a box; the last three where styles have no names of their own. */
const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-component'] as const;
const NAMELESS: readonly string[] = [];
/** Names whose tokens are remembered: a page says the same few again and again. */
const MOST = 4000;
const known = new Map<string, readonly string[]>();

/** Reads names with a memo, since most blocks share their ancestors. @returns for a box the values of NAME_FEATURES */
export function nameReader(): (box: Box) => Uint8Array {
  const memo: Uint8Array[] = [];
  const outside = new Uint8Array(FAMILIES.length).fill(NONE);
  const read = (box: Box): Uint8Array => {
    if (box.outer === null) return outside;
    const known = memo[box.index];
    if (known) return known;
    const levels = Uint8Array.from(read(box.outer));
    for (let i = 0; i < levels.length; i++) { const level = levels[i] ?? NONE; if (level < NONE) levels[i] = level + 1; }
    for (const token of nameTokens(box.element)) {
      const family = FAMILY.get(token);
      if (family !== undefined) levels[family] = 0;
    }
    return memo[box.index] = levels;
  };
  return read;
}
