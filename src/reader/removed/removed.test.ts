// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../article/ledger';
import { removed } from '../fixtures/trees';
import { renderRemoved } from './removed';

function opened(entries: readonly LedgerEntry[]): HTMLElement {
  const element = renderRemoved({ entries, refusals: [] });
  element.dispatchEvent(new Event('toggle'));
  return element;
}

describe('renderRemoved', () => {
  it('counts, and says when there was nothing', () => {
    expect(renderRemoved({ entries: [removed({ family: 'share' }), removed({ family: 'icon' })], refusals: [] }).textContent).toBe('Galley removed 2 things');
    expect(renderRemoved({ entries: [], refusals: [] }).textContent).toBe('Galley removed nothing from this page');
  });

  it('draws the account when it is first opened, and once', () => {
    const element = renderRemoved({ entries: [removed({ family: 'share' })], refusals: [] });
    expect(element.querySelector('section')).toBeNull();
    element.dispatchEvent(new Event('toggle'));
    element.dispatchEvent(new Event('toggle'));
    expect(element.querySelectorAll('section')).toHaveLength(1);
  });

  it('groups by family, and gives a reason once', () => {
    const element = opened([
      removed({ family: 'outside', text: 'Home' }),
      removed({ family: 'icon', reason: 'It labels an icon.', text: 'arrow_forward' }),
      removed({ family: 'paywall', reason: 'It asks for money.', text: 'Subscribe' }),
      removed({ family: 'icon', reason: 'It labels an icon.', text: 'menu' }),
    ]);
    expect([...element.querySelectorAll('h2')].map((each) => each.textContent)).toEqual(['Subscription prompts 1', 'Icon labels 2', 'Outside the article 1']);
    const icons = element.querySelector('[data-family="icon"]');
    expect([...(icons?.querySelectorAll('p, li') ?? [])].map((each) => each.textContent)).toEqual(['It labels an icon.', 'arrow_forward', 'menu']);
  });

  it('counts what the page does not show and quotes none of it', () => {
    expect(opened([removed({ family: 'hidden', text: '', length: 14 })]).querySelector('li')?.textContent).toBe('14 elements that the page does not show');
  });

  it('shortens long previews between words', () => {
    const preview = opened([removed({ family: 'comments', text: 'tide '.repeat(200) })]).querySelector('li')?.textContent ?? '';
    expect(preview.length).toBeLessThanOrEqual(241);
    expect(preview).toMatch(/tide…$/u);
  });

  it('never shows half a character', () => {
    const preview = opened([removed({ family: 'comments', text: `a${'𝛿'.repeat(300)}` })]).querySelector('li')?.textContent ?? '';
    expect(preview).not.toMatch(/\p{Surrogate}/u);
  });
});
