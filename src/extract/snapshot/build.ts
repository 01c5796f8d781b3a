import { baseAddress, webAddress } from './address';
import { copyRendered, type OnCopied } from './copy';
import { domAccess } from './dom-access';
import { copyHead } from './head';
import type { Snapshot } from './types';
import type { Visibility } from './visibility';

/** Makes the inert copy; `visibility` is the only part that differs between a live layout and a saved page. */
export function buildSnapshot(page: Document, address: string | null, rendering: Snapshot['rendering'], visibility: Visibility, copied?: OnCopied): Snapshot {
  const dom = domAccess(page);
  const inert = dom.inertDocument(page);
  const url = webAddress(address);
  const root = dom.documentElement(page);
  if (!root) return { url, base: url, pageTitle: '', document: inert, body: inert.body, rendering, unread: [] };
  copyHead(root, inert);
  // The title's text, not document.title: an element named "title" shadows that.
  const pageTitle = (inert.head.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const body = Array.from(root.children).find(child => child.localName === 'body');
  const unread = body && visibility.element(body, 'body') !== 'hidden' ? copyRendered(body, inert.body, dom, visibility, copied).unread : [];
  for (const name of ['class', 'lang', 'dir']) {
    const value = body ? dom.attribute(body, name) : null;
    if (value !== null) inert.body.setAttribute(name, value);
  }
  return { url, base: baseAddress(root, url), pageTitle, document: inert, body: inert.body, rendering, unread };
}
