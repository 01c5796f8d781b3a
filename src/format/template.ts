/** What a template can name. Each is a field of the article, or what is made of it. */
export const PLACEHOLDERS = ['title', 'author', 'site', 'section', 'date', 'day', 'year', 'url', 'link'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type TemplateValues = Readonly<Record<Placeholder, string>>;

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: Placeholder }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] };

/** Why a template cannot be used: the words that are wrong, and what is wrong with them. */
export interface TemplateProblem {
  readonly kind: 'unknown' | 'open' | 'nested' | 'stray' | 'long';
  readonly what: string;
}

const LONGEST = 300;
const TOKEN = /\\([\\{}[\]])|\{([^{}[\]]*)\}|[{}[\]]|[^\\{}[\]]+|\\/gu;

/**
 * Reads a template: `{title}` stands for a value, `[ by {author}]` is left out where a value in it is missing, and a
 * backslash before `{ } [ ] \` makes it a plain character.
 * @returns the parts, or the first problem
 */
function parseTemplate(template: string): readonly Part[] | TemplateProblem {
  if (template.length > LONGEST) return { kind: 'long', what: String(LONGEST) };
  const parts: Part[] = [];
  let group: Part[] | null = null;
  for (const [token, escaped, name] of template.matchAll(TOKEN)) {
    const into: Part[] = group ?? parts;
    if (escaped !== undefined) into.push({ kind: 'text', text: escaped });
    else if (name !== undefined) {
      const known = PLACEHOLDERS.find((one) => one === name);
      if (known === undefined) return { kind: 'unknown', what: token };
      into.push({ kind: 'value', name: known });
    } else if (token === '[') {
      if (group !== null) return { kind: 'nested', what: '[' };
      group = [];
    } else if (token === ']') {
      if (group === null) return { kind: 'stray', what: ']' };
      parts.push({ kind: 'optional', parts: group });
      group = null;
    } else if (token === '{' || token === '}') return { kind: token === '{' ? 'open' : 'stray', what: token };
    else into.push({ kind: 'text', text: token });
  }
  return group === null ? parts : { kind: 'open', what: '[' };
}

export function templateProblem(template: string): TemplateProblem | null {
  const read = parseTemplate(template);
  return 'kind' in read ? read : null;
}

/** Fills a template in. Values are put in once and never read as a template; one that cannot be used gives ''. */
export function fillTemplate(template: string, values: TemplateValues): string {
  const read = parseTemplate(template);
  return 'kind' in read ? '' : read.map((part) => filled(part, values)).join('').replace(/\s+/gu, ' ').trim();
}

function filled(part: Part, values: TemplateValues): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'value') return values[part.name];
  const named = part.parts.filter((inner) => inner.kind === 'value');
  return named.some(({ name }) => values[name] === '') ? '' : part.parts.map((inner) => filled(inner, values)).join('');
}
