import { cs } from './languages/cs';
import { da } from './languages/da';
import { el } from './languages/el';
import { fa } from './languages/fa';
import { fi } from './languages/fi';
import { he } from './languages/he';
import { hi } from './languages/hi';
import { hu } from './languages/hu';
import { id } from './languages/id';
import { no } from './languages/no';
import { ro } from './languages/ro';
import { th } from './languages/th';
import { uk } from './languages/uk';
import { vi } from './languages/vi';
import type { MorePhrases } from './more-phrases';

/** Languages with a file each, beside those that stand together in the book's lists. */
export const MORE_LANGUAGES: readonly MorePhrases[] = [cs, da, el, fa, fi, he, hi, hu, id, no, ro, th, uk, vi];
