import { beforeEach, expect, it, vi } from 'vitest';

const calls: string[] = [];
const granted = vi.fn(() => Promise.resolve(true));
vi.mock('./auto-sites', () => ({
  askFor: (wanted: unknown) => {
    calls.push(`ask ${JSON.stringify(wanted)}`);
    return granted();
  },
  switchOn: (wanted: unknown) => {
    calls.push(`on ${JSON.stringify(wanted)}`);
    return Promise.resolve(true);
  },
}));
vi.mock('./storage', () => ({
  settings: {
    update: async (change: (now: object) => object) => {
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      calls.push(`write ${JSON.stringify(change({ autoSites: ['old.example'] }))}`);
    },
  },
}));
const { importSettings } = await import('./import-settings');

beforeEach(() => { calls.length = 0; });

it('asks in the click, and writes before the background does', async () => {
  const done = importSettings({ theme: 'dark', autoSites: ['news.example'] });
  expect(calls).toEqual(['ask ["news.example"]']);
  expect(await done).toBe(true);
  expect(calls.slice(1)).toEqual(['write {"theme":"dark"}', 'on ["news.example"]']);
});

it('asks for nothing that is not wanted, and keeps the rest where it is refused', async () => {
  expect(await importSettings({ theme: 'dark' })).toBe(true);
  expect(calls).toEqual(['write {"theme":"dark"}']);
  granted.mockResolvedValueOnce(false);
  expect(await importSettings({ theme: 'dark', autoEverywhere: true, autoSites: ['a.example'] })).toBe(false);
  expect(calls.slice(1)).toEqual(['ask "everywhere"', 'write {"theme":"dark"}']);
});

it('keeps the chosen sites beside every site', async () => {
  expect(await importSettings({ autoEverywhere: true, autoSites: ['a.example'] })).toBe(true);
  expect(calls).toEqual(['ask "everywhere"', 'write {}', 'on "everywhere"', 'write {"autoSites":["old.example","a.example"]}']);
});
