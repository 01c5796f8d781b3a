/** Measures of an element's text, white space collapsed. Lengths are in characters; CJK characters count double in `weight`. */
export interface TextStats {
  readonly text: string;
  readonly length: number;
  /** Length with CJK characters counted as two and a half, so that short Japanese paragraphs weigh as English ones. */
  readonly weight: number;
  /** Characters inside links. */
  readonly linkLength: number;
  /** `linkLength / length`, 0 for no text. */
  readonly linkDensity: number;
  /** Number of block-level paragraphs (p and p-like) of at least 80 weight. */
  readonly paragraphs: number;
}
