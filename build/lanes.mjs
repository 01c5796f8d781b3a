// Runs commands in lanes beside one another, each lane's one after another, and prints what they say as if all had run in turn.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from './prepare.mjs';

/**
 * One command: Node's arguments, and what stands above its output.
 * @typedef {{ title: string, args: readonly string[] }} Step
 * How it ended: exit status 0 or not, all it printed, and how long it took in milliseconds.
 * @typedef {{ ok: boolean, output: string, ms: number }} Ended
 */

/** Blocks of output in a fixed order: the first that has not ended is printed as it comes, those behind it are held back. */
class Blocks {
  /** @param {number} count */
  constructor(count) {
    /** @type {{ held: string, ended: boolean }[]} */
    this.blocks = Array.from({ length: count }, () => ({ held: '', ended: false }));
    this.front = 0;
  }

  /** @param {number} index @param {string} text */
  write(index, text) {
    if (index === this.front) process.stdout.write(text);
    else this.blocks[index].held += text;
  }

  /** @param {number} index */
  end(index) {
    this.blocks[index].ended = true;
    while (this.blocks[this.front]?.ended) {
      this.front += 1;
      process.stdout.write(this.blocks[this.front]?.held ?? '');
    }
  }
}

/** @param {readonly string[]} args @param {(text: string) => void} say @returns {Promise<{ ok: boolean, output: string }>} */
function run(args, say) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (chunk) => {
      output += chunk;
      say(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * Runs the lanes side by side, or in turn where the machine has one core.
 * @template {Step} S
 * @param {readonly (readonly S[])[]} lanes
 * @returns {Promise<{ step: S, ended: Ended }[]>} in the order of the lanes
 */
export async function runLanes(lanes) {
  const blocks = new Blocks(lanes.flat().length);
  let next = 0;
  const numbered = lanes.map((steps) => steps.map((step) => ({ step, index: next++ })));
  const runLane = async (lane) => {
    const done = [];
    for (const { step, index } of lane) {
      const started = performance.now();
      blocks.write(index, `\n=== ${step.title}\n`);
      const { ok, output } = await run(step.args, (text) => blocks.write(index, text));
      blocks.end(index);
      done.push({ step, ended: { ok, output, ms: performance.now() - started } });
    }
    return done;
  };
  if (availableParallelism() > 1) return (await Promise.all(numbered.map(runLane))).flat();
  const all = [];
  for (const lane of numbered) all.push(...(await runLane(lane)));
  return all;
}
