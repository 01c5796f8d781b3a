import { afterEach, expect, it } from 'vitest';
import { fromEnglish } from '../english';
import { useMessages } from '../messages';
import { ruleReason } from './rule-words';

afterEach(() => { useMessages(fromEnglish); });

it('gives a reason in the reader’s language, and in the rule’s own words where that has none', () => {
  useMessages((key) => (key === 'rule_icon_labels_reason' ? 'Das sind Namen von Symbolen.' : ''));
  expect(ruleReason({ rule: 'icon-labels', reason: 'These are names.' })).toBe('Das sind Namen von Symbolen.');
  expect(ruleReason({ rule: 'share', reason: 'These buttons pass the page on.' })).toBe('These buttons pass the page on.');
});
