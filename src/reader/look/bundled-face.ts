import type { LoadPart } from '../parts';

/** One cut of a bundled face. */
export interface FaceCut {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly weight: '400' | '700';
  readonly style: 'normal' | 'italic';
  /** The letters it is for; all of its letters where absent. */
  readonly range?: string;
}

const FAMILIES = { legible: 'Galley Legible', dyslexic: 'Galley Dyslexic' } as const;
export type BundledFace = keyof typeof FAMILIES;

/**
 * Gives a document a face that comes with Galley, from its bytes: no address is fetched, so a page's content security
 * policy has no say and the page's own scripts see no request. Until it is there, and where it cannot be had, the next face
 * of the list stands in.
 *
 * @returns takes it from the document again
 */
export function showBundledFace(doc: Document, name: BundledFace, load: LoadPart): () => void {
  const added: FontFace[] = [];
  let wanted = true;
  load(name).then(({ cuts }) => {
    if (!wanted) return;
    for (const { bytes, weight, style, range } of cuts) {
      const face = new FontFace(FAMILIES[name], bytes, { weight, style, ...(range !== undefined && { unicodeRange: range }) });
      doc.fonts.add(face);
      added.push(face);
    }
  }).catch(() => undefined);
  return () => {
    wanted = false;
    for (const face of added) doc.fonts.delete(face);
  };
}
