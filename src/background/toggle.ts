import { flashBadge } from '../platform/action-icon';
import { pageToggle } from '../platform/messages/page';
import { askPage } from '../platform/page-script';
import { askReader } from '../platform/read-tab';
import type { TabFacts } from '../platform/tabs';

/** Turns a tab's page into the reader, or back, by key or menu. */
export async function toggleReader(tab: TabFacts): Promise<void> {
  const { state } = await askReader(tab, () => askPage(tab.id, pageToggle, {}));
  if (state !== 'open' && state !== 'closed') await flashBadge(tab.id, 'failed');
}
