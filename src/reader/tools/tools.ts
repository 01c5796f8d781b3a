import type { ReaderContext } from '../context';
import { addSheet } from '../look/sheets';
import { openNote } from './note';
import { openOutline } from './outline';
import { pickBlock } from './pick';
import { toggleRuler } from './ruler';
import { openShortcuts } from './shortcuts';
import sheet from './tools.css';
import { openPicture } from './zoom';

const dressed = new WeakSet<Node>();

/** Gives the root that a view stands in the sheet of the tools, once. */
export function dress({ element }: ReaderContext): void {
  const root = element.getRootNode();
  if (dressed.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  dressed.add(root);
  addSheet(root, sheet);
}

/** What is opened now and then, and fetched when it first is. */
export const TOOLS = {
  outline: openOutline,
  shortcuts: openShortcuts,
  'line-focus': toggleRuler,
  pick: pickBlock,
  picture: openPicture,
  note: openNote,
} as const;
