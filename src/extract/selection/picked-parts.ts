import type { OnCopied } from '../snapshot/copy';

/** What of a copied node is selected; offsets count in a text. */
export interface PickedPart {
  readonly whole: boolean;
  readonly start: number;
  readonly end: number;
}

/** Notes, while a page is copied, which copies stand for what is selected. */
export function pickedParts(ranges: readonly Range[], into: Map<Node, PickedPart>): OnCopied {
  return (original, copy) => {
    for (const range of ranges) {
      if (!range.intersectsNode(original)) continue;
      const length = original.nodeType === 3 ? (original as Text).data.length : 0;
      const start = original === range.startContainer ? range.startOffset : 0;
      const end = original === range.endContainer ? range.endOffset : length;
      if (original.nodeType === 3 && end <= start) continue;
      into.set(copy, { whole: start === 0 && end === length, start, end });
      return;
    }
  };
}
