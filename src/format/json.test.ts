import { expect, it } from 'vitest';
import { everyKind } from './fixtures/article';
import { toJson } from './json';

it('tells the fields, the text and the tree', () => {
  const json = JSON.parse(toJson({ ...everyKind, access: { state: 'preview', evidence: [{ code: 'fewer-words', values: [900, 120] }] } })) as Record<string, unknown>;
  expect(json).toMatchObject({
    title: 'Ferry leaves late', dek: 'Storm keeps boats in port', section: 'Coast', byline: 'Ada Bell', authors: ['Ada Bell'], lang: 'en', dir: 'ltr',
    access: 'preview', accessEvidence: ['The page declares 900 words and shows 120.'], caption: 'The ferry in May', credit: 'Ben Roe',
  });
  expect(json.text).toMatch(/^The ferry left an hour late/);
  expect(json.body).toHaveLength(everyKind.body.length);
  expect(json).not.toHaveProperty('ledger');
});

it('carries no control characters, and the ledger only when asked', () => {
  const json = toJson({ ...everyKind, title: 'a\u001bb\u202ec' }, { entries: [], refusals: [] });
  expect(json).not.toMatch(/\\u001b|\u202e/);
  expect(JSON.parse(json)).toMatchObject({ title: 'abc', ledger: { entries: [], refusals: [] } });
});
