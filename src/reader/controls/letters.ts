import type { ReaderContext } from '../context';
import type { MessageKey } from '../messages';
import { hasOutline } from '../where/headings';

export type LetterAction = 'shortcuts' | 'outline' | 'listen' | 'sentence-before' | 'sentence-after' | 'paragraph-before' | 'paragraph-after' | 'line-focus' | 'hide' | 'undo' | 'top';

export interface Shortcut {
  readonly keys: readonly string[];
  readonly name: MessageKey;
  /** Null for keys that something else hears; listed all the same. */
  readonly action: LetterAction | null;
  readonly available: (context: ReaderContext) => boolean;
}

const always = (): boolean => true;
const canLoad = ({ actions }: ReaderContext): boolean => actions.load !== undefined;
const canAdjust = ({ actions }: ReaderContext): boolean => actions.adjust !== undefined;

/** The keys of the reader view, as the sheet lists them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['O'], name: 'outline', action: 'outline', available: (context) => canLoad(context) && hasOutline(context) },
  { keys: ['P'], name: 'listenOrPause', action: 'listen', available: canLoad },
  { keys: ['.'], name: 'sentenceAfter', action: 'sentence-after', available: canLoad },
  { keys: [','], name: 'sentenceBefore', action: 'sentence-before', available: canLoad },
  { keys: [']'], name: 'paragraphAfter', action: 'paragraph-after', available: canLoad },
  { keys: ['['], name: 'paragraphBefore', action: 'paragraph-before', available: canLoad },
  { keys: ['L'], name: 'lineFocus', action: 'line-focus', available: canLoad },
  { keys: ['H'], name: 'hide', action: 'hide', available: (context) => canLoad(context) && canAdjust(context) },
  { keys: ['U'], name: 'undo', action: 'undo', available: canAdjust },
  { keys: ['T'], name: 'toTop', action: 'top', available: always },
  { keys: ['?'], name: 'shortcuts', action: 'shortcuts', available: canLoad },
  { keys: ['Esc'], name: 'escapeKey', action: null, available: always },
];

/**
 * The action of a single key. None while something is typed, with a modifier, held down, or where the reader switched them
 * off: dictation software types letters too.
 */
export function letterAction(event: KeyboardEvent, context: ReaderContext): LetterAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || event.defaultPrevented) return null;
  if (context.actions.habits?.now().letterKeys === false || isTyping(event.composedPath()[0])) return null;
  const found = SHORTCUTS.find(({ keys, available }) => keys.includes(event.key.toUpperCase()) && available(context));
  return found?.action ?? null;
}

function isTyping(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog[data-sheet]') !== null) return true;
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])') || (target instanceof HTMLElement && target.isContentEditable);
}
