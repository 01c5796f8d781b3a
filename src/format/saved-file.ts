import type { Article } from '../article/article';
import type { SaveFormat } from '../article/result';
import { asSeen } from './as-seen';
import type { BookPictures } from './book-pictures';
import type { CopyOptions } from './copy-content';
import { toEpub } from './epub';
import { fileName } from './file-name';
import { toHtml } from './html';
import { toJson } from './json';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { fillTemplate } from './template';
import { templateValues } from './template-values';

export interface SavedFile {
  /** Safe on every system, extension and all. */
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly content: string | Uint8Array;
}

export interface SaveOptions extends CopyOptions {
  /** Template of the name without its extension; '' for the headline. */
  readonly name: string;
  readonly pictures?: BookPictures;
  readonly now: Date;
}

/** The article as a file. */
export function savedFile(whole: Article, format: SaveFormat, options: SaveOptions): SavedFile {
  const article = asSeen(whole, options.shown);
  const { tables, links, frontMatter, now, pictures } = options;
  const name = (ending: string): string => fileName(fillTemplate(options.name, templateValues(whole)) || whole.title || (whole.siteName ?? ''), ending);
  switch (format) {
    case 'text':
      return { name: name('txt'), type: 'text/plain', content: toPlainText(article, { tables, links }) };
    case 'markdown':
      return { name: name('md'), type: 'text/markdown', content: toMarkdown(article, { frontMatter }) };
    case 'html':
      return { name: name('html'), type: 'text/html', content: toHtml(article) };
    case 'json':
      return { name: name('json'), type: 'application/json', content: toJson(article) };
    case 'epub':
      return { name: name('epub'), type: 'application/epub+zip', content: toEpub(article, { now, ...(pictures && { pictures }) }) };
  }
}
