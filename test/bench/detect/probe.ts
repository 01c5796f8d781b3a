// Runs in the browser, bundled by train-detect.ts.
import { cheapSigns } from '../../../src/extract/detect/cheap';
import { pageFeatures } from '../../../src/extract/detect/full';
import { linesOf } from '../../../src/extract/metadata/lines';
import { readMetadata } from '../../../src/extract/metadata/metadata';
import { inferSnapshot } from '../../../src/extract/snapshot/infer';

type Signs = Readonly<Record<string, number>>;
export interface Read { readonly cheap: Signs; readonly full: Signs }

/** What both models are given of a page's source. Nothing of the page runs or loads. */
export function read(html: string, url: string | null): Read {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const snapshot = inferSnapshot(document, { url });
  const lines = linesOf(snapshot.body);
  return { cheap: { ...cheapSigns(document, url ?? '') }, full: { ...pageFeatures(snapshot, readMetadata(snapshot, lines), lines) } };
}
