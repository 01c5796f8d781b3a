import type { Adjusted, AdjustStep } from '../article/adjust';
import { pageAdjust } from './messages/page';
import { sendToTab } from './send';
import { activeTab } from './tabs';

/** Takes a step in the article of the tab in front; null where its page is not there any more. @throws MessageError */
export async function adjustActiveTab(step: AdjustStep): Promise<Adjusted | null> {
  const tab = await activeTab();
  return tab === null ? null : sendToTab(tab.id, pageAdjust, step);
}
