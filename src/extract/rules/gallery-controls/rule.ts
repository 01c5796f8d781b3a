import { shortLines } from '../../rules-support/all-lines';
import { lineFindings } from '../../rules-support/boxes';
import { evidenceOf } from '../../rules-support/evidence';
import { has } from '../../rules-support/phrases';
import type { Rule } from '../rule';

const LONGEST = 60;
const NAMES = new Set(['gallery', 'slideshow', 'slider', 'carousel', 'lightbox', 'slide', 'swiper', 'image', 'photo', 'figure', 'enlarge', 'zoom', 'galerie', 'picture', 'fotos', 'caption']);

export const rule: Rule = {
  id: 'gallery-controls',
  family: 'media',
  title: 'Gallery controls',
  reason: 'These words move through or enlarge pictures.',
  mayTakeProse: false,
  *find(page) {
    for (const [line, survey] of shortLines(page, LONGEST)) {
      if (line.prose || line.around.table || line.around.quote || line.around.heading === 1 || !has(line, 'media.gallery', 'media.captions')) continue;
      const evidence = evidenceOf(page, survey, line, NAMES);
      if (has(line, 'media.captions') && !has(line, 'media.gallery')) continue;
      if (evidence.control || evidence.linked || evidence.named || line.around.caption || line.media > 0) yield* lineFindings(line);
    }
  },
};
