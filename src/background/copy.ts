import type { Article } from '../article/article';
import type { CopyFormat, Extraction } from '../article/result';
import { clipboardContent } from '../format/clipboard-content';
import { flashBadge } from '../platform/action-icon';
import { writeFromBackground } from '../platform/background-clipboard';
import { readTab } from '../platform/read-tab';
import { settings } from '../platform/storage';
import type { TabFacts } from '../platform/tabs';

/** Copies a tab's article by key or menu, and shows on the toolbar button whether it is on the clipboard. */
export async function copyTab(tab: TabFacts): Promise<void> {
  const copied = await copyArticleOf(tab).catch(() => false);
  await flashBadge(tab.id, copied ? 'done' : 'failed');
}

async function copyArticleOf(tab: TabFacts): Promise<boolean> {
  const [outcome, { settings: now }] = await Promise.all([readTab(tab, { force: true, seen: true }), settings.load()]);
  if (outcome.state !== 'article' || isEmpty(outcome.extraction.article)) return false;
  await copyExtraction(outcome.extraction, now.copyFormat);
  return true;
}

/** @throws Error with a sentence for the person */
export const copyExtraction = ({ article }: Extraction, format: CopyFormat): Promise<void> =>
  writeFromBackground(clipboardContent(article, format));

const isEmpty = ({ body }: Article): boolean => body.length === 0;
