import van from 'vanjs-core';
import { templateProblem, type TemplateProblem } from '../format/template';
import { message, type MessageKey } from '../reader/messages';
import type { CopyingSettings } from '../settings/groups/copying';

const { button, div, input, label, output, span } = van.tags;

const PROBLEMS: Readonly<Record<TemplateProblem['kind'], MessageKey>> = {
  unknown: 'templateUnknown', open: 'templateOpen', stray: 'templateStray', nested: 'templateNested', long: 'templateLong',
};

export interface TemplateFieldOptions {
  readonly name: 'copySource' | 'saveName';
  readonly title: MessageKey;
  /** Galley's own template, which an empty setting stands for. */
  readonly initial: string;
  readonly save: (changes: Partial<CopyingSettings>) => void;
  /** What the template gives for an article. */
  readonly preview: (template: string) => string;
}

/** A template with what it gives, or what is wrong with it; only one that can be used is stored. */
export function templateField({ name, title, initial, save, preview }: TemplateFieldOptions): { readonly element: HTMLElement; readonly show: (now: CopyingSettings) => void } {
  const field = input({ type: 'text', spellcheck: false, autocomplete: 'off', dir: 'ltr', 'data-setting': name, 'aria-describedby': `${name}-gives` });
  const gives = output({ id: `${name}-gives`, class: 'quiet' });
  const reset = button({ type: 'button', 'data-action': `reset-${name}`, 'aria-label': message('templateResetFor', message(title)) }, message('templateReset'));
  const draw = (): void => {
    const problem = templateProblem(field.value);
    field.setAttribute('aria-invalid', String(problem !== null));
    gives.textContent = problem === null ? preview(field.value || initial) : message(PROBLEMS[problem.kind], problem.what);
    reset.hidden = field.value === initial;
  };
  const keep = (): void => {
    draw();
    if (templateProblem(field.value) === null) save({ [name]: field.value === initial ? '' : field.value });
  };
  field.addEventListener('input', keep);
  reset.addEventListener('click', () => {
    field.value = initial;
    keep();
    field.focus();
  });
  return {
    element: div({ class: 'template' }, label(span(message(title)), field), div({ class: 'row' }, gives, reset)),
    show: (now) => {
      // What is being written is not written over.
      if (!field.matches(':focus')) field.value = now[name] || initial;
      draw();
    },
  };
}
