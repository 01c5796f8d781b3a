import van from 'vanjs-core';
import type { Alignment, Face, Theme } from '../../settings/groups/appearance';
import { message, type MessageKey } from '../messages';
import type { Field, FieldContext } from './field';

const { fieldset, input, label, legend, span } = van.tags;

interface Choices {
  readonly theme: Theme;
  readonly face: Face;
  readonly align: Alignment;
}

/** One of a few, as radio buttons: arrow keys move through them. The look of each is its sheet's affair. */
export function choiceField<Name extends keyof Choices>(
  name: Name, title: MessageKey, options: readonly (readonly [value: Choices[Name], words: MessageKey])[], { save, isTrusted }: FieldContext,
): Field {
  const buttons = options.map(([value, words]) => {
    const button = input({ type: 'radio', name: `galley-${name}`, value, 'data-setting': name });
    button.addEventListener('change', (event) => {
      if (isTrusted(event) && button.checked) save({ [name]: value });
    });
    return { value, button, words };
  });
  const element = fieldset(
    { class: `galley-field galley-choice galley-choice-${name}` },
    legend(message(title)),
    buttons.map(({ value, button, words }) => label({ class: 'galley-option', 'data-value': value }, button, span({ class: 'galley-option-name' }, message(words)))),
  );
  return {
    element,
    show: (look) => {
      for (const { value, button } of buttons) button.checked = look[name] === value;
    },
  };
}
