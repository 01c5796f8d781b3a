import van from 'vanjs-core';
import { type Scale, SCALES } from '../../settings/groups/appearance';
import { message, type MessageKey } from '../messages';
import type { Field, FieldContext } from './field';

const { div, input, label, output } = van.tags;

const PER_CENT: ReadonlySet<Scale> = new Set(['size', 'leading']);

/** A measure on a slider; what it passes on its way shows at once, where it stops is kept. */
export function scaleField(name: Scale, title: MessageKey, { preview, save, isTrusted }: FieldContext): Field {
  const { min, max, step } = SCALES[name];
  const id = `galley-scale-${name}`;
  const slider = input({ type: 'range', id, min: String(min), max: String(max), step: String(step), 'data-setting': name });
  const told = output({ class: 'galley-told', htmlFor: id });
  slider.addEventListener('input', (event) => { if (isTrusted(event)) preview({ [name]: slider.valueAsNumber }); });
  slider.addEventListener('change', (event) => { if (isTrusted(event)) save({ [name]: slider.valueAsNumber }); });
  return {
    element: div({ class: 'galley-field galley-scale' }, label({ htmlFor: id }, message(title)), told, slider),
    show: (look) => {
      slider.value = String(look[name]);
      const words = wordsFor(name, look[name]);
      told.textContent = words;
      slider.setAttribute('aria-valuetext', words);
    },
  };
}

function wordsFor(name: Scale, value: number): string {
  const number = new Intl.NumberFormat(message('language'), PER_CENT.has(name) ? { style: 'percent' } : {});
  if (PER_CENT.has(name)) return number.format(value / 100);
  return name === 'width' ? message('lookWidthLetters', number.format(value)) : number.format(value);
}
