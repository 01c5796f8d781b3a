import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { LedgerBook } from './ledger';
import { TextIndex } from './text-index';

const CAUSE = { rule: 'test', family: 'share', reason: 'A test.' } as const;

function book(html: string): { body: HTMLElement; ledger: LedgerBook; index: TextIndex; find: (selector: string) => Element } {
  const { body } = new JSDOM(`<body>${html}</body>`).window.document;
  const index = new TextIndex(body);
  const find = (selector: string): Element => {
    const found = body.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { body, index, ledger: new LedgerBook(index), find };
}

describe('the ledger', () => {
  it('removes a node and writes down its words, place and cause', () => {
    const { body, ledger, find } = book('<main><div><p>Keep</p><ul><li>One</li><li>Two</li></ul></div></main>');
    ledger.cut(find('ul'), CAUSE);
    expect(body.textContent).toBe('Keep');
    expect(ledger.ledger().entries).toEqual([{ id: 0, ...CAUSE, place: 'main > div > ul', text: 'One Two', length: 7, restorable: true }]);
  });

  it('cuts nothing twice', () => {
    const { ledger, find } = book('<p>Once</p>');
    const node = find('p');
    ledger.cut(node, CAUSE);
    ledger.cut(node, CAUSE);
    expect(ledger.ledger().entries).toHaveLength(1);
  });

  it('does not join the words around a cut', () => {
    const { body, ledger, find } = book('<p>before<span>x</span>after</p>');
    ledger.cut(find('span'), CAUSE);
    expect(body.textContent).toBe('before after');
  });

  it('claims what a field shows and records only the rest', () => {
    const { ledger, find } = book('<p>By Ada Lovelace, staff writer</p><h1>Headline</h1>');
    ledger.claim(find('p'), 'byline', 'Ada Lovelace', CAUSE);
    ledger.claim(find('h1'), 'title', 'Headline', CAUSE);
    expect(ledger.ledger().entries.map(entry => entry.text)).toEqual(['By , staff writer']);
  });

  it('counts what the page does not show and never quotes it', () => {
    const { ledger } = book('');
    ledger.note([{ what: 'hidden', count: 3 }]);
    expect(ledger.ledger().entries[0]).toMatchObject({ rule: 'snapshot-hidden', text: '', length: 3 });
  });

  it('keeps the measures of what is left true', () => {
    const { index, ledger, find } = book('<div><p>12345</p><p><a href="/">1234567890</a></p></div>');
    expect(index.stats(find('div'))).toMatchObject({ length: 15, linkLength: 10 });
    ledger.cut(find('p + p'), CAUSE);
    expect(index.stats(find('div'))).toMatchObject({ length: 5, linkLength: 0 });
  });
});
