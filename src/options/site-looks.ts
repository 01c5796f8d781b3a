import van from 'vanjs-core';
import { onSettingsChanged, settings } from '../platform/storage';
import { cause } from '../reader/controls/cause';
import { message } from '../reader/messages';

const { button, div, h3, li, span, ul } = van.tags;

/** The sites that look otherwise than the rest, each with the way back; nothing where there are none. */
export function siteLooks(announce: (words: string) => void): HTMLElement {
  const element = div({ class: 'site-looks' });
  const forget = (host: string): void => {
    settings.update(({ siteAppearance: { [host]: _, ...others } }) => ({ siteAppearance: others })).then(
      () => { announce(message('optionsLookForgotten', host)); },
      (error: unknown) => { announce(message('lookNotKept', cause(error))); },
    );
  };
  const row = (host: string): Node => {
    const forgetting = button({ type: 'button', 'data-host': host, 'aria-label': message('optionsLookForgetFor', host) }, message('optionsLookForget'));
    forgetting.addEventListener('click', () => { forget(host); });
    return li({ class: 'row' }, span({ dir: 'ltr' }, host), forgetting);
  };
  const draw = async (): Promise<void> => {
    const hosts = Object.keys((await settings.load()).settings.siteAppearance).sort();
    element.replaceChildren(...(hosts.length === 0 ? [] : [h3(message('optionsLookSites')), ul({ class: 'plain' }, hosts.map(row))]));
  };
  onSettingsChanged(() => { void draw(); });
  void draw();
  return element;
}
