import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  readonly page: () => void;
  /** A line about a page; with a bar it waits until the bar is done. */
  readonly say: (line: string) => void;
  readonly stop: () => void;
}

const STEP = 5;

/** Seconds as ", 3m20s left", in steps; nothing before the first page is done, when nobody knows how long it takes. */
function left(seconds: number): string {
  if (!(seconds > 0)) return '';
  const about = Math.ceil(seconds / STEP) * STEP;
  return `, ${about < 60 ? '' : `${Math.floor(about / 60)}m`}${about % 60}s left`;
}

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
