import van from 'vanjs-core';
import { createForm } from '../reader/appearance/form';
import { message } from '../reader/messages';
import type { Looks } from '../settings/looks';
import { section } from './section';
import { siteLooks } from './site-looks';

const { a, article, div, h1, p } = van.tags;

/** How articles look everywhere, with a few lines to see it by. */
export function appearanceSection(looks: Looks, announce: (words: string) => void): HTMLElement {
  const form = createForm({ looks, isTrusted: () => true, announce, vertical: true });
  return section('look', message('look'), div({ class: 'beside' }, div(form.element, siteLooks(announce)), specimen()));
}

function specimen(): HTMLElement {
  return div(
    { class: 'galley-reader specimen', role: 'img', 'aria-label': message('optionsSpecimen'), inert: true },
    div({ class: 'galley-main' }, article(
      { class: 'galley-article', lang: message('language'), dir: message('direction') },
      h1(message('optionsSpecimenTitle')),
      div({ class: 'galley-body' }, p(message('optionsSpecimenText'), ' ', a({ href: '#look', tabIndex: -1 }, message('optionsSpecimenLink'))), p(message('optionsSpecimenMore'))),
    )),
  );
}
