import { openBookPage } from '../platform/book-page';
import { onCommands } from '../platform/commands';
import type { SenderFacts } from '../platform/gate';
import { onFresh } from '../platform/lifecycle';
import { forgetPrivatePages } from '../platform/left-pages';
import { installMenus, onMenus } from '../platform/menus';
import { autoEverywhere, autoSet, autoState } from '../platform/messages/auto';
import { autoFound, autoHere, autoNever } from '../platform/messages/auto-page';
import { readerBook, readerChanged, readerCopy, readerPart, readerSave } from '../platform/messages/reader';
import { rulesKeep } from '../platform/messages/rules';
import { runPart } from '../platform/part-script';
import { onSitesGranted, onSitesWithdrawn } from '../platform/permissions';
import { on, receive } from '../platform/receive';
import { factsOf, type TabFacts } from '../platform/tabs';
import { alwaysOpen, neverOpen } from './auto-menu';
import { followReader, openOverArticle } from './auto-reader';
import { canLeave, finishIntent, leaveSite, reconcile, setEverywhere, setSites, stateOf, takeOver } from './auto-sites';
import { copyExtraction, copySelection, copyTab, fileOf } from './copy';
import { keepRuleOf } from './keep-rule';
import { toggleReader } from './toggle';

/*
 * A service worker in Chromium, an event page in Firefox: both are stopped when idle and started again by an event. So
 * every listener is registered here, synchronously, and nothing is kept in variables.
 */

/** The tab of a content script: the gate has seen that there is one. */
function tabOf({ tab, url }: SenderFacts): TabFacts {
  const facts = factsOf({ id: tab?.id, url: addressOf(url, tab?.url), incognito: tab?.incognito });
  if (!facts) throw new TypeError('The message came from no tab.');
  return facts;
}

/**
 * Where the page is by now: Chromium's sender keeps the address that the document was loaded with, a page that goes on by
 * itself has another. The tab's own counts only while it is the same site's: the tab may have gone elsewhere meanwhile.
 */
function addressOf(sender: string | undefined, tab: string | undefined): string | undefined {
  if (sender === undefined || tab === undefined || !URL.canParse(sender) || !URL.canParse(tab)) return sender;
  return new URL(sender).origin === new URL(tab).origin ? tab : sender;
}

receive('background', [
  on(autoFound, (_, sender) => openOverArticle(tabOf(sender))),
  on(autoHere, (_, sender) => canLeave(tabOf(sender))),
  on(autoNever, async (_, sender) => {
    await leaveSite(tabOf(sender));
    return null;
  }),
  on(autoState, ({ address }) => stateOf(address)),
  on(autoSet, ({ sites, on: wanted }) => setSites(sites, wanted)),
  on(autoEverywhere, ({ on: wanted }) => setEverywhere(wanted)),
  on(readerChanged, async (change, sender) => {
    await followReader(tabOf(sender), change);
    return null;
  }),
  on(readerCopy, async ({ what, extraction }) => {
    await copyExtraction(extraction, what);
    return null;
  }),
  on(readerSave, ({ format, extraction }) => fileOf(extraction, format)),
  on(readerBook, async (_, sender) => {
    const tab = tabOf(sender);
    if (!tab.incognito) await openBookPage(tab);
    return null;
  }),
  on(readerPart, async ({ name }, sender) => {
    await runPart(tabOf(sender).id, name);
    return null;
  }),
  on(rulesKeep, async (rule, sender) => {
    await keepRuleOf(rule, sender);
    return null;
  }),
]);

onCommands({ 'toggle-reader': toggleReader, copy: copyTab });
onMenus({
  read: toggleReader, copy: copyTab,
  'copy-selection': (tab) => copySelection(tab, 'rich'), 'quote-selection': (tab) => copySelection(tab, 'quote'),
  'auto-on': alwaysOpen, 'auto-off': neverOpen,
});
// What fails here failed for the popup too, which says so; where the popup is gone, nothing changed.
onSitesGranted(() => { finishIntent().catch(() => undefined); });
onSitesWithdrawn(() => { reconcile().catch(() => undefined); });
onFresh({
  installed: (updated) => {
    void installMenus();
    (updated ? takeOver() : reconcile()).catch(() => undefined);
  },
  started: () => { reconcile().catch(() => undefined); },
});
forgetPrivatePages();
