import { DEFAULT_SOURCE } from '../../format/quotation';
import type { SaveOptions } from '../../format/saved-file';
import { templateProblem } from '../../format/template';
import { lookOf } from '../../settings/looks';
import type { Settings } from '../../settings/schema';

/**
 * How copies and files of a site's articles are to be: what the view shows there, and what was chosen for copying. A
 * template that cannot be used (written by another version) counts as none.
 */
export function copyingOptions(settings: Settings, host: string | null, now: Date): SaveOptions {
  const { pictures, links, captions } = lookOf(settings, host);
  const usable = (template: string): string => (templateProblem(template) === null ? template : '');
  return {
    shown: { pictures, links, captions },
    tables: settings.copyTables, links: settings.copyLinks, frontMatter: settings.copyFrontMatter,
    source: usable(settings.copySource) || DEFAULT_SOURCE, name: usable(settings.saveName), now,
  };
}
