import { message } from '../messages';

/**
 * Attributes of an element that holds Galley's words among the article's: they are in the interface's language and
 * direction, and copying, measuring and restyling can tell them apart.
 */
export function ownWords(): { readonly 'data-galley-ui': ''; readonly lang: string; readonly dir: string } {
  return { 'data-galley-ui': '', lang: message('language'), dir: message('direction') };
}
