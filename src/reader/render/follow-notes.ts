import type { ReaderPlace } from '../types';

/**
 * Follows the links between marks and notes. The browser cannot: in a shadow root a fragment leads nowhere, and it would
 * change the page's address.
 */
export function followNotes(article: HTMLElement, place: ReaderPlace): void {
  article.addEventListener('click', (event) => {
    if (place === 'page' && !event.isTrusted) return;
    const link = event.target instanceof Element ? event.target.closest('a[role="doc-noteref"], a[role="doc-backlink"]') : null;
    const id = link?.getAttribute('href')?.slice(1);
    const target = id === undefined ? undefined : [...article.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === id);
    if (target === undefined) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  });
}
