import { expect, it, vi } from 'vitest';
import type { LocalRule } from '../article/adjust';

const keepRule = vi.fn(() => Promise.resolve());
vi.mock('../platform/local-rules', () => ({ keepRule }));
const { keepRuleOf } = await import('./keep-rule');

const ruleFor = (host: string): LocalRule => ({ host, action: 'hide', at: { steps: [{ name: 'p', tokens: [] }], position: null }, rule: '', preview: '' });

it.each([
  ['another site’s', 'https://news.example/a', 'bank.example', false],
  ['a private window’s', 'https://news.example/a', 'news.example', true],
  ['a file’s, which has no host', 'file:///a.html', '', false],
  ['a host’s that the settings do not take', 'https://a*b.example/', 'a*b.example', false],
])('refuses %s rule', async (_, url, host, incognito) => {
  await expect(keepRuleOf(ruleFor(host), { url, tab: { id: 1, incognito } })).rejects.toThrow();
  expect(keepRule).not.toHaveBeenCalled();
});

it('keeps a rule for the page’s own site', async () => {
  await keepRuleOf(ruleFor('news.example'), { url: 'https://news.example/a', tab: { id: 1, incognito: false } });
  expect(keepRule).toHaveBeenCalledExactlyOnceWith(ruleFor('news.example'));
});
