import { Reading } from '../extract/adjust/reading';
import { takeSnapshot } from '../extract/extract';
import { extractSelection } from '../extract/selection/extract-selection';
import { translate } from '../platform/i18n';
import { rulesOf } from '../platform/local-rules';
import { pageAdjust, pageOpen, pagePrint, pageRead, pageSelection, pageToggle } from '../platform/messages/page';
import { readerChanged } from '../platform/messages/reader';
import { rulesKeep } from '../platform/messages/rules';
import { incognito } from '../platform/private-window';
import { on, receive } from '../platform/receive';
import { send } from '../platform/send';
import { isHost } from '../reader/page/is-host';
import { canonicalOf } from './canonical';
import { watchLateText } from './late-text';
import { loadPart } from './load-part';
import { createPageReader } from './page-reader';
import { selectedRanges } from './selected-ranges';
import { watchAddress } from './watch-address';

/** Injected on demand, and again whenever nobody seems to answer: the first one in a page stays the only one. */
const STARTED = 'galley.read';

function start(): void {
  const page = createPageReader({
    window,
    startReading: async () => new Reading(takeSnapshot(document, { url: location.href, window }), await rulesOf(location.hostname)),
    canonical: () => canonicalOf(document, location.href),
    rulesHost: () => (incognito() || location.hostname === '' ? null : location.hostname),
    keepRule: async (rule) => { await send(rulesKeep, rule); },
    readSelection: () => extractSelection({ document, window, ranges: selectedRanges(window) }),
    watch: (again) => watchLateText(window, again, isHost),
    loadReader: () => loadPart('reader'),
    // Nobody listens any more after Galley was updated: the reader goes on, the toolbar button does not follow.
    changed: (state) => { send(readerChanged, state).catch(() => undefined); },
    translate,
  });
  receive('page', [
    on(pageRead, page.read),
    on(pageOpen, page.open),
    on(pagePrint, page.print),
    on(pageToggle, page.toggle),
    on(pageAdjust, page.adjust),
    on(pageSelection, page.selection),
  ]);
  watchAddress(window, page.leave);
}

// Content scripts have a global object of their own, which the page cannot see.
if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  start();
}
