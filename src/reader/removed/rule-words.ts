import type { LedgerEntry } from '../../article/ledger';
import { messageIfAny } from '../messages';

/** The name of the message with a rule's reason: "rule_share_reason". */
export const ruleKey = (rule: string): string => `rule_${rule.replaceAll('-', '_')}_reason`;

/** Why something was removed, in the reader's language; in the rule's own words where that language has none. */
export function ruleReason({ rule, reason }: Pick<LedgerEntry, 'rule' | 'reason'>): string {
  return messageIfAny(ruleKey(rule)) ?? reason;
}
