import { expect, it } from 'vitest';
import { bodyText } from './body-text';
import { article, everyKind, paragraph, text } from './fixtures/article';
import { toPlainText } from './plain-text';

it('writes an article of every kind as people read it', () => {
  expect(toPlainText(everyKind)).toBe(`Coast

Ferry leaves late

Storm keeps boats in port

Ada Bell · May 2, 2024

The ferry in May (Ben Roe)

The ferry left an hour late, said the captain.[a]

What happened

Water is H2O; the area is 102 m.
A second line with a | b and “quoted” words.

漢字（かんじ）を読む🌊

• first
  3. inner
  4. last
• [x] done
• [ ] open

Knot
    one nautical mile an hour

> We waited.
>
> Nobody came.
> — A passenger

if (a < b) {
	return \`x\`;
}

Departures
Port	Hour
North | East	9 late
17

The old one (Ada Bell)
Both ferries

[Crossings by month]
Fewer each year

All boats stay in.
[Post: Port authority] https://social.example/1

v = s / t

* * *

Evening update

May 2, 2024 at 6:00 PM UTC

It sails again.

[a] By telephone.
[b] Nobody refers to this.
`);
});

it('gives the words of the body alone', () => {
  expect(bodyText(everyKind)).toBe(`The ferry left an hour late, said the captain.[a]

What happened

Water is H2O; the area is 102 m.
A second line with a | b and “quoted” words.

漢字を読む🌊

first
inner
last
done
open

Knot
one nautical mile an hour

We waited.

Nobody came.
A passenger

if (a < b) {
	return \`x\`;
}

Departures
Port	Hour
North | East	9 late
17

All boats stay in.

v = s / t

Evening update

It sails again.

By telephone.
Nobody refers to this.`);
});

it('lets nothing through that could drive a terminal or turn text round', () => {
  const hostile = article({ title: 'T\u001b]0;x\u0007', body: [paragraph('rm \u202e', text('ab\r\n')), { kind: 'code', language: null, text: 'x\u001b[2J\r\ny\n\n' }] });
  expect(toPlainText(hostile)).toBe('T]0;x\n\nrm ab\n\nx[2J\ny\n');
});

it('writes no-break spaces as spaces, and leaves the ideographic space', () => {
  expect(bodyText(article({ body: [paragraph('a\u00a0 b\u202f!　c')] }))).toBe('a b !　c');
});

it('is empty for an article without words', () => {
  expect(bodyText(article({ body: [{ kind: 'divider' }, paragraph()] }))).toBe('');
});
