import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { inferSnapshot } from './infer';

const NAMES = ['nodeType', 'localName', 'firstChild', 'nextSibling', 'attributes', 'shadowRoot', 'childNodes', 'children', 'parentNode', 'hasAttributes', 'getAttribute', 'id', 'className'];
const FIELDS = NAMES.map(name => `<input name="${name}">`).join('');

it.each(NAMES)('reads a page past a form whose field is named %s', name => {
  const { window } = new JSDOM(`<body><p>Before.</p><form class="f"><b>Within.</b><input name="${name}"><i>After it.</i></form><p>Behind.</p></body>`);
  expect(inferSnapshot(window.document, { url: null }).body.textContent.replace(/\s+/g, ' ')).toBe('Before.Within.After it.Behind.');
});

it('reads a page past a form that shadows all of them', () => {
  const { window } = new JSDOM(`<body><p>Before.</p><form><b>Within.</b>${FIELDS}</form>Behind.</body>`);
  const { body } = inferSnapshot(window.document, { url: null });
  expect(body.textContent).toBe('Before.Within.Behind.');
  expect(body.querySelectorAll('form input')).toHaveLength(NAMES.length);
});
