import van from 'vanjs-core';
import { message, type MessageKey } from '../messages';
import type { Field, FieldContext, NamesOf } from './field';

const { input, label, span } = van.tags;

/** A yes or no. */
export function switchField(name: NamesOf<boolean>, title: MessageKey, { save, isTrusted }: FieldContext): Field {
  const box = input({ type: 'checkbox', role: 'switch', 'data-setting': name });
  box.addEventListener('change', (event) => { if (isTrusted(event)) save({ [name]: box.checked }); });
  return {
    element: label({ class: 'galley-field galley-toggle' }, span(message(title)), box),
    show: (look) => { box.checked = look[name]; },
  };
}
