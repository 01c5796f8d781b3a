import { MOST_RULES, type LocalRule } from '../../article/adjust';
import { isLocalRule } from '../../article/guard-adjust';
import type { Group } from '../group';
import { isHost } from '../host';

/** What a reader said of places on a site's pages. */
export interface RulesSettings {
  /** In the order in which they were made. */
  readonly localRules: readonly LocalRule[];
}

export const RULES: Group<RulesSettings> = {
  localRules: {
    initial: [],
    check: (value): value is readonly LocalRule[] =>
      Array.isArray(value) && value.length <= MOST_RULES && value.every((rule) => isLocalRule(rule) && isHost(rule.host)),
  },
};
