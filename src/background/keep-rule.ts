import type { LocalRule } from '../article/adjust';
import type { SenderFacts } from '../platform/gate';
import { keepRule } from '../platform/local-rules';
import { isHost } from '../settings/host';

/**
 * Keeps a rule that a reader made in a page of that very site. Of a private window nothing is kept.
 *
 * @throws where the page may not ask for it
 */
export async function keepRuleOf(rule: LocalRule, { url, tab }: SenderFacts): Promise<void> {
  if (tab?.incognito === true) throw new Error('Nothing is kept from a private window.');
  if (url === undefined || new URL(url).hostname !== rule.host) throw new Error('A page makes rules for its own site alone.');
  // One rule that the settings' check refuses would be none of them kept.
  if (!isHost(rule.host)) throw new Error('Rules are for sites of the web.');
  await keepRule(rule);
}
