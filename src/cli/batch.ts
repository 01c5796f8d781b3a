import { basename, extname, join } from 'node:path';
import { fileName } from '../format/file-name';
import { safeLine } from '../format/safe-text';
import { type Journal, openJournal } from './journal';
import type { Options } from './options';
import { openPool } from './pool';
import { startProgress } from './progress';
import type { PageReport } from './worker';
import { ENDING } from './write-article';

export interface BatchStreams {
  readonly out: NodeJS.WriteStream;
  readonly err: NodeJS.WriteStream;
  /** Aborted where the person ends the run. */
  readonly stop: AbortSignal;
}

interface Tally { done: number; before: number; failed: number }

/**
 * Reads many pages on all cores. A page that cannot be read is reported and the rest is done.
 * @returns the exit status: 0 all done, 1 some failed, 130 ended by the person
 * @throws Failure where the folder cannot be written to
 */
export async function runBatch(options: Options, { out, err, stop }: BatchStreams): Promise<number> {
  const files = [...new Set(options.files)];
  const { as, ledger, frontMatter, tables, links, pictures, name } = options;
  const writing = { as, ledger, frontMatter, tables, links, pictures };
  const journal = options.out === undefined ? null : openJournal(options.out, JSON.stringify({ ...writing, name }), numberedName);
  const pool = openPool(Math.min(options.jobs, files.length));
  const progress = startProgress(files.length, err);
  const tally: Tally = { done: 0, before: 0, failed: 0 };
  const tell = (line: object): void => { if (options.jsonl) out.write(`${jsonLine(line)}\n`); };

  const page = async (input: string): Promise<void> => {
    const before = options.resume ? (journal?.doneBefore(input) ?? null) : null;
    if (before !== null) {
      tally.before += 1;
      tell({ input, ok: true, skipped: true, file: join(options.out ?? '', before) });
      return;
    }
    const report = await pool.read({ file: input, url: options.url, writing, name });
    if (stop.aborted) return;
    tell({ input, ...finished(input, report, journal, options) });
    if (report.ok) tally.done += 1;
    else {
      tally.failed += 1;
      progress.say(`galley: ${report.error.includes(input) ? '' : `${safeLine(input)}: `}${safeLine(report.error)}`);
    }
  };

  const waiting = files.values();
  const ended = new Promise<void>((resolve) => { stop.addEventListener('abort', () => { resolve(); }, { once: true }); });
  const work = Array.from({ length: Math.min(options.jobs, files.length) }, async () => {
    for (const input of waiting) {
      if (stop.aborted) return;
      await page(input);
      progress.page();
    }
  });
  try {
    await Promise.race([Promise.all(work), ended]);
  } finally {
    progress.stop();
    await pool.close();
  }
  err.write(`galley: ${summary(tally, files.length, stop.aborted, options)}\n`);
  return stop.aborted ? 130 : tally.failed > 0 ? 1 : 0;
}

/** One line of JSON. JSON itself lets through what drives a terminal or turns text round, which a file's name may hold: it is escaped. */
function jsonLine(value: object): string {
  return JSON.stringify(value).replace(/[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes the article where it goes. @returns what is told of the page */
function finished(input: string, report: PageReport, journal: Journal | null, options: Options): object {
  if (!report.ok) return report;
  const { output, name, facts } = report;
  if (journal === null) return { ok: true, ...facts, content: typeof output === 'string' ? output : Buffer.from(output).toString('base64') };
  const wanted = name || basename(input, extname(input));
  return { ok: true, ...facts, file: join(options.out ?? '', journal.write(input, wanted, options.ledger && options.as !== 'json' ? 'txt' : ENDING[options.as], output)) };
}

/** "Pier.md", then "Pier 2.md". */
function numberedName(wanted: string, ending: string, at: number): string {
  return fileName(wanted, ending, at === 1 ? '' : ` ${at}`);
}

function summary({ done, before, failed }: Tally, total: number, stopped: boolean, { out }: Options): string {
  return [
    `${done} of ${total} pages done`,
    ...(before > 0 ? [`${before} were done before`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(', ') + (stopped ? `; interrupted${out === undefined ? '' : ', and --resume goes on from here'}` : '');
}
