import { version } from '../../package.json';
import { safeLine } from '../format/safe-text';
import { runBatch } from './batch';
import { Failure } from './failure';
import { readOptions } from './options';
import { run } from './run';

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const options = readOptions(process.argv.slice(2));
  const [file, ...more] = 'print' in options ? [] : options.files;
  if ('print' in options) process.stdout.write(options.print === 'version' ? `${version}\n` : options.print);
  else if (file !== undefined && more.length === 0 && options.out === undefined && !options.jsonl) {
    const { output, notes } = await run({ file, url: options.url, writing: options });
    for (const note of notes) say(note);
    process.stdout.write(output);
  } else {
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { stop.abort(); });
    process.exitCode = await runBatch(options, { out: process.stdout, err: process.stderr, stop: stop.signal });
  }
} catch (error) {
  say(error instanceof Failure ? error.message : `the page cannot be read (${error instanceof Error ? error.message : String(error)})`);
  process.exitCode = error instanceof Failure ? error.status : 1;
}

function say(message: string): void {
  process.stderr.write(`galley: ${safeLine(message)}\n`);
}
