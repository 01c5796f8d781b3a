import italic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2';
import regular from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
import bold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2';
import type { FaceCut } from '../look/bundled-face';

/** OpenDyslexic (SIL Open Font License 1.1): heavy feet, so that letters stand the right way up. */
export const cuts: readonly FaceCut[] = [
  { bytes: regular, weight: '400', style: 'normal' },
  { bytes: italic, weight: '400', style: 'italic' },
  { bytes: bold, weight: '700', style: 'normal' },
];
