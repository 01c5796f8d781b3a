import { describe, expect, it } from 'vitest';
import { cssProblem, MAX_CSS } from './own-css';

describe('a person’s own rules', () => {
  it.each([[''], ['p { color: teal }'], ['& { hyphens: none }'], ['a::before { content: "url" }'], ['@media (width > 40em) { h1 { font-size: 3em } }']])('may be %s', (css) => {
    expect(cssProblem(css)).toBeNull();
  });

  it.each([
    ['@import "x.css";', 'import'],
    ['@IMPORT url(x.css);', 'import'],
    ['@\\69mport "x";', 'import'],
    ['p { background: url(https://a.example/) }', 'address'],
    ['p { background: \\75rl(https://a.example/) }', 'address'],
    ['p { background: u\\72 l(https://a.example/) }', 'address'],
    ['p { background: \\75\r\nrl(https://a.example/) }', 'address'],
    ['p { background: url\\28https://a.example/) }', 'address'],
    ['p { background: image-set("a.png" 1x) }', 'address'],
    ['p { background: -WEBKIT-image-set("a.png" 1x) }', 'address'],
    ['p { --x: src("a.png") }', 'address'],
    ['@font-face { font-family: x; src: local("y") }', 'face'],
    [`p { color: red } ${'/'.repeat(MAX_CSS)}`, 'long'],
  ])('may not be %s', (css, problem) => {
    expect(cssProblem(css)).toBe(problem);
  });
});
