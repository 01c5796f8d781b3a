import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';

/** A passage of Readability 0.6.0 and what stands there in Galley: the same answer in every case. */
interface Replacement {
  readonly was: string;
  readonly is: string;
}

/*
 * Readability writes HTML strings in two places: it puts the page back before another attempt, and it takes the picture
 * out of a noscript. Both strings are serialised from nodes that are at hand, so cloning those nodes gives the same tree
 * without parsing: nothing in Galley ever turns a page's words into markup, and the store's linter has nothing to report.
 */
const REPLACEMENTS: readonly Replacement[] = [
  // Taken before the first attempt, and cloned for each, because an attempt changes what it is given. Who can give the page
  // anew need not have it kept: few pages want a second attempt.
  { was: 'var pageCacheHtml = page.innerHTML;', is: 'var pageCache = this._pageAnew ? null : page.cloneNode(true);' },
  { was: 'page.innerHTML = pageCacheHtml;', is: 'page.replaceChildren(...(pageCache ? pageCache.cloneNode(true) : this._pageAnew()).childNodes);' },
  { was: 'tmp.innerHTML = noscript.innerHTML;', is: 'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);' },
  /*
   * And these for speed. The first asks whether an element is a byline by its names before its whole text is read, for
   * every element from the root down; the second makes no style object where no style is written; the last wrote the
   * whole article out for a message that is not printed.
   */
  { was: 'var bylineLength = node.textContent.trim().length;', is: 'if (rel !== "author" && !(itemprop && itemprop.includes("author")) && !this.REGEXPS.byline.test(matchString)) return false;\n    var bylineLength = node.textContent.trim().length;' },
  { was: '(!node.style || node.style.display != "none") &&\n      (!node.style || node.style.visibility != "hidden") &&', is: '(!node.hasAttribute("style") || !node.style || (node.style.display != "none" && node.style.visibility != "hidden")) &&' },
  { was: 'this.log("Grabbed: " + articleContent.innerHTML);', is: '' },
];

/**
 * Readability's source without assignments to innerHTML.
 *
 * @throws where the source is not the one this was written for, so that an upgrade fails at build time.
 */
export function withoutHtmlStrings(source: string): string {
  const changed = REPLACEMENTS.reduce((text, { was, is }) => {
    const found = text.split(was).length - 1;
    if (found !== 1) throw new Error(`Readability has changed: expected once, found ${String(found)} times: ${was}`);
    return text.replace(was, () => is);
  }, source);
  const left = /\.(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write/u.exec(changed);
  if (left) throw new Error(`Readability has changed: it writes HTML in another place: ${left[0]}`);
  return changed;
}

/** Readability's main file, and no other of the package. */
const READABILITY_FILE = /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/;

export const readabilityForEsbuild: EsbuildPlugin = {
  name: 'readability-without-html-strings',
  setup(build) {
    build.onLoad({ filter: READABILITY_FILE }, async ({ path }) => ({
      contents: withoutHtmlStrings(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/*
 * For vitest: what is tested is the engine that is shipped. Node would load this CommonJS package by itself, past every
 * plugin, so it is handed over as a module of its own; a test holds that.
 */
const AS_MODULE = '\0galley:readability';

export const readabilityForVite: VitePlugin = {
  name: 'readability-without-html-strings',
  enforce: 'pre',
  resolveId: (id) => (id === '@mozilla/readability' ? AS_MODULE : null),
  async load(id) {
    if (id !== AS_MODULE) return null;
    const main = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    return `${withoutHtmlStrings(await readFile(main, 'utf8'))}\nexport { Readability };`;
  },
};
