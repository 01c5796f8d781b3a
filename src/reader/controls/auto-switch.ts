import { message } from '../messages';
import type { AutoSwitch } from '../types';
import { cause } from './cause';
import type { MenuItem } from './menu';

/**
 * "Always open articles of this site in the reader". It shows what really holds: a permission that was not given leaves
 * it where it was and says so.
 */
export function autoItem(auto: AutoSwitch, announce: (message: string) => void, refresh: () => void): MenuItem {
  let on = auto.on;
  return {
    action: 'auto',
    name: message('autoShort', auto.host),
    title: message('auto', auto.host),
    checked: () => on,
    run: () => {
      const wanted = !on;
      // Asked for at once: a browser grants a site only while it still handles the click.
      auto.set(wanted).then(
        (holds) => {
          on = holds;
          refresh();
          announce(holds === wanted ? message(holds ? 'autoOn' : 'autoOff', auto.host) : message('autoRefused', auto.host));
        },
        (error: unknown) => { announce(message('autoFailed', cause(error))); },
      );
    },
  };
}
