import type { CopyFormat } from '../../article/result';
import type { Group } from '../group';

/** What a copy or a saved file is. */
export interface CopyingSettings {
  /** What the Copy button and the shortcut put on the clipboard. */
  readonly copyFormat: CopyFormat;
  /** Tables in plain text: cells between tabs, or columns that line up. */
  readonly copyTables: 'tabs' | 'aligned';
  /** Plain text: addresses of links as numbered notes under it. */
  readonly copyLinks: boolean;
  /** Markdown: what is known of the article as YAML before the text. */
  readonly copyFrontMatter: boolean;
  /** Template of the line under a quotation; '' for Galley's own. */
  readonly copySource: string;
  /** Template of file names; '' for the headline. */
  readonly saveName: string;
}

const COPY_FORMATS: Readonly<Record<CopyFormat, true>> = { rich: true, plain: true, markdown: true, html: true };
/** As templates are read (format/template.ts); whether one can be used is seen where it is used. */
const LONGEST_TEMPLATE = 300;

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTemplate = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEMPLATE;

export const COPYING: Group<CopyingSettings> = {
  copyFormat: {
    initial: 'rich',
    check: (value): value is CopyFormat => typeof value === 'string' && Object.hasOwn(COPY_FORMATS, value),
  },
  copyTables: { initial: 'tabs', check: (value): value is 'tabs' | 'aligned' => value === 'tabs' || value === 'aligned' },
  copyLinks: { initial: false, check: isFlag },
  copyFrontMatter: { initial: false, check: isFlag },
  copySource: { initial: '', check: isTemplate },
  saveName: { initial: '', check: isTemplate },
};
