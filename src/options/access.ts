import van from 'vanjs-core';
import { message } from '../reader/messages';
import { section } from './section';

const { li, ul } = van.tags;

/** What Galley may look at, and when. */
export function accessSection(): HTMLElement {
  const facts = [message('optionsAccessClick'), message('optionsAccessSites'), message('optionsAccessSync'), message('optionsAccessNone')];
  return section('access', message('optionsAccess'), ul({ class: 'facts' }, facts.map((fact) => li(fact))));
}
