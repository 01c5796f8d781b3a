import { Format, Presets, SingleBar, type TimeFormatter } from 'cli-progress';

export interface Progress {
  readonly page: () => void;
  /** A line about a page; with a bar it waits until the bar is done. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

/** Before the first page is done nobody knows how long it takes: the bar would say "0s". */
const left: TimeFormatter = (seconds, options, multiple) => (seconds > 0 ? `, ${Format.TimeFormat(seconds, options, multiple)} left` : '');

/** How far a run is: a bar where a person looks at the terminal, nothing but the lines elsewhere. */
export function startProgress(total: number, stream: NodeJS.WriteStream): Progress {
  const held: string[] = [];
  const say = (line: string): void => { stream.write(`${line}\n`); };
  if (!stream.isTTY) return { page: () => undefined, say, stop: () => undefined };
  const bar = new SingleBar({ stream, format: ' {bar} {value} of {total} pages{eta_formatted}', formatTime: left, hideCursor: true, clearOnComplete: true, stopOnComplete: false }, Presets.shades_classic);
  bar.start(total, 0);
  return {
    page: () => { bar.increment(); },
    say: (line) => { held.push(line); },
    stop: () => {
      bar.stop();
      held.forEach(say);
    },
  };
}
