import van from 'vanjs-core';
import type { Ruby } from '../../article/inline';

const { rt, ruby } = van.tags;

/** Base text with its reading over it. No `rp`: every supported engine draws ruby, and its brackets would be copied. */
export function renderRuby({ pairs }: Ruby): Node {
  return ruby(pairs.map(([base, reading]) => (reading === '' ? [base] : [base, rt(reading)])));
}
