import { ARTICLE_VERSION, type Access, type Article, type FieldName } from './article';
import { blocks, figure } from './guard-block';
import { between, flag, listOf, objectOf, oneOf, orNull, partOf, passes, text, textThat, whole, type Check, type Shape } from './guard-shape';
import type { Family, Ledger, LedgerEntry, Refusal } from './ledger';
import { ACCESS_CODES, DOUBT_CODES, VERDICT_CODES, type AccessCode, type Remark } from './remark';
import { AROUND, type Passage } from './passage';
import type { CopyFormat, CopyRequest, Extraction, SaveFormat, Verdict } from './result';

const families: Readonly<Record<Family, true>> = {
  icon: true, template: true, hidden: true, paywall: true, newsletter: true, share: true, related: true,
  advertising: true, author: true, comments: true, contents: true, consent: true, navigation: true, header: true,
  footer: true, media: true, tags: true, app: true, repeat: true, outside: true, reader: true,
};

const sourceNames: Shape<Record<FieldName, string>> = {
  title: text, dek: text, section: text, byline: text, siteName: text, publishedTime: text, modifiedTime: text, lang: text,
  dir: text, lead: text,
};

/** A number, or words of the page. */
const remarkValue: Check = (value, spent) => typeof value === 'number' ? Number.isFinite(value) : text(value, spent);
const accessRemark: Check = objectOf<Remark<AccessCode>>({ code: oneOf(...ACCESS_CODES), values: listOf(remarkValue) });

const article: Check = objectOf<Article>({
  version: oneOf(ARTICLE_VERSION),
  url: orNull(textThat(isPageAddress)),
  title: text,
  dek: orNull(text),
  section: orNull(text),
  authors: listOf(text),
  byline: orNull(text),
  siteName: orNull(text),
  publishedTime: orNull(text),
  modifiedTime: orNull(text),
  lang: orNull(text),
  dir: oneOf<Article['dir']>('ltr', 'rtl'),
  lead: orNull(figure),
  body: blocks,
  access: objectOf<Access>({ state: oneOf<Access['state']>('full', 'preview', 'cannot-tell'), evidence: listOf(accessRemark) }),
  sponsored: flag,
  sources: partOf(sourceNames),
});

const ledger: Check = objectOf<Ledger>({
  entries: listOf(objectOf<LedgerEntry>({
    id: whole(0, Number.MAX_SAFE_INTEGER), rule: text, family: textThat((name) => Object.hasOwn(families, name)), reason: text,
    place: text, text, length: whole(0, Number.MAX_SAFE_INTEGER), restorable: flag,
  })),
  refusals: listOf(objectOf<Refusal>({ rule: text, place: text, preview: text, reason: text })),
});

const verdict: Check = objectOf<Verdict>({ isArticle: flag, score: between(0, 1), reason: oneOf(...VERDICT_CODES) });

export const extraction: Check = objectOf<Extraction>({ article, ledger, verdict, doubts: listOf(oneOf(...DOUBT_CODES)) });

/**
 * Whether the value is a whole extraction of this version: known kinds only, every address inside the gate, no field
 * too many, within the caps of guard-shape.ts. One flaw refuses the whole; nothing is mended. Never throws.
 */
export const isExtraction = (value: unknown): value is Extraction => passes(extraction, value);

export const isVerdict = (value: unknown): value is Verdict => passes(verdict, value);

/** Where an article may come from: a page of the web, or a saved one. */
function isPageAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return ['http:', 'https:', 'file:'].includes(protocol) && username === '' && password === '';
}

const around: Check = textThat((words) => words.length <= AROUND);
export const passage: Check = objectOf<Passage>({ blocks, before: around, after: around });

export const copyRequest: Check = objectOf<CopyRequest>({ format: oneOf<CopyFormat | 'quote'>('rich', 'plain', 'markdown', 'html', 'quote'), passage: orNull(passage) });
export const saveFormat: Check = oneOf<SaveFormat>('text', 'markdown', 'html', 'json', 'epub');
