import van from 'vanjs-core';
import { translate } from '../platform/i18n';
import { onSettingsChanged, settings } from '../platform/storage';
import { followLook } from '../reader/look/follow-look';
import { rememberLook } from '../reader/look/remembered-look';
import { message, useMessages } from '../reader/messages';
import { createLooks } from '../settings/looks';
import { accessSection } from './access';
import { appearanceSection } from './appearance';
import { copyingSection } from './copying';
import { fileSection } from './file';
import { loadPart } from './parts';
import { rulesSection } from './rules';
import { shortcutsSection } from './shortcuts';
import { sitesSection } from './sites';

const { a, h1, header, li, main, nav, p, ul } = van.tags;

useMessages(translate);
document.documentElement.lang = message('language');
document.documentElement.dir = message('direction');
document.title = message('optionsTitle');

const status = p({ role: 'status', class: 'quiet' });
const announce = (words: string): void => { status.textContent = words; };

const looks = await createLooks({ settings, onChanged: onSettingsChanged }, null);
followLook({ root: document.documentElement, styled: document, load: loadPart }, looks);
rememberLook(looks);

const sections = [
  appearanceSection(looks, announce), copyingSection(announce), sitesSection(announce), rulesSection(announce), shortcutsSection(announce), fileSection(), accessSection(),
];
const contents = nav({ 'aria-label': message('optionsContents') }, ul(sections.map((each) => li(a({ href: `#${each.id}` }, each.querySelector('h2')?.textContent ?? '')))));
document.body.append(header(h1(message('optionsTitle')), contents), main(status, sections));
