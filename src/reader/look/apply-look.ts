import { isDark } from '../../settings/contrast';
import type { Appearance } from '../../settings/groups/appearance';

/**
 * Puts a look on the element that everything of the reader inherits from: the document's root in Galley's own pages, the
 * dialog in a web page. Sheets do the rest, so a change shows at once and draws nothing anew.
 */
export function applyLook(root: HTMLElement, look: Appearance): void {
  const { dataset, style } = root;
  dataset['theme'] = look.theme;
  dataset['face'] = look.face;
  dataset['align'] = look.align;
  for (const name of ['pictures', 'captions', 'links', 'vertical', 'printLinks'] as const) dataset[name] = look[name] ? 'on' : 'off';
  style.setProperty('--look-size', String(look.size / 100));
  style.setProperty('--look-width', String(look.width));
  style.setProperty('--look-leading', String(look.leading / 100));
  style.setProperty('--look-letters', `${String(look.letterSpacing / 100)}em`);
  style.setProperty('--look-words', `${String(look.wordSpacing / 100)}em`);
  const own = look.theme === 'own';
  dataset['dark'] = String(own && isDark(look.paper));
  for (const name of ['paper', 'ink', 'accent'] as const) {
    if (own) style.setProperty(`--look-${name}`, look[name]);
    else style.removeProperty(`--look-${name}`);
  }
}
