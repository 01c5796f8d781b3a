import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
  ['Storm over the harbour', 'Storm over the harbour.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['CON', '_CON.md'],
  ['nul.html', '_nul.html.md'],
  ['a:b? <c>|"d"', 'a b c d.md'],
  ['\u0000\u001b', 'article.md'],
  ['', 'article.md'],
  ['...', 'article.md'],
  ['trailing. . ', 'trailing.md'],
  ['photo\u202egpj.exe', 'photogpj.exe.md'],
  ['.hidden', 'hidden.md'],
  ['-rf', 'rf.md'],
  ['con', '_con.md'], ['AUX .tar.gz', '_AUX .tar.gz.md'], ['COM¹', '_COM¹.md'], ['LPT9.', '_LPT9.md'], ['CONIN$', '_CONIN$.md'], ['Construction', 'Construction.md'],
  ['C:\\Windows\\System32', 'C Windows System32.md'], ['\\\\server\\share', 'server share.md'], ['file:///etc/passwd', 'file etc passwd.md'], ['~root', 'root.md'],
  ['a\u0000b\r\nc\u2028d', 'ab c d.md'], ['%2e%2e%2fx', '%2e%2e%2fx.md'], ['\u200e\u200b.\u2060.\u200d', 'article.md'], ['e\u0301te\u0301', 'été.md'], ['\ud800x\udc00', '\ufffdx\ufffd.md'],
  ['露首脳会談', '露首脳会談.md'],
])('%j', (title, wanted) => {
  expect(fileName(title, 'md')).toBe(wanted);
});

it.each([['a'.repeat(400)], ['語'.repeat(400)], ['👩‍🚒'.repeat(100)], [`${'a'.repeat(110)}. b`], [`${' '.repeat(500)}x`]])('fits everywhere: %#', (title) => {
  const name = fileName(title, 'markdown');
  expect(name.length).toBeLessThanOrEqual(120);
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^[^\s.](?:.*[^\s.])?\.markdown$/u);
  expect(name).not.toMatch(/\u200d\.markdown$|\p{Surrogate}/u);
});
