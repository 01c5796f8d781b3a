import van from 'vanjs-core';
import type { Code } from '../../article/block';
import { message } from '../messages';

const { code, pre } = van.tags;

/** Code keeps its lines and scrolls inside itself; the keyboard can reach it to scroll. */
export function renderCode({ language, text }: Code): Node {
  return pre(
    { class: 'galley-scroll', tabIndex: 0, dir: 'ltr', role: 'region', 'aria-label': language ?? message('code'), translate: false },
    code(language === null ? {} : { 'data-language': language }, text),
  );
}
