import { isOwnCss } from '../../settings/own-css';
import { staysInside } from './stays-inside';

/**
 * A person's own rules as a sheet for the article's text and nothing else: each rule is read by the browser first and then
 * nested, so that neither a selector nor a stray brace reaches the controls.
 *
 * @returns the sheet's text; '' where the rules are none or are refused
 */
export function ownSheetText(css: string): string {
  if (css.trim() === '' || !isOwnCss(css)) return '';
  const read = new CSSStyleSheet();
  read.replaceSync(css);
  return [...read.cssRules].filter((rule) => staysInside(rule)).map(({ cssText }) => `.galley-article{${cssText}}`).join('\n');
}
