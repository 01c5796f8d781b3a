import van from 'vanjs-core';
import { turnOff, turnOn } from '../platform/auto-sites';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';
import { addSite } from './add-site';
import { everywhereSwitch } from './everywhere';
import { pickSites } from './pick-sites';
import { section } from './section';

const { button, div, h3, li, p, span, ul } = van.tags;

interface List {
  /** Which button of a row: what it does, as tests and styles know it. */
  readonly action: 'auto-off' | 'auto-except-off';
  readonly name: string;
  readonly nameFor: (site: string) => string;
  readonly none: string;
  /** In the click's own task: an exception that is taken back may need a permission. */
  readonly run: (site: string) => Promise<boolean>;
  readonly done: (site: string) => string;
}

/** Where articles open by themselves: the chosen sites, every site with exceptions, and a list to pick from. */
export function sitesSection(announce: (words: string) => void): HTMLElement {
  const chosen = div();
  const except = div();
  const everywhere = everywhereSwitch(announce);
  const element = section(
    'sites', message('optionsAuto'), chosen, addSite(announce), pickSites(announce),
    h3(message('optionsAutoEverywhere')), everywhere.element, except,
  );
  const rows = (sites: readonly string[], { action, name, nameFor, none, run, done }: List): Node => {
    if (sites.length === 0) return p({ class: 'quiet' }, none);
    return ul({ class: 'plain' }, sites.map((site) => {
      const off = button({ type: 'button', 'data-action': action, 'data-host': site, 'aria-label': nameFor(site) }, name);
      off.addEventListener('click', () => {
        run(site).then(draw).then(
          () => {
            announce(done(site));
            // The button went with its row; the keyboard stays where it was.
            element.querySelector('h2')?.focus();
          },
          (error: unknown) => { announce(message('optionsAutoFailed', site, cause(error))); },
        );
      });
      return li({ class: 'row' }, span({ dir: 'ltr' }, site), off);
    }));
  };
  const draw = async (): Promise<void> => {
    const { settings: now, problems } = await settings.load();
    if (problems.length > 0) announce(message('optionsProblem'));
    everywhere.show(now);
    chosen.replaceChildren(rows(now.autoSites, {
      action: 'auto-off', name: message('optionsAutoOff'), nameFor: (site) => message('optionsAutoOffFor', site), none: message('optionsAutoNone'),
      run: (site) => turnOff([site]), done: (site) => message('optionsAutoRemoved', site),
    }));
    except.replaceChildren(...now.autoEverywhere ? [p(message('optionsAutoExcept')), rows(now.autoExcept, {
      action: 'auto-except-off', name: message('optionsAutoExceptOff'), nameFor: (site) => message('optionsAutoExceptOffFor', site), none: message('optionsAutoExceptNone'),
      run: (site) => turnOn([site]), done: (site) => message('autoOn', site),
    })] : []);
  };
  const redraw = (): void => {
    draw().catch((error: unknown) => { announce(message('optionsFailed', cause(error))); });
  };
  onSettingsChanged(redraw);
  redraw();
  return element;
}
