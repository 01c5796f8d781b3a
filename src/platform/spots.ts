import browser from 'webextension-polyfill';
import { isRecord } from '../article/guard-shape';
import { inTurn } from '../settings/in-turn';
import type { Spot } from '../settings/spot';

const KEY = 'spots';
/** Articles whose place is kept; the ones read longest ago make room. Some 80 bytes each. */
const MOST = 300;
const DAYS = 90;
const DAY_MS = 86_400_000;

/** [block, print, into, day it was read] */
type Kept = readonly [number, string, number, number];

const queue = inTurn();
const today = (): number => Math.floor(Date.now() / DAY_MS);

/**
 * Where the reader was in an article. Never rejects.
 *
 * @param article a hash of its address: what was read cannot be read out of the storage
 */
async function loadSpot(article: string): Promise<Spot | null> {
  try {
    const kept = (await read()).get(article);
    return kept === undefined ? null : { block: kept[0], print: kept[1], into: kept[2] };
  } catch {
    return null;
  }
}

/** Keeps a place, or forgets it. To be called for no private window. */
const saveSpot = (article: string, spot: Spot | null): Promise<void> => queue(async () => {
  const spots = await read();
  if (spot === null && !spots.has(article)) return;
  spots.delete(article);
  // The last to be written stands last.
  if (spot !== null) spots.set(article, [spot.block, spot.print, Math.round(spot.into * 1000) / 1000, today()]);
  await browser.storage.local.set({ [KEY]: Object.fromEntries([...spots].slice(-MOST)) });
});

/** The places in this browser's local storage. */
export const spotStore = { load: loadSpot, save: saveSpot };

async function read(): Promise<Map<string, Kept>> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (!isRecord(stored)) return new Map();
  const oldest = today() - DAYS;
  return new Map(Object.entries(stored).flatMap(([article, kept]) => (isKept(kept) && kept[3] >= oldest ? [[article, kept] as const] : [])));
}

function isKept(value: unknown): value is Kept {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [block, print, into, day] = value as readonly unknown[];
  return typeof block === 'number' && Number.isInteger(block) && block >= 0 && typeof print === 'string' && print.length < 20
    && typeof into === 'number' && into >= 0 && into <= 1 && typeof day === 'number';
}
