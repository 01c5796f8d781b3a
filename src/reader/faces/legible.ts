import italic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff2';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2';
import extendedItalic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-italic.woff2';
import extended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2';
import extendedBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2';
import type { FaceCut } from '../look/bundled-face';

/** As the package's own sheet has it. */
const EXTENDED = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF';

/** Atkinson Hyperlegible (SIL Open Font License 1.1): letters that are mistaken for one another are drawn apart. */
export const cuts: readonly FaceCut[] = [
  { bytes: regular, weight: '400', style: 'normal' },
  { bytes: italic, weight: '400', style: 'italic' },
  { bytes: bold, weight: '700', style: 'normal' },
  { bytes: extended, weight: '400', style: 'normal', range: EXTENDED },
  { bytes: extendedItalic, weight: '400', style: 'italic', range: EXTENDED },
  { bytes: extendedBold, weight: '700', style: 'normal', range: EXTENDED },
];
