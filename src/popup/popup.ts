import { openBookPage } from '../platform/book-page';
import { translate } from '../platform/i18n';
import { openSettings } from '../platform/lifecycle';
import type { ReadOutcome } from '../platform/outcome';
import { openReaderInTab, printReaderInTab } from '../platform/read-tab';
import { message, useMessages } from '../reader/messages';
import { remarkText } from '../reader/remark';
import { createReader } from '../reader/reader';
import { whereaboutsOf } from '../reader/where/whereabouts';
import type { ReaderView } from '../reader/types';
import { createHabits, type Habits } from '../settings/habits';
import type { Looks } from '../settings/looks';
import { adjustActiveTab } from '../platform/adjust-tab';
import { settings } from '../platform/storage';
import { spotStore } from '../platform/spots';
import { activeTab, type TabFacts } from '../platform/tabs';
import { autoSwitch } from './auto';
import { copy, prepareCopy, save } from './copy';
import { popupLooks } from './look';
import { loadPart } from './parts';
import { read } from './read';
import { said, type Said } from './said';
import { show, showReading } from './view';
import { UNREADABLE } from './unreadable';
import { within } from './within';

useMessages(translate);
document.documentElement.lang = message('language');
document.documentElement.dir = message('direction');
/** Settings lie on this device; an article is not held up by them. */
const LOOK_LIMIT_MS = 2_000;
const look = within<Looks | null>(LOOK_LIMIT_MS, popupLooks(), () => null);
const reading = within<Habits | null>(LOOK_LIMIT_MS, createHabits(settings), () => null);
let view: ReaderView | null = null;
void run(false);

/** Reads the page in front and shows what came of it: one designed state for each outcome. */
async function run(force: boolean): Promise<void> {
  showReading();
  const auto = autoSwitch();
  const outcome = await read(force);
  switch (outcome.state) {
    case 'article':
      await showArticle(outcome, await auto, await look);
      return;
    case 'not-article':
      say('not-article', {
        icon: 'document', heading: message('notArticle'), reason: remarkText({ code: outcome.verdict.reason, values: [] }),
        way: { action: 'read-anyway', name: message('readAnyway'), run: () => void run(true) },
      });
      return;
    case 'unreadable':
      say('unreadable', { icon: 'closed', heading: message('unreadable'), reason: message(UNREADABLE[outcome.why]) });
      return;
    case 'error':
      say('error', {
        icon: 'failed', heading: message('failed'), reason: outcome.message,
        way: { action: 'try-again', name: message('tryAgain'), run: () => void run(force) },
      });
  }
}

async function showArticle({ extraction, address, putRight }: Extract<ReadOutcome, { readonly state: 'article' }>, auto: Awaited<ReturnType<typeof autoSwitch>>, looks: Looks | null): Promise<void> {
  const [tab, habits] = await Promise.all([activeTab().catch(() => null), reading]);
  const whereabouts = whereaboutsOf(address, tab?.incognito !== false, spotStore);
  const actions = {
    copy, save, load: loadPart, readInPage, print: printInPage, adjust: adjustActiveTab, putRight, ...(tab && !tab.incognito && { makeBook: () => makeBook(tab) }), ...(habits && { habits }), ...(looks && { looks }), openSettings: () => { void openSettings().then(() => { window.close(); }); }, ...(auto !== null && { auto }), ...(whereabouts !== null && { whereabouts }),
  };
  view = createReader({ place: 'popup', extraction, actions });
  show('article', view.element);
  prepareCopy();
}

async function readInPage(): Promise<void> {
  // Its place is written down before the page's reader asks for it.
  await view?.settle();
  await openReaderInTab();
  window.close();
}

async function makeBook(tab: TabFacts): Promise<void> {
  await openBookPage(tab);
  window.close();
}

async function printInPage(): Promise<void> {
  await view?.settle();
  await printReaderInTab();
  window.close();
}

function say(state: 'not-article' | 'unreadable' | 'error', what: Said): void {
  const { element, focus } = said(what);
  show(state, element);
  focusOnceShown(focus);
}

/** Frames within which a popup that opens has been laid out and been given the window's focus. */
const OPENING = 120;

/**
 * Firefox lays a popup out only once its panel opens, and what has no box yet takes no focus; and where the focus was
 * taken before, it can be lost as the panel takes its own. A person's own choice stands.
 */
function focusOnceShown(element: HTMLElement, frames = OPENING): void {
  if (!element.isConnected) return;
  if (document.activeElement === null || document.activeElement === document.body) element.focus();
  if (frames > 0) requestAnimationFrame(() => { focusOnceShown(element, frames - 1); });
}
