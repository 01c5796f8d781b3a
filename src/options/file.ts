import van from 'vanjs-core';
import { importSettings } from '../platform/import-settings';
import { saveFile } from '../platform/save-file';
import { settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message, type MessageKey } from '../reader/messages';
import type { Settings } from '../settings/schema';
import { type FileProblem, readSettingsFile, settingsFile } from '../settings/settings-file';
import { section } from './section';

const { button, div, input, label, p } = van.tags;

const PROBLEMS: Readonly<Record<Exclude<FileProblem['why'], 'fields'>, MessageKey>> = {
  'no-json': 'fileNoJson', 'not-galley': 'fileNotGalley', newer: 'fileNewer', large: 'fileLarge',
};

/** Everything as one file: written, and read back after it was looked through. */
export function fileSection(): HTMLElement {
  const said = p({ class: 'said', role: 'status' });
  const say = (words: string): void => { said.textContent = words; };
  const failed = (error: unknown): void => { say(message('fileFailed', cause(error))); };
  const save = button({ type: 'button', 'data-action': 'export' }, message('fileSave'));
  save.addEventListener('click', () => {
    settings.load().then((read) => {
      saveFile('galley-settings.json', 'application/json', settingsFile(read.settings));
      say(message('fileSaved'));
    }, failed);
  });
  const picker = input({ type: 'file', accept: '.json,application/json', class: 'unseen', 'data-setting': 'import' });
  const use = button({ type: 'button', 'data-action': 'import', hidden: true }, message('fileUse'));
  let read: Partial<Settings> = {};
  picker.addEventListener('change', () => {
    use.hidden = true;
    const [file] = picker.files ?? [];
    if (file === undefined) return;
    file.text().then((text) => {
      const reading = readSettingsFile(text);
      if (!reading.ok) {
        say(`${problemWords(reading.problem)} ${message('fileUnchanged')}`);
        return;
      }
      read = reading.settings;
      say(message('fileGood', file.name));
      use.hidden = false;
      use.focus();
    }, failed).finally(() => { picker.value = ''; });
  });
  use.addEventListener('click', () => {
    use.hidden = true;
    // Called at once: a browser asks for the sites' permission only while it still handles the click.
    importSettings(read).then((withSites) => { say(message(withSites ? 'fileUsed' : 'fileUsedNoSites')); }, failed);
  });
  const choose = label({ class: 'button' }, picker, message('fileChoose'));
  return section('file', message('file'), p(message('fileAbout')), div({ class: 'buttons' }, save, choose, use), said);
}

const problemWords = (problem: FileProblem): string => (problem.why === 'fields' ? message('fileFields', problem.fields.join(', ')) : message(PROBLEMS[problem.why]));
