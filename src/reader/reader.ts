import van from 'vanjs-core';
import { createBar } from './controls/bar';
import { createStatus } from './controls/status';
import { message } from './messages';
import { renderRemoved } from './removed/removed';
import { renderArticle } from './render/article';
import { renderEnd } from './render/article-end';
import { followNotes } from './render/follow-notes';
import type { ReaderOptions, ReaderView } from './types';

const { div, footer, main } = van.tags;

/**
 * The reader view: the same component in the popup, in a page and in a tab. It draws the article's tree node by node
 * and does nothing by itself; what its controls do is handed in.
 *
 * Its elements carry `data-galley-ui` where the words are Galley's and not the article's.
 */
export function createReader({ place, extraction, actions }: ReaderOptions): ReaderView {
  const { article, ledger, doubts } = extraction;
  // A page has landmarks of its own; in its dialog there are none to add.
  const inPage = place === 'page';
  const status = createStatus();
  const bar = createBar(actions, status.announce, place, article.lang);
  const text = renderArticle(article, place);
  followNotes(text, place);
  const element = div(
    { class: 'galley-reader', 'data-place': place, lang: message('language'), dir: message('direction') },
    bar.element,
    (inPage ? div : main)({ class: 'galley-main' }, text, renderEnd(article, doubts, place)),
    (inPage ? div : footer)({ class: 'galley-foot', 'data-galley-ui': '' }, renderRemoved(ledger)),
    status.element,
  );
  const key = (event: KeyboardEvent): boolean => {
    const used = bar.key(event);
    if (used) event.preventDefault();
    return used;
  };
  if (!inPage) element.addEventListener('keydown', key);
  return { element, announce: status.announce, key, destroy: () => { element.remove(); } };
}
