/** What stands between a headline and a site's name in a page title. */
const SEPARATOR = /\s+[|‖¦│–—‒―•·»«›>/\\~*:-]+\s+|\s*[|‖¦│｜]\s*|\s*[»«›]\s*|\s+::\s+|:\s+|\s+[–—]\s*|\s*[–—]\s+|－|\s*_\s+|\s+_\s*/gu;

export interface TitleParts {
  readonly parts: readonly string[];
  /** `separators[i]` stands between part i and part i + 1. */
  readonly separators: readonly string[];
}

/** A page title cut at its separators. */
export function splitTitle(title: string): TitleParts {
  const parts: string[] = [];
  const separators: string[] = [];
  let from = 0;
  for (const match of title.slice(0, 1_000).matchAll(SEPARATOR)) {
    if (match.index === 0 || match.index + match[0].length >= title.length) continue;
    parts.push(title.slice(from, match.index));
    separators.push(match[0]);
    from = match.index + match[0].length;
  }
  parts.push(title.slice(from));
  return { parts, separators };
}

/** The parts from `start` to `end` (exclusive) with their own separators. */
export function joinParts({ parts, separators }: TitleParts, start: number, end: number): string {
  let out = parts[start] ?? '';
  for (let at = start + 1; at < end; at++) out += (separators[at - 1] ?? ' ') + (parts[at] ?? '');
  return out;
}
