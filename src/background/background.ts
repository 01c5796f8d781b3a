import { showIcon } from '../platform/action-icon';
import { onCommands } from '../platform/commands';
import type { SenderFacts } from '../platform/gate';
import { onFresh } from '../platform/lifecycle';
import { installMenus, onMenus } from '../platform/menus';
import { autoFound, autoSet } from '../platform/messages/auto';
import { readerChanged, readerCopy, readerPart } from '../platform/messages/reader';
import { rulesKeep } from '../platform/messages/rules';
import { runPart } from '../platform/part-script';
import { onSitesGranted, onSitesWithdrawn } from '../platform/permissions';
import { on, receive } from '../platform/receive';
import { factsOf, type TabFacts } from '../platform/tabs';
import { finishIntent, openOverArticle, reconcile, rememberLeaving, setSite } from './auto-reader';
import { copyExtraction, copyTab } from './copy';
import { keepRuleOf } from './keep-rule';
import { toggleReader } from './toggle';

/*
 * A service worker in Chromium, an event page in Firefox: both are stopped when idle and started again by an event. So
 * every listener is registered here, synchronously, and nothing is kept in variables.
 */

/** The tab of a content script: the gate has seen that there is one. */
function tabOf(sender: SenderFacts): TabFacts {
  const tab = factsOf({ id: sender.tab?.id, url: sender.url, incognito: sender.tab?.incognito });
  if (!tab) throw new TypeError('The message came from no tab.');
  return tab;
}

receive('background', [
  on(autoFound, (_, sender) => openOverArticle(tabOf(sender))),
  on(autoSet, ({ host, on: wanted }) => setSite(host, wanted)),
  on(readerChanged, async ({ open, left }, sender) => {
    const tab = tabOf(sender);
    await Promise.all([showIcon(tab.id, open ? 'reading' : 'galley'), open || left ? rememberLeaving(tab, left) : null]);
    return null;
  }),
  on(readerCopy, async ({ format, extraction }) => {
    await copyExtraction(extraction, format);
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
onMenus({ read: toggleReader, copy: copyTab });
onSitesGranted(() => { void finishIntent(); });
onSitesWithdrawn(() => { void reconcile(); });
onFresh({
  installed: () => { void installMenus(); void reconcile(); },
  started: () => { void reconcile(); },
});
