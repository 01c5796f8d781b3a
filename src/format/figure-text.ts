import type { DrawnPicture, Figure } from '../article/block';

/** A drawn picture's words: its caption and credit, else what stands for it. */
export const drawingCaption = ({ caption, credit }: DrawnPicture): string => captionLine(caption, credit);

/** The words of a figure in the order the reader shows them: each picture's, then the whole's; credits in brackets. */
export function figureCaptions(figure: Figure): string[] {
  return [...figure.pictures, figure]
    .map(({ caption, credit }) => captionLine(caption, credit))
    .filter((line, at, all) => line !== '' && all.indexOf(line) === at);
}

function captionLine(caption: string | null, credit: string | null): string {
  if (caption && credit) return `${caption} (${credit})`;
  return caption ?? credit ?? '';
}
