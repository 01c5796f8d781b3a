import van from 'vanjs-core';
import type { Looks } from '../../settings/looks';
import { cause } from '../controls/cause';
import { message } from '../messages';
import { choiceField } from './choice-field';
import { coloursField } from './colours-field';
import { cssField } from './css-field';
import type { Field, FieldContext } from './field';
import { scaleField } from './scale-field';
import { switchField } from './switch-field';

const { div } = van.tags;

export interface FormOptions {
  readonly looks: Looks;
  readonly isTrusted: (event: Event) => boolean;
  readonly announce: (words: string) => void;
  /** Whether lines may run down: offered where an article's script knows it. */
  readonly vertical: boolean;
}

export interface Form {
  readonly element: HTMLElement;
  readonly stop: () => void;
}

/** All that can be chosen of an article's look, each choice shown at once. The same in the panel and in Galley's settings. */
export function createForm({ looks, isTrusted, announce, vertical }: FormOptions): Form {
  const context: FieldContext = {
    isTrusted,
    preview: looks.preview,
    save: (changes) => { looks.change(changes).catch((error: unknown) => { announce(message('lookNotKept', cause(error))); }); },
  };
  const fields: readonly Field[] = [
    choiceField('theme', 'lookTheme', [
      ['system', 'lookThemeSystem'], ['light', 'lookThemeLight'], ['sepia', 'lookThemeSepia'], ['dark', 'lookThemeDark'],
      ['black', 'lookThemeBlack'], ['contrast', 'lookThemeContrast'], ['own', 'lookThemeOwn'],
    ], context),
    coloursField(context),
    scaleField('size', 'lookSize', context),
    choiceField('face', 'lookFace', [
      ['script', 'lookFaceScript'], ['serif', 'lookFaceSerif'], ['sans', 'lookFaceSans'], ['mono', 'lookFaceMono'],
      ['legible', 'lookFaceLegible'], ['dyslexic', 'lookFaceDyslexic'],
    ], context),
    scaleField('width', 'lookWidth', context),
    scaleField('leading', 'lookLeading', context),
    scaleField('letterSpacing', 'lookLetters', context),
    scaleField('wordSpacing', 'lookWords', context),
    choiceField('align', 'lookAlign', [['script', 'lookAlignScript'], ['start', 'lookAlignStart'], ['justify', 'lookAlignJustify']], context),
    switchField('pictures', 'lookPictures', context),
    switchField('captions', 'lookCaptions', context),
    switchField('links', 'lookLinks', context),
    ...(vertical ? [switchField('vertical', 'lookVertical', context)] : []),
    switchField('printLinks', 'lookPrintLinks', context),
    cssField(context),
  ];
  const show = (): void => {
    const look = looks.now();
    for (const field of fields) field.show(look);
  };
  show();
  return { element: div({ class: 'galley-form' }, fields.map(({ element }) => element)), stop: looks.watch(show) };
}
