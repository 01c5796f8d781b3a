import van from 'vanjs-core';
import { gateLink } from '../../article/url-gate';
import type { ReaderContext } from '../context';
import { message } from '../messages';

const { div, h2, li, ol, p, sup } = van.tags;

/** What only paper needs: where the text is from and when it was printed, and where its links lead, as notes. There while the browser prints. */
export function keepPaper(context: ReaderContext): void {
  const { defaultView: view } = document;
  let added: Element[] = [];
  const before = (): void => {
    after();
    const notes = context.actions.looks?.now().printLinks === true ? linkNotes(context.article()) : { marks: [], list: null };
    const end = div({ class: 'galley-paper', 'data-galley-ui': '' }, notes.list, source(context));
    context.article().after(end);
    added = [...notes.marks, end];
  };
  const after = (): void => {
    for (const element of added) element.remove();
    added = [];
  };
  view?.addEventListener('beforeprint', before);
  view?.addEventListener('afterprint', after);
  context.onEnd(() => {
    view?.removeEventListener('beforeprint', before);
    view?.removeEventListener('afterprint', after);
    after();
  });
}

function source({ extraction }: ReaderContext): Node {
  const { url, siteName } = extraction().article;
  const address = url === null ? null : gateLink(url, null);
  const date = new Intl.DateTimeFormat(message('language'), { dateStyle: 'long' }).format(new Date());
  return div({ class: 'galley-source' }, siteName === null ? null : p(siteName), address === null ? null : p({ dir: 'ltr' }, address), p(message('printed', date)));
}

/** A number behind each link that leads elsewhere, and the list that the numbers stand for; the same address has one number. */
function linkNotes(article: Element): { readonly marks: Element[]; readonly list: Element | null } {
  const numbers = new Map<string, number>();
  const marks = [...article.querySelectorAll<HTMLAnchorElement>('.galley-body a[href^="http"]')].map((link) => {
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    const mark = sup({ class: 'galley-link-number', 'data-galley-ui': '' }, String(number));
    link.after(mark);
    return mark;
  });
  if (marks.length === 0) return { marks, list: null };
  return { marks, list: div({ class: 'galley-link-notes' }, h2(message('printLinks')), ol([...numbers.keys()].map((address) => li({ dir: 'ltr' }, address)))) };
}
