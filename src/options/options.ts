import van from 'vanjs-core';
import { translate } from '../platform/i18n';
import { message, useMessages } from '../reader/messages';
import { accessSection } from './access';
import { shortcutsSection } from './shortcuts';
import { sitesSection } from './sites';

const { h1, main, p } = van.tags;

useMessages(translate);
document.documentElement.lang = message('language');
document.documentElement.dir = message('direction');
document.title = message('optionsTitle');

const status = p({ role: 'status', class: 'quiet' });
const announce = (words: string): void => { status.textContent = words; };
document.body.append(main(h1(message('optionsTitle')), status, accessSection(), sitesSection(announce), shortcutsSection(announce)));
