import { MOST_RULES, ruleKey, type LocalRule } from '../article/adjust';
import { settings } from './storage';

/** The rules for a site. Never rejects: a page is read without them rather than not at all. */
export async function rulesOf(host: string): Promise<readonly LocalRule[]> {
  const { settings: now } = await settings.load();
  return now.localRules.filter((rule) => rule.host === host);
}

/** Keeps a rule; one that is there already is made anew. */
export async function keepRule(rule: LocalRule): Promise<void> {
  await settings.update(({ localRules }) => ({ localRules: [...without(localRules, rule), rule].slice(-MOST_RULES) }));
}

export async function dropRule(rule: LocalRule): Promise<void> {
  await settings.update(({ localRules }) => ({ localRules: without(localRules, rule) }));
}

const without = (rules: readonly LocalRule[], rule: LocalRule): LocalRule[] => {
  const key = ruleKey(rule);
  return rules.filter((each) => ruleKey(each) !== key);
};
