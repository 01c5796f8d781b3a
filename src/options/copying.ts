import van from 'vanjs-core';
import type { Article } from '../article/article';
import type { CopyFormat } from '../article/result';
import { fileName } from '../format/file-name';
import { DEFAULT_SOURCE } from '../format/quotation';
import { fillTemplate, PLACEHOLDERS } from '../format/template';
import { templateValues } from '../format/template-values';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message, type MessageKey } from '../reader/messages';
import type { CopyingSettings } from '../settings/groups/copying';
import { section } from './section';
import { templateField } from './template-field';

const { div, input, label, option, p, select, span } = van.tags;

const FORMATS: readonly (readonly [CopyFormat, MessageKey])[] = [['rich', 'copyRich'], ['plain', 'copyPlain'], ['markdown', 'copyMarkdown'], ['html', 'copyHtml']];
const TABLES: readonly (readonly [CopyingSettings['copyTables'], MessageKey])[] = [['tabs', 'copyTablesTabs'], ['aligned', 'copyTablesAligned']];
const DEFAULT_NAME = '{title}';

interface Field {
  readonly element: HTMLElement;
  readonly show: (now: CopyingSettings) => void;
}

/** What copies and saved files are, each choice stored at once; templates with what they give. */
export function copyingSection(announce: (words: string) => void): HTMLElement {
  const save = (changes: Partial<CopyingSettings>): void => {
    settings.update(() => changes).catch((error: unknown) => { announce(message('copyOptionsFailed', cause(error))); });
  };
  const sample = sampleValues();
  const fields: readonly Field[] = [
    choice('copyFormat', 'copyFormat', FORMATS, save),
    choice('copyTables', 'copyTables', TABLES, save),
    toggle('copyLinks', 'copyLinks', save),
    toggle('copyFrontMatter', 'copyFrontMatter', save),
    templateField({ name: 'copySource', title: 'copySource', initial: DEFAULT_SOURCE, save, preview: (template) => fillTemplate(template, sample) }),
    templateField({ name: 'saveName', title: 'saveName', initial: DEFAULT_NAME, save, preview: (template) => fileName(fillTemplate(template, sample), 'md') }),
  ];
  const draw = async (): Promise<void> => {
    const { settings: now } = await settings.load();
    for (const field of fields) field.show(now);
  };
  const redraw = (): void => { draw().catch((error: unknown) => { announce(message('optionsFailed', cause(error))); }); };
  onSettingsChanged(redraw);
  redraw();
  return section('copying', message('copyOptions'),
    div({ class: 'fields' }, fields.map(({ element }) => element)),
    p({ class: 'quiet' }, message('copyPlaceholders', PLACEHOLDERS.map((name) => `{${name}}`).join(' '))));
}

type NamesOf<T> = { [Name in keyof CopyingSettings]: CopyingSettings[Name] extends T ? Name : never }[keyof CopyingSettings];

function choice<Name extends 'copyFormat' | 'copyTables'>(
  name: Name, title: MessageKey, options: readonly (readonly [CopyingSettings[Name], MessageKey])[], save: (changes: Partial<CopyingSettings>) => void,
): Field {
  const list = select({ 'data-setting': name }, options.map(([value, words]) => option({ value }, message(words))));
  list.addEventListener('change', () => {
    const chosen = options.find(([value]) => value === list.value);
    if (chosen) save({ [name]: chosen[0] });
  });
  return { element: label({ class: 'row' }, span(message(title)), list), show: (now) => { list.value = now[name]; } };
}

function toggle(name: NamesOf<boolean>, title: MessageKey, save: (changes: Partial<CopyingSettings>) => void): Field {
  const box = input({ type: 'checkbox', 'data-setting': name });
  box.addEventListener('change', () => { save({ [name]: box.checked }); });
  return { element: label({ class: 'row' }, span(message(title)), box), show: (now) => { box.checked = now[name]; } };
}

/** An article that there is not, to see templates by. */
function sampleValues() {
  const article: Pick<Article, 'title' | 'byline' | 'siteName' | 'section' | 'publishedTime' | 'lang' | 'url'> = {
    title: message('optionsSpecimenTitle'), byline: 'Ada Bell', siteName: 'The Coast', section: null, publishedTime: '2026-02-14', lang: message('language'), url: 'https://news.example/harbour',
  };
  return templateValues(article, 'https://news.example/harbour#:~:text=The%20first%20ferry');
}
