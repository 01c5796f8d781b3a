import type { Appearance } from '../../settings/groups/appearance';
import type { Looks } from '../../settings/looks';
import type { LoadPart } from '../parts';
import { applyLook } from './apply-look';
import { showBundledFace } from './bundled-face';
import { ownSheetText } from './own-sheet';
import { addSheet } from './sheets';

/** Where a look is put on. */
export interface LookPlace {
  /** What everything of the reader inherits from. */
  readonly root: HTMLElement;
  /** What takes the sheet with a person's own rules. */
  readonly styled: Document | ShadowRoot;
  readonly load: LoadPart;
}

/** Puts the look on, and again whenever it changes. @returns stops, and takes from the document what it added to it */
export function followLook({ root, styled, load }: LookPlace, looks: Looks): () => void {
  const doc = root.ownerDocument;
  let removeFaces = (): void => undefined;
  let face: Appearance['face'] | null = null;
  let css = '';
  let write: ((css: string) => void) | null = null;

  const put = (look: Appearance): void => {
    applyLook(root, look);
    if (look.css !== css) {
      css = look.css;
      const text = ownSheetText(css);
      if (write !== null) write(text);
      else if (text !== '') write = addSheet(styled, text);
    }
    if (look.face === face) return;
    face = look.face;
    removeFaces();
    removeFaces = face === 'legible' || face === 'dyslexic' ? showBundledFace(doc, face, load) : () => undefined;
  };
  put(looks.now());
  const unwatch = looks.watch(put);
  return () => {
    unwatch();
    removeFaces();
  };
}
