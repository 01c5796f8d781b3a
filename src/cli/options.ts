import { parseArgs } from 'node:util';
import { Failure } from './failure';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly url: string | undefined;
  readonly as: Format;
  readonly ledger: boolean;
}

export const HELP = `galley: the article of a saved web page, and nothing else

Usage: galley FILE|- [options]

  FILE            a saved page, or text that was copied from one; - reads standard input
  --url URL       the page's address, for its relative links and pictures
  --as FORMAT     ${FORMATS.join(', ')} (default: text)
  --ledger        tell what was left out and why, instead of the article; with --as json, both
  -h, --help      this help
  -v, --version   the version

Exit status: 0 done, 1 the input cannot be read or holds no text, 2 the call makes no sense.
`;

/**
 * Reads the command line (without node and the script).
 * @throws Failure of status 2 for anything unknown, missing or contradictory
 */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [file, ...more] = positionals;
  if (file === undefined) throw new Failure('which file? Give a path, or - for standard input (see galley --help)', 2);
  if (more.length > 0) throw new Failure(`one file at a time: "${more[0]}" is one too many`, 2);
  return { file, url: address(values.url), as: format(values.as), ledger: values.ledger ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args], allowPositionals: true, strict: true,
      options: {
        url: { type: 'string' }, as: { type: 'string' }, ledger: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node's first sentence names the option; the rest is advice on escaping.
    const [said] = (error as Error).message.split(/\.\s|\n/);
    throw new Failure(`${said} (see galley --help)`, 2);
  }
}

function address(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') throw new Failure(`"${url}" is no http or https address`, 2);
  return url;
}

function format(name: string | undefined): Format {
  const found = FORMATS.find((one) => one === (name ?? 'text'));
  if (!found) throw new Failure(`unknown format "${name}": ${FORMATS.join(', ')} are known`, 2);
  return found;
}
