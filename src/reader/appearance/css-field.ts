import van from 'vanjs-core';
import { type CssProblem, cssProblem } from '../../settings/own-css';
import { message, type MessageKey } from '../messages';
import type { Field, FieldContext } from './field';

const { details, label, p, summary, textarea } = van.tags;

const PROBLEMS: Readonly<Record<CssProblem, MessageKey>> = {
  long: 'lookCssLong', import: 'lookCssImport', address: 'lookCssAddress', face: 'lookCssFace',
};

/** Rules in a person's own words. What is refused stays in the field to be mended, and the last good ones hold. */
export function cssField({ save, isTrusted }: FieldContext): Field {
  const field = textarea({
    id: 'galley-css', rows: 5, spellcheck: false, dir: 'ltr', translate: false, autocapitalize: 'off', 'data-setting': 'css', 'aria-describedby': 'galley-css-said',
  });
  const said = p({ id: 'galley-css-said', class: 'galley-verdict', role: 'status' });
  let kept = '';
  field.addEventListener('input', () => { judge(cssProblem(field.value)); });
  field.addEventListener('change', (event) => {
    if (isTrusted(event) && cssProblem(field.value) === null) save({ css: field.value });
  });
  const judge = (problem: CssProblem | null): void => {
    said.textContent = problem === null ? '' : message(PROBLEMS[problem]);
    if (problem === null) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  return {
    element: details(
      { class: 'galley-field galley-css' },
      summary(message('lookCss')),
      label({ htmlFor: 'galley-css', class: 'galley-hint' }, message('lookCssHint')),
      field, said,
    ),
    show: ({ css }) => {
      if (css === kept && field.value !== '') return;
      kept = css;
      field.value = css;
      judge(null);
    },
  };
}
