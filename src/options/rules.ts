import van from 'vanjs-core';
import type { LocalRule } from '../article/adjust';
import { dropRule } from '../platform/local-rules';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';
import { section } from './section';

const { button, details, div, li, p, pre, span, summary, ul } = van.tags;

/** What a reader said of places on sites' pages: each rule with what it was made on, where it holds, and the way to drop it. */
export function rulesSection(announce: (words: string) => void): HTMLElement {
  const list = div();
  const element = section('rules', message('optionsRules'), p({ class: 'quiet' }, message('optionsRulesHow')), list);
  const draw = async (): Promise<void> => {
    const { settings: now } = await settings.load();
    const rules = [...now.localRules].sort((a, b) => a.host.localeCompare(b.host));
    list.replaceChildren(rules.length === 0 ? p({ class: 'quiet' }, message('optionsRulesNone')) : ul({ class: 'plain' }, rules.map(row)));
  };
  const row = (rule: LocalRule): Node => {
    const drop = button({ type: 'button', 'data-action': 'rule-drop', 'aria-label': message('optionsRuleDropFor', rule.host, rule.preview) }, message('optionsRuleDrop'));
    drop.addEventListener('click', () => {
      dropRule(rule).then(draw).then(
        () => {
          announce(message('optionsRuleDropped', rule.host));
          // The button went with its row; the keyboard stays where it was.
          element.querySelector('h2')?.focus();
        },
        (error: unknown) => { announce(message('optionsFailed', cause(error))); },
      );
    });
    const what = message(rule.action === 'hide' ? 'optionsRuleHide' : 'optionsRuleRestore', rule.host);
    return li({ class: 'row' }, div(span(what), p({ class: 'quiet', dir: 'auto' }, rule.preview), details(summary(message('optionsRulePlace')), pre({ dir: 'ltr' }, placeText(rule)))), drop);
  };
  const redraw = (): void => {
    draw().catch((error: unknown) => { announce(message('optionsFailed', cause(error))); });
  };
  onSettingsChanged(redraw);
  redraw();
  return element;
}

/** The place in a notation that resembles selectors: "main > article > aside.newsletter:first". */
function placeText({ at: { steps, position } }: LocalRule): string {
  const path = steps.map(({ name, tokens }) => `${name}${tokens.map((token) => (token.startsWith('#') ? token : `.${token}`)).join('')}`).join(' > ');
  return position === null ? path : `${path} (${position.from === 'start' ? '' : '−'}${String(position.nth + 1)})`;
}
