import type { Json } from './json-ld';

/** JSON as sites really write it: a second try takes out comment and CDATA wrappers, raw control characters and trailing commas. */
export function parseLoosely(text: string): Json | undefined {
  return parse(text) ?? parse(repair(text));
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

const OPENINGS = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const CLOSINGS = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', ';'];

function unwrap(text: string): string {
  let bare = text.trim();
  for (const opening of OPENINGS) if (bare.startsWith(opening)) bare = bare.slice(opening.length).trim();
  for (const closing of CLOSINGS) if (bare.endsWith(closing)) bare = bare.slice(0, -closing.length).trim();
  return bare;
}

function repair(text: string): string {
  const bare = unwrap(text);
  let out = '';
  let quoted = false;
  for (let at = 0; at < bare.length; at++) {
    const character = bare.charAt(at);
    if (quoted) {
      if (character === '\\') {
        const next = bare.charAt(at + 1);
        // \' and the like are JavaScript's escapes, not JSON's.
        out += /["\\/bfnrtu]/.test(next) ? character + next : next;
        at++;
      } else if (character < ' ') out += ' ';
      else {
        out += character;
        if (character === '"') quoted = false;
      }
    } else if (character === '"') {
      quoted = true;
      out += character;
    } else if (character === ',' && closes(bare, at + 1)) continue;
    else out += character < ' ' ? ' ' : character;
  }
  return out;
}

/** Whether only white space lies between `at` and a closing bracket. */
function closes(text: string, at: number): boolean {
  while (at < text.length && text.charAt(at) <= ' ') at++;
  return text.charAt(at) === '}' || text.charAt(at) === ']';
}
