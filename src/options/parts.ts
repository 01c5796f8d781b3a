import type { LoadPart, PartName, ReaderParts } from '../reader/parts';

/** Here only faces come later: the form is on the page. */
const PARTS: { readonly [Name in PartName]: () => Promise<ReaderParts[Name]> } = {
  appearance: () => import('../reader/appearance/panel'),
  legible: () => import('../reader/faces/legible'),
  dyslexic: () => import('../reader/faces/dyslexic'),
  tools: () => import('../reader/tools/tools'),
  listen: () => import('../reader/listen/listen'),
};

export const loadPart: LoadPart = (name) => PARTS[name]();
