import van from 'vanjs-core';
import { turnOn } from '../platform/auto-sites';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { countMessage, message } from '../reader/messages';
import { isWithin } from '../settings/groups/auto';
import { DIRECTORY, type NewsSite } from './directory';

const { button, div, fieldset, form, input, label, legend, option, p, select, span } = van.tags;

/**
 * Well-known news sites to pick from: nothing is ticked in advance, and what is ticked is asked for in one question. Sites
 * that are on already stand there ticked, and are turned off in the list above.
 */
export function directoryForm(announce: (words: string) => void): HTMLElement {
  const ticked = new Set<string>();
  let on: readonly string[] = [];
  const search = input({ type: 'search', autocomplete: 'off', 'data-action': 'auto-search' });
  const language = select({ 'data-action': 'auto-language' }, option({ value: '' }, message('optionsAutoAnyLanguage')), languages().map(([code, name]) => option({ value: code }, name)));
  language.value = languages().some(([code]) => code === ownLanguage()) ? ownLanguage() : '';
  const list = div({ class: 'directory' });
  const go = button({ type: 'submit', 'data-action': 'auto-pick-on' });
  const said = p({ class: 'quiet', role: 'status' });
  const say = (words: string): void => {
    said.textContent = words;
    announce(words);
  };
  const showCount = (): void => {
    go.disabled = ticked.size === 0;
    go.textContent = ticked.size === 0 ? message('optionsAutoAdd') : countMessage('optionsAutoPickOn', ticked.size);
  };
  const draw = (): void => {
    const found = DIRECTORY.filter((site) => matches(site, search.value, language.value));
    list.replaceChildren(...found.length === 0 ? [p({ class: 'quiet' }, message('optionsAutoPickNone'))] : byCountry(found).map(([country, sites]) =>
      fieldset(legend(country), sites.map((site) => row(site, ticked, isWithin(site.host, on), showCount)))));
  };
  search.addEventListener('input', draw);
  language.addEventListener('change', draw);
  const element = form({ class: 'pick' },
    div({ class: 'line' }, label(span(message('optionsAutoSearch')), search), label(span(message('optionsAutoLanguage')), language)),
    list, div({ class: 'line' }, go, said));
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    const wanted = [...ticked];
    turnOn(wanted).then(
      (on) => {
        say(on ? countMessage('optionsAutoPicked', wanted.length) : message('optionsAutoRefused'));
        if (!on) return;
        ticked.clear();
        draw();
        showCount();
      },
      (error: unknown) => { say(message('autoFailed', cause(error))); },
    );
  });
  const redraw = (): void => {
    settings.load().then(({ settings: { autoSites } }) => {
      on = autoSites;
      draw();
    }, () => undefined);
  };
  onSettingsChanged(redraw);
  redraw();
  draw();
  showCount();
  return element;
}

function row({ host, name, language }: NewsSite, ticked: Set<string>, isOn: boolean, changed: () => void): HTMLElement {
  const box = input({ type: 'checkbox', value: host, checked: isOn || ticked.has(host), disabled: isOn });
  box.addEventListener('change', () => {
    if (box.checked) ticked.add(host);
    else ticked.delete(host);
    changed();
  });
  return label({ class: 'check' }, box, span(span({ lang: language }, name), ' ', span({ class: 'quiet', dir: 'ltr' }, host)));
}

const ownLanguage = (): string => message('language').split('-')[0] ?? '';
const naming = (type: 'language' | 'region'): Intl.DisplayNames => new Intl.DisplayNames(message('language'), { type, fallback: 'code' });
const inOrder = <T>(entries: (readonly [string, T])[], by: (entry: readonly [string, T]) => string): (readonly [string, T])[] =>
  entries.sort((one, other) => by(one).localeCompare(by(other), message('language')));

function languages(): (readonly [code: string, name: string])[] {
  const names = naming('language');
  return inOrder([...new Set(DIRECTORY.map(({ language }) => language))].map((code) => [code, names.of(code) ?? code] as const), ([, name]) => name);
}

function byCountry(sites: readonly NewsSite[]): (readonly [country: string, sites: readonly NewsSite[]])[] {
  const names = naming('region');
  const groups = new Map<string, NewsSite[]>();
  for (const site of sites) {
    const country = names.of(site.country) ?? site.country;
    groups.set(country, [...groups.get(country) ?? [], site]);
  }
  return inOrder([...groups], ([country]) => country);
}

/** Every word typed is in the name or the address; accents and case count for nothing. */
function matches({ host, name, language }: NewsSite, typed: string, wanted: string): boolean {
  if (wanted !== '' && language !== wanted) return false;
  const text = plain(`${name} ${host}`);
  return plain(typed).split(/\s+/u).every((word) => text.includes(word));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
