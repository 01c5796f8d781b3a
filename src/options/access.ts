import van from 'vanjs-core';
import { message } from '../reader/messages';

const { h2, li, section, ul } = van.tags;

/** What Galley may look at, and when. */
export function accessSection(): HTMLElement {
  const facts = [message('optionsAccessClick'), message('optionsAccessSites'), message('optionsAccessNone')];
  return section(h2(message('optionsAccess')), ul({ class: 'facts' }, facts.map((fact) => li(fact))));
}
