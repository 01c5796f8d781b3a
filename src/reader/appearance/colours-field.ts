import van from 'vanjs-core';
import { contrast, ENOUGH } from '../../settings/contrast';
import type { Appearance } from '../../settings/groups/appearance';
import { message, type MessageKey } from '../messages';
import type { Field, FieldContext } from './field';

const { fieldset, input, label, legend, p, span } = van.tags;

const COLOURS = [['paper', 'lookPaper'], ['ink', 'lookInk'], ['accent', 'lookAccent']] as const satisfies readonly (readonly [keyof Appearance, MessageKey])[];

/** A person's own colours, there while they are in use, and what their contrast comes to. */
export function coloursField({ preview, save, isTrusted }: FieldContext): Field {
  const fields = COLOURS.map(([name, title]) => {
    const field = input({ type: 'color', 'data-setting': name });
    field.addEventListener('input', (event) => { if (isTrusted(event)) preview({ [name]: field.value }); });
    field.addEventListener('change', (event) => { if (isTrusted(event)) save({ [name]: field.value }); });
    return { name, field, element: label({ class: 'galley-colour' }, field, span(message(title))) };
  });
  const verdict = p({ class: 'galley-verdict', role: 'status' });
  const element = fieldset({ class: 'galley-field galley-colours' }, legend(message('lookColours')), fields.map((each) => each.element), verdict);
  return {
    element,
    show: (look) => {
      element.hidden = look.theme !== 'own';
      for (const { name, field } of fields) field.value = look[name];
      const lowest = Math.min(contrast(look.paper, look.ink), contrast(look.paper, look.accent));
      const words = message(lowest < ENOUGH ? 'lookContrastLow' : 'lookContrastGood', ratio(lowest), ratio(ENOUGH));
      if (verdict.textContent !== words) verdict.textContent = words;
      verdict.dataset['enough'] = String(lowest >= ENOUGH);
    },
  };
}

/** Rounded down: what falls short by a hair falls short. */
const ratio = (value: number): string =>
  new Intl.NumberFormat(message('language'), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.floor(value * 10) / 10);
