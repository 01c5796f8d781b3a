import type { LoadPart, PartName, ReaderParts } from '../reader/parts';

const PARTS: { readonly [Name in PartName]: () => Promise<ReaderParts[Name]> } = {
  appearance: () => import('../reader/appearance/panel'),
  tools: () => import('../reader/tools/tools'),
  listen: () => import('../reader/listen/listen'),
  legible: () => import('../reader/faces/legible'),
  dyslexic: () => import('../reader/faces/dyslexic'),
};

/** The browser keeps what it has imported. */
export const loadPart: LoadPart = (name) => PARTS[name]();
