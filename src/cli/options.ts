import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { templateProblem } from '../format/template';
import { Failure } from './failure';
import { EXAMPLES, PLACEHOLDER_HELP } from './help';

export const FORMATS = ['text', 'markdown', 'html', 'json', 'epub'] as const;
export type Format = (typeof FORMATS)[number];

/** How an article is written; it can be sent to a worker. */
export interface Writing {
  readonly as: Format;
  readonly ledger: boolean;
  readonly frontMatter: boolean;
  readonly tables: 'tabs' | 'aligned';
  readonly links: boolean;
  /** Pictures that were saved beside the page go into the file. */
  readonly pictures: boolean;
}

export interface Options extends Writing {
  /** Paths, or "-" alone for standard input. At least one. */
  readonly files: readonly string[];
  readonly url: string | undefined;
  /** Folder for the articles; undefined: standard output. */
  readonly out: string | undefined;
  /** Template of the file names; undefined: named after the pages. */
  readonly name: string | undefined;
  readonly jsonl: boolean;
  readonly resume: boolean;
  readonly jobs: number;
}

/** As the parser gives them: switches that were not given are absent. */
type Values = Pick<Options, 'as' | 'tables' | 'jobs'> & Partial<Omit<Options, 'files'>> & { readonly version?: boolean };

/**
 * Reads the command line (without node and the script).
 * @returns the options, or what to print instead of working ("version": the version)
 * @throws Failure of status 2 for anything unknown, missing or contradictory
 */
export function readOptions(args: readonly string[]): Options | { readonly print: string } {
  let printed = '';
  const program = describe().exitOverride().configureOutput({ writeOut: (text) => { printed += text; }, writeErr: () => undefined });
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { print: printed };
    const [said = ''] = (error as Error).message.replace(/^error: /u, '').split('\n');
    throw new Failure(`${said.replace(/\.$/u, '')} (see galley --help)`, 2);
  }
  const values = program.opts<Values>();
  if (values.version) return { print: 'version' };
  const { as, tables, jobs, ledger = false, frontMatter = false, links = false, pictures = false, jsonl = false, resume = false } = values;
  return { as, tables, jobs, ledger, frontMatter, links, pictures, jsonl, resume, ...together(program.args, values) };
}

function describe(): Command {
  return new Command('galley')
    .description('The article of a saved web page, and nothing else.')
    .usage('FILE|-... [options]')
    .argument('[files...]', 'saved pages, or texts that were copied from some; - alone reads standard input')
    .addOption(new Option('--as <format>', 'what to write').choices(FORMATS).default('text'))
    .option('--url <address>', 'the page’s address, for its relative links and pictures (one page only)', webAddress)
    .option('--ledger', 'tell what was left out and why, instead of the article; with --as json, both')
    .optionsGroup('How it is written:')
    .option('--front-matter', 'markdown: title, authors, date and address as YAML before the text')
    .addOption(new Option('--tables <layout>', 'text: cells between tabs, or columns that line up').choices(['tabs', 'aligned']).default('tabs'))
    .option('--links', 'text: addresses of links as numbered notes under the text')
    .option('--pictures', 'epub, html: pictures that were saved beside the page go in; nothing is fetched')
    .optionsGroup('Many pages at once:')
    .option('--out <folder>', 'a file for each page in this folder, made if need be')
    .option('--name <template>', `names for the files, as "{day} {title}" (default: as the pages’)`, template)
    .option('--jsonl', 'a line of JSON on standard output for each page; without --out it holds the article')
    .option('--resume', 'with --out: leave out what an earlier, interrupted run has done')
    .addOption(new Option('--jobs <number>', 'pages read at once').argParser(count).default(availableParallelism(), 'one a core'))
    .optionsGroup('Else:')
    .helpOption('-h, --help', 'this help')
    .option('-v, --version', 'the version')
    .addHelpText('after', `\n${PLACEHOLDER_HELP}\n\n${EXAMPLES}`);
}

/** What only holds between options. */
function together(files: readonly string[], { url, out, name, jsonl, resume, as, ledger, pictures }: Values): Pick<Options, 'files' | 'url' | 'out' | 'name'> {
  const wrong = (said: string): never => { throw new Failure(said, 2); };
  if (files.length === 0) wrong('which file? Give a path, or - for standard input (see galley --help)');
  if (files.includes('-') && files.length > 1) wrong('standard input is one page: "-" stands alone');
  if (files.length > 1 && url !== undefined) wrong('--url belongs to one page, and these are several');
  if (files.length > 1 && out === undefined && !jsonl) wrong('several pages need --out FOLDER, or --jsonl');
  if (resume && out === undefined) wrong('--resume goes on in a folder: it needs --out');
  if (name !== undefined && out === undefined) wrong('--name names files: it needs --out');
  if (as === 'epub' && ledger) wrong('--ledger and --as epub do not go together');
  if (pictures && as !== 'epub' && as !== 'html') wrong('--pictures is for --as epub and --as html');
  if (pictures && files.includes('-')) wrong('--pictures are read beside the page: it needs a file');
  return { files, url, out, name };
}

function webAddress(url: string): string {
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') throw new InvalidArgumentError('It is no http or https address.');
  return url;
}

function template(text: string): string {
  const problem = templateProblem(text);
  if (problem) throw new InvalidArgumentError(`"${problem.what}" in it cannot be used.`);
  return text;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('It is no number from 1 to 999.');
  return Number(text);
}
