import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '../../build/locales.ts';
import { inRoot } from '../../build/paths.ts';
import { SHIPPED } from './sources.ts';

const english = await catalogueOf('en');
const all = [readFileSync(inRoot('manifest.json'), 'utf8'), ...SHIPPED.map(({ text }) => text)].join('\n');

describe('the messages', () => {
  test('none is there that nothing says', () => {
    // Remarks and rules are looked up by code and id: remarks.test.ts holds these.
    const unused = Object.keys(english).filter((key) => !/^(?:remark|rule)_/u.test(key)).filter((key) => {
      const stem = key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
      return !all.includes(`'${stem}'`) && !all.includes(`__MSG_${key}__`);
    });
    expect(unused).toEqual([]);
  });

  test('every one is there that the manifest and the platform name, which no type checks', () => {
    const named = [...all.matchAll(/__MSG_(\w+)__|\btranslate\('(\w+)'/gu)].map(([, inManifest, inCode]) => inManifest ?? inCode);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((key) => key === undefined || !(key in english))).toEqual([]);
  });
});
