import { version } from '../../package.json';
import { safeLine } from '../format/safe-text';
import { Failure } from './failure';
import { HELP, readOptions } from './options';
import { run } from './run';

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(HELP);
  else if (options === 'version') process.stdout.write(`${version}\n`);
  else {
    const { output, notes } = await run(options);
    for (const note of notes) say(note);
    process.stdout.write(output);
  }
} catch (error) {
  say(error instanceof Failure ? error.message : `the page cannot be read (${error instanceof Error ? error.message : String(error)})`);
  process.exitCode = error instanceof Failure ? error.status : 1;
}

function say(message: string): void {
  process.stderr.write(`galley: ${safeLine(message)}\n`);
}
