import van from 'vanjs-core';
import type { Article } from '../article/article';
import type { Extraction } from '../article/result';
import { createAdjusting } from './adjust/steps';
import { renderNotRight } from './adjust/not-right';
import { markBlocks } from './block-paths';
import type { ReaderContext } from './context';
import { createBar } from './controls/bar';
import { letterAction } from './controls/letters';
import { openTool } from './controls/open-tool';
import { runLetter } from './controls/run-letter';
import { createStatus } from './controls/status';
import { selectedPassage } from './copying/selection';
import { followVertical } from './look/vertical';
import { message } from './messages';
import { keepPaper } from './print/paper';
import { renderRemoved } from './removed/removed';
import { renderArticle } from './render/article';
import { renderEnd } from './render/article-end';
import { followNotes } from './render/follow-notes';
import { offerPictures } from './render/offer-pictures';
import { patchArticle } from './render/patch-article';
import { scrollerOf } from './scroller';
import type { ReaderOptions, ReaderView } from './types';
import { holdPlace } from './where/hold-place';
import { keepSpot } from './where/keep-spot';
import { createProgress } from './where/progress';

const { div, footer, main } = van.tags;

/**
 * The reader view: the same component in the popup, in a page and in a tab. It draws the article's tree node by node
 * and does nothing by itself; what its controls do is handed in.
 *
 * Its elements carry `data-galley-ui` where the words are Galley's and not the article's.
 */
export function createReader({ place, extraction, actions }: ReaderOptions): ReaderView {
  // A page has landmarks of its own; in its dialog there are none to add.
  const inPage = place === 'page';
  const status = createStatus(place);
  const updates = new Set<() => void>();
  const ends: (() => void)[] = [];
  const settles: (() => Promise<void>)[] = [];
  const keys: ((event: KeyboardEvent) => boolean)[] = [];
  let now = extraction;
  let text: HTMLElement = div();
  const body = (inPage ? div : main)({ class: 'galley-main' });
  const foot = (inPage ? div : footer)({ class: 'galley-foot', 'data-galley-ui': '' });
  const element = div({ class: 'galley-reader', 'data-place': place, lang: message('language'), dir: message('direction') });

  const context: ReaderContext = {
    place, element, actions,
    extraction: () => now,
    article: () => text,
    blocks: () => [...element.querySelectorAll<HTMLElement>('[data-block]')],
    scroller: () => scrollerOf(element),
    announce: status.announce,
    hint: status.hint,
    notice: status.notice,
    onUpdate: (listener) => {
      updates.add(listener);
      return () => { updates.delete(listener); };
    },
    onKey: (listener) => {
      keys.unshift(listener);
      return () => { keys.splice(keys.indexOf(listener), 1); };
    },
    onSettle: (listener) => { settles.push(listener); },
    onEnd: (listener) => { ends.push(listener); },
  };
  const adjusting = actions.adjust === undefined ? null : createAdjusting(context, actions.adjust, update);

  function draw(before: Article | null): void {
    const { article, ledger, doubts } = now;
    const fresh = renderArticle(article, place, actions.looks?.now().pictures !== false);
    const shown = before === null ? fresh : patchArticle(text, fresh, before, article);
    if (shown === fresh) followNotes(fresh, place, actions.load === undefined ? undefined : (mark, note) => { openTool(context, (tools) => { tools.note(context, mark, note); }); });
    text = shown;
    markBlocks([...(text.querySelector('.galley-body')?.childNodes ?? [])], article.body);
    text.querySelector<HTMLElement>('.galley-lead > figure')?.setAttribute('data-block', 'lead');
    offerPictures(context);
    // The text stays where it is, if it stays: what is moved loses the selection and the focus in it.
    if (body.firstChild !== text) body.replaceChildren(text);
    while (body.lastChild !== null && body.lastChild !== text) body.lastChild.remove();
    body.append(...[renderEnd(article, doubts, place)].filter((each) => each !== null));
    const wasOpen = foot.querySelector('details[data-ledger]')?.hasAttribute('open') === true;
    const removed = renderRemoved(ledger, adjusting === null ? null : { place, restore: adjusting.restore });
    if (wasOpen && removed instanceof HTMLDetailsElement) removed.open = true;
    foot.replaceChildren(...[removed, adjusting === null ? null : renderNotRight(place, adjusting.another)].filter((each) => each !== null));
  }
  function update(next: Extraction): void {
    if (next === now) return;
    const keepPlace = holdPlace(context);
    const before = now.article;
    now = next;
    draw(before);
    keepPlace();
    for (const listener of updates) listener();
  }

  draw(null);
  const progress = createProgress(context);
  const bar = createBar(context, adjusting, progress.left);
  element.append(bar.element, progress.line, body, foot, status.element);
  keepPaper(context);
  followVertical(context, body);
  if (actions.whereabouts !== undefined) keepSpot(context, actions.whereabouts);
  const dismissed = (event: KeyboardEvent): boolean => event.key === 'Escape' && status.dismiss();
  const letter = (event: KeyboardEvent): boolean => {
    const action = letterAction(event, context);
    if (action !== null) runLetter(action, context, adjusting);
    return action !== null;
  };
  const key = (event: KeyboardEvent): boolean => {
    const used = [...keys, bar.key, dismissed, letter].some((hears) => hears(event));
    if (used) event.preventDefault();
    return used;
  };
  if (!inPage) {
    // On the document: single keys count wherever the focus is, and mostly it is nowhere.
    const hear = (event: KeyboardEvent): void => { if (element.isConnected) key(event); };
    document.addEventListener('keydown', hear);
    ends.push(() => { document.removeEventListener('keydown', hear); });
  }
  const settle = async (): Promise<void> => { await Promise.all(settles.map((each) => each())); };
  return {
    element, announce: status.announce, key, update, settle, selected: () => selectedPassage(text),
    destroy: () => {
      // Begun while the view still has its layout.
      void settle();
      for (const end of ends) end();
      element.remove();
    },
  };
}
