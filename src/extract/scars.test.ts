import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { SCAR, Scars } from './scars';

const body = (html: string): HTMLElement => new JSDOM(html).window.document.body;
const cut = (scars: Scars, node: Element, kind: Parameters<Scars["leave"]>[1]): void => { scars.leave(node, kind); node.remove(); };

it('marks the place of what was taken, and hands the mark on when what follows is taken too', () => {
  const root = body('<p>a</p><aside></aside><nav></nav><p>b</p><footer></footer>'), scars = new Scars();
  const [, aside, nav, last, footer] = [...root.children] as [Element, Element, Element, Element, Element];
  cut(scars, aside, 'related');
  cut(scars, nav, 'share');
  cut(scars, footer, 'footer');
  expect(scars.before(last)).toBe(SCAR.related | SCAR.share);
  expect(scars.before(root.firstChild as Node)).toBe(0);
  expect(scars.atEnd(root)).toBe(SCAR.footer);
});

it('forgets marks within what was taken later, and does not mark what says nothing', () => {
  const root = body('<div><i></i><b></b></div><p>b</p>'), scars = new Scars();
  cut(scars, root.querySelector('i') as Element, 'author');
  cut(scars, root.querySelector('div') as Element, 'repeat');
  expect(scars.before(root.firstChild as Node)).toBe(0);
});
