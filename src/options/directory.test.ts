import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { isHost } from '../settings/host';
import { DIRECTORY } from './directory';

describe('the directory of news sites', () => {
  it('has a few hundred, each once', () => {
    expect(DIRECTORY.length).toBeGreaterThan(400);
    const hosts = DIRECTORY.map(({ host }) => host);
    expect(hosts.filter((host, at) => hosts.indexOf(host) !== at)).toEqual([]);
  });

  it('names hosts that can be registered, and nothing that widens a permission to a whole suffix', () => {
    const wrong = DIRECTORY.filter(({ host }) => {
      const { domain, isIcann, isIp } = parse(host, { allowPrivateDomains: true });
      return !isHost(host) || isIp === true || isIcann !== true || domain === null || !(host === domain || host.endsWith(`.${domain}`));
    });
    expect(wrong).toEqual([]);
  });

  it('none lies below another, which would ask for it already', () => {
    const below = DIRECTORY.filter(({ host }) => DIRECTORY.some((other) => host.endsWith(`.${other.host}`)));
    expect(below).toEqual([]);
  });

  it('says a name, a language and a country that the browsers know', () => {
    const [languages, regions] = [new Intl.DisplayNames('en', { type: 'language' }), new Intl.DisplayNames('en', { type: 'region' })];
    const unknown = DIRECTORY.filter(({ name, language, country }) =>
      name.trim() === '' || name !== name.trim() || languages.of(language) === language || regions.of(country) === country);
    expect(unknown).toEqual([]);
  });
});
