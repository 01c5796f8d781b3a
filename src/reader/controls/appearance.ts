import type { Looks } from '../../settings/looks';
import { message } from '../messages';
import type { LoadPart } from '../parts';
import type { ReaderPlace } from '../types';
import { iconButton } from './button';
import { cause } from './cause';
import { onPress } from './press';

export interface AppearanceControl {
  readonly element: HTMLButtonElement;
  /** True where the key was for the open panel: Escape closes it, and what is typed in it is nobody else's. */
  readonly key: (event: KeyboardEvent) => boolean;
}

export interface AppearanceOptions {
  readonly looks: Looks;
  readonly load: LoadPart;
  readonly announce: (words: string) => void;
  readonly place: ReaderPlace;
  /** The article's language, as BCP 47 tag. */
  readonly lang: string | null;
  readonly openSettings?: () => void;
}

/** The "Aa" button. Its panel is fetched when it is first asked for. */
export function createAppearance({ load, announce, lang, ...options }: AppearanceOptions): AppearanceControl {
  const element = iconButton('appearance', 'type', message('look'), true);
  element.setAttribute('aria-haspopup', 'dialog');
  element.setAttribute('aria-expanded', 'false');
  let panel: HTMLElement | null = null;

  const create = async (): Promise<HTMLElement> => {
    const { createPanel, dressPanel } = await load('appearance');
    const made = createPanel({ ...options, announce, vertical: /^(?:ja|zh)\b/u.test(lang ?? '') });
    made.addEventListener('toggle', () => { element.setAttribute('aria-expanded', String(isOpen(made))); });
    element.after(made);
    dressPanel(made);
    panel = made;
    return made;
  };
  const toggle = async (): Promise<void> => {
    const wasOpen = panel !== null && isOpen(panel);
    const shown = panel ?? await create();
    if (wasOpen) shown.hidePopover();
    else {
      shown.showPopover();
      shown.querySelector<HTMLElement>('input:checked, input')?.focus();
    }
  };
  // A press on the button would close the panel as a click beside it, and open it again.
  element.addEventListener('pointerdown', (event) => { if (panel !== null && isOpen(panel)) event.preventDefault(); });
  onPress(element, options.place, () => {
    toggle().catch((error: unknown) => { announce(message('lookFailed', cause(error))); });
  });
  return {
    element,
    key: (event) => {
      if (panel === null || !isOpen(panel)) return false;
      if (event.key === 'Escape') {
        panel.hidePopover();
        element.focus();
        event.preventDefault();
        return true;
      }
      return false;
    },
  };
}

const isOpen = (panel: HTMLElement): boolean => panel.matches(':popover-open');
