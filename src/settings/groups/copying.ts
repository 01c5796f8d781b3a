import type { CopyFormat } from '../../article/result';
import type { Group } from '../group';

/** What a copy is. */
export interface CopyingSettings {
  /** What the Copy button and the shortcut put on the clipboard. */
  readonly copyFormat: CopyFormat;
}

const COPY_FORMATS: Readonly<Record<CopyFormat, true>> = { rich: true, plain: true, markdown: true, html: true };

export const COPYING: Group<CopyingSettings> = {
  copyFormat: {
    initial: 'rich',
    check: (value): value is CopyFormat => typeof value === 'string' && Object.hasOwn(COPY_FORMATS, value),
  },
};
