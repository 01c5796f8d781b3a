import { isInFront, listenTo } from './page-facts';

/** A page is asked again once it was quiet for so long, in milliseconds. */
const QUIET = 500;
/** One that is never quiet, after so long. */
const RESTLESS = 2_500;
/** A page is watched for so long, and asked so often: what comes later, or for ever, is not waited for. */
const LASTS = 30_000;
const MOST = 8;
/** Reading a page anew may take this share of its time at most. */
const SHARE = 0.1;

/** What shows or hides text; a page that animates writes other attributes all the time. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];

/**
 * Calls back when the page changed under the reader and is quiet again: a text that comes late, or one that the page takes
 * away. Bounded in number and time, silent while nobody looks.
 *
 * @param again reads the page anew; never rejects
 * @param isOurs whether a node is the reader's own
 * @returns what stops it
 */
export function watchLateText(win: Window, again: () => Promise<void>, isOurs: (node: Node) => boolean): () => void {
  const doc = win.document;
  const { performance } = win;
  const started = performance.now();
  let left = MOST;
  let firstChange: number | null = null;
  let notBefore = 0;
  let timer = 0;

  const fire = async (): Promise<void> => {
    if (!isInFront(doc)) return;
    firstChange = null;
    left -= 1;
    const from = performance.now();
    await again();
    const now = performance.now();
    notBefore = now + (now - from) / SHARE;
    if (left === 0 || now - started > LASTS) stop();
  };
  const plan = (): void => {
    const now = performance.now();
    firstChange ??= now;
    win.clearTimeout(timer);
    const at = Math.max(Math.min(now + QUIET, firstChange + RESTLESS), notBefore);
    if (at - started > LASTS) stop();
    else timer = win.setTimeout(() => { void fire(); }, at - now);
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurChange(record, isOurs))) plan();
  });
  observer.observe(doc, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  const stopLooking = listenTo(doc, 'visibilitychange', () => { if (firstChange !== null) plan(); });
  function stop(): void {
    win.clearTimeout(timer);
    observer.disconnect();
    stopLooking();
  }
  return stop;
}

function isOurChange({ target, addedNodes, removedNodes, type }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(target)) return true;
  const changed = [...addedNodes, ...removedNodes];
  return type === 'childList' && changed.length > 0 && changed.every(isOurs);
}
