import van from 'vanjs-core';

const { h2, section: sectionTag } = van.tags;

/** A part of the page, under its heading; the page's list of parts leads to it. */
export function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
  return sectionTag({ id, 'data-section': id, 'aria-labelledby': `${id}-title` }, h2({ id: `${id}-title`, tabIndex: -1 }, title), children);
}
