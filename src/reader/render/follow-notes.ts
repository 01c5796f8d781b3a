import type { ReaderPlace } from '../types';

/**
 * Follows the links between marks and notes, or opens a note where its mark stands if `openNote` is there to. The browser cannot: in a shadow root a fragment leads
 * nowhere, and it would change the page's address.
 */
export function followNotes(article: HTMLElement, place: ReaderPlace, openNote?: (mark: HTMLElement, note: HTMLElement) => void): void {
  article.addEventListener('click', (event) => {
    if (place === 'page' && !event.isTrusted) return;
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[role="doc-noteref"], a[role="doc-backlink"]') : null;
    const id = link?.getAttribute('href')?.slice(1);
    const target = id === undefined ? undefined : [...article.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
    if (link === null || target === undefined) return;
    event.preventDefault();
    if (link.getAttribute('role') === 'doc-noteref' && openNote !== undefined) {
      openNote(link, target);
      return;
    }
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}
