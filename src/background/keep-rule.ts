import type { LocalRule } from '../article/adjust';
import type { SenderFacts } from '../platform/gate';
import { keepRule } from '../platform/local-rules';

/**
 * Keeps a rule that a reader made in a page of that very site. Of a private window nothing is kept.
 *
 * @throws where the page may not ask for it
 */
export async function keepRuleOf(rule: LocalRule, { url, tab }: SenderFacts): Promise<void> {
  if (tab?.incognito === true) throw new Error('Nothing is kept from a private window.');
  if (url === undefined || new URL(url).hostname !== rule.host) throw new Error('A page makes rules for its own site alone.');
  await keepRule(rule);
}
