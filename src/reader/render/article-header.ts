import van from 'vanjs-core';
import type { Article } from '../../article/article';
import { message } from '../messages';
import { ownWords } from './own-words';
import { momentText, timeElement } from './time';

const { h1, header, p, span } = van.tags;

/** Section over headline, dek, authors and dates. What the page does not say leaves no gap. */
export function renderHeader(article: Article): Node {
  return header(
    { class: 'galley-header' },
    line('galley-kicker', [
      article.sponsored ? span({ class: 'galley-sponsored', ...ownWords() }, message('sponsored')) : null,
      part('galley-site', article.siteName),
      part('galley-section', article.section),
    ]),
    article.title === '' ? null : h1({ id: 'galley-title' }, article.title),
    article.dek === null ? null : p({ class: 'galley-dek' }, article.dek),
    line('galley-meta', [part('galley-byline', article.byline), published(article), updated(article)]),
  );
}

function published({ publishedTime, lang }: Article): Node | null {
  const element = publishedTime === null ? null : timeElement(publishedTime, lang);
  element?.classList.add('galley-published');
  return element;
}

/** Only a later day is news: most pages touch the hour without changing a word. */
function updated({ publishedTime, modifiedTime }: Article): Node | null {
  if (modifiedTime === null || modifiedTime.slice(0, 10) <= (publishedTime ?? '').slice(0, 10)) return null;
  const text = momentText(modifiedTime.slice(0, 10), null);
  if (text === null) return null;
  return span({ class: 'galley-updated' }, span(ownWords(), message('updated', text)));
}

function part(name: string, text: string | null): Node | null {
  return text === null ? null : span({ class: name }, text);
}

function line(name: string, parts: readonly (Node | null)[]): Node | null {
  const said = parts.filter((each) => each !== null);
  return said.length === 0 ? null : p({ class: name }, said);
}
