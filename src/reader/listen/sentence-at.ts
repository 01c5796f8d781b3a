import { rangeOf, type Sentence } from './sentences';

/** Index of the sentence at a point of what is seen: the nearest of the passage that was hit, since lines have gaps; -1 for none. */
export function sentenceAt(sentences: readonly Sentence[], target: Node, x: number, y: number): number {
  let nearest = -1;
  let least = Infinity;
  sentences.forEach(({ passage, start, end }, index) => {
    if (!passage.element.contains(target)) return;
    for (const box of rangeOf(passage, start, end)?.getClientRects() ?? []) {
      const far = Math.hypot(Math.max(box.left - x, 0, x - box.right), 3 * Math.max(box.top - y, 0, y - box.bottom));
      if (far < least) {
        least = far;
        nearest = index;
      }
    }
  });
  return nearest;
}
