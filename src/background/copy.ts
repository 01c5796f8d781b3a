import type { Article } from '../article/article';
import type { CopyRequest, Extraction, SaveFormat } from '../article/result';
import { copyContent } from '../format/copy-content';
import { savedFile } from '../format/saved-file';
import { flashBadge } from '../platform/action-icon';
import { writeFromBackground } from '../platform/background-clipboard';
import { toBase64 } from '../platform/base64';
import { pageSelection } from '../platform/messages/page';
import { askPage } from '../platform/page-script';
import type { FilePost } from '../platform/protocol';
import { readTab } from '../platform/read-tab';
import { settings } from '../platform/storage';
import type { TabFacts } from '../platform/tabs';
import { copyingOptions } from '../reader/copying/options';

/** Copies a tab's article by key or menu, and shows on the toolbar button whether it is on the clipboard. */
export async function copyTab(tab: TabFacts): Promise<void> {
  const copied = await copyArticleOf(tab).catch(() => false);
  await flashBadge(tab.id, copied ? 'done' : 'failed');
}

/** Copies what is selected in a tab's page, cleaned as its article is. The format that was chosen, but for quotations. */
export async function copySelection(tab: TabFacts, format: 'rich' | 'quote'): Promise<void> {
  const copied = await copySelectionOf(tab, format).catch(() => false);
  await flashBadge(tab.id, copied ? 'done' : 'failed');
}

async function copySelectionOf(tab: TabFacts, format: 'rich' | 'quote'): Promise<boolean> {
  const [reply, { settings: now }] = await Promise.all([askPage(tab.id, pageSelection, {}), settings.load()]);
  if (reply.state !== 'passage') return false;
  await copyExtraction(reply.extraction, { format: format === 'quote' ? format : now.copyFormat, passage: reply.passage });
  return true;
}

async function copyArticleOf(tab: TabFacts): Promise<boolean> {
  const [outcome, { settings: now }] = await Promise.all([readTab(tab, { force: true, seen: true }), settings.load()]);
  if (outcome.state !== 'article' || isEmpty(outcome.extraction.article)) return false;
  await copyExtraction(outcome.extraction, { format: now.copyFormat, passage: null });
  return true;
}

/** @throws Error with a sentence for the person */
export async function copyExtraction({ article }: Extraction, what: CopyRequest): Promise<void> {
  const { settings: now } = await settings.load();
  await writeFromBackground(copyContent(article, what, copyingOptions(now, hostOf(article), new Date())));
}

/** The article as a file, for the in-page reader to hand to the browser. */
export async function fileOf({ article }: Extraction, format: SaveFormat): Promise<FilePost> {
  const { settings: now } = await settings.load();
  const { name, type, content } = savedFile(article, format, copyingOptions(now, hostOf(article), new Date()));
  return { name, type, base64: toBase64(typeof content === 'string' ? new TextEncoder().encode(content) : content) };
}

function hostOf({ url }: Article): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

const isEmpty = ({ body }: Article): boolean => body.length === 0;
