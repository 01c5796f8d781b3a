import { describe, expect, it } from 'vitest';
import { Failure } from './failure';
import { inputKind, refuseBinary } from './input-kind';

describe('the kind of input', () => {
  it.each([
    ['<!DOCTYPE html><p>x', 'page'], ['  \n<html><body>x', 'page'], ['<!-- saved from url=(0019)https://a.example/ --><html>', 'page'],
    ['<p>One.</p>', 'page'], ['Hello <p>world</p> and <b>more</b> <a href="/x">of it</a>', 'page'],
    ['Just words.\n\nAnd more of them.', 'dump'], ['a < b and c > d', 'dump'],
    [`How to write a page. ${'Words. '.repeat(600)} A paragraph is <p>, a link is <a>.`, 'dump'],
  ])('%j', (text, kind) => {
    expect(inputKind(text)).toBe(kind);
  });

  it.each([
    ['<?xml version="1.0"?><rss version="2.0">', '<rss>'], ['<svg xmlns="http://www.w3.org/2000/svg">', '<svg>'],
    ['<?xml version="1.0"?>\n<!-- c -->\n<feed>', '<feed>'], ['{"a": [1, 2]}', 'JSON'],
  ])('refuses %j', (text, said) => {
    expect(() => inputKind(text)).toThrow(said);
  });

  it.each([
    ['%PDF-1.7', 'a PDF'], ['\x89PNG\r\n', 'a picture'], ['\x1f\x8b\x08', 'gzip'], ['ab\0\0cd', 'not text'],
  ])('refuses bytes %j', (start, said) => {
    expect(() => refuseBinary(Buffer.from(start, 'latin1'), 'x')).toThrow(said);
    expect(() => refuseBinary(Buffer.from(start, 'latin1'), 'x')).toThrow(Failure);
  });

  it('does not take UTF-16 for binary', () => {
    expect(() => refuseBinary(Buffer.from([0xff, 0xfe, 0x3c, 0x00]), 'x')).not.toThrow();
  });
});
