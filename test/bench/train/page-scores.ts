import type { Metrics, Totals } from '../metrics';
import type { Sample } from './dataset';

/**
 * What the corpus' metrics give for a choice of blocks; the article's tree, which drops a little more, is left out.
 * @param keepOf which blocks of a page are kept
 * @returns one line for each set
 */
export function scorePages(metrics: Metrics, samples: readonly Sample[], keepOf: (sample: Sample, at: number) => readonly boolean[]): string {
  const zyte: unknown[] = [], articles: unknown[] = [], all: unknown[] = [], segments: unknown[] = [];
  samples.forEach((sample, at) => {
    const { page, captions, texts } = sample, keep = keepOf(sample, at);
    const text = texts.filter((_, i) => keep[i] && !captions[i]).join('\n');
    if (page.source === 'zyte') zyte.push(metrics.shingleScore(page.text ?? '', text));
    else if (page.source === 'trafilatura') segments.push(metrics.segmentScore(page, text));
    else {
      const score = metrics.wordScore(page.text ?? '', text);
      all.push(score);
      if (page.type === 'article') articles.push(score);
    }
  });
  const told = ({ f1, p, r }: Totals): string => `${f1.toFixed(4)} (p ${p.toFixed(3)} r ${r.toFixed(3)})`;
  const shingles = metrics.shingleTotals(zyte);
  return `zyte ${told(shingles)} exact ${(shingles.acc ?? 0).toFixed(3)} · articles ${told(metrics.wordTotals(articles))} · all ${told(metrics.wordTotals(all))} · trafilatura ${told(metrics.segmentTotals(segments))}`;
}
