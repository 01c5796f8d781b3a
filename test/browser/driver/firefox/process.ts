import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { until, within } from '../wait.ts';
import { Marionette } from './marionette.ts';

const START = 60_000;
const STOP = 8_000;

export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly stop: () => Promise<void>;
  /** Settles when the process has ended. */
  readonly ended: Promise<void>;
}

/** Starts Firefox on the profile and connects to it. */
export async function startFirefox(executable: string, profile: string, headless: boolean): Promise<RunningFirefox> {
  const child = spawn(executable, [
    ...(headless ? ['--headless'] : []), '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile,
  ], { stdio: 'ignore', env: { ...process.env, MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '900' } });
  const ended = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  try {
    const marionette = await Marionette.connect(await portOf(child, profile));
    // Flat capabilities: nested ones are ignored without a word.
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, unhandledPromptBehavior: 'ignore' });
    return { marionette, ended, stop: () => stop(child, marionette, ended) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

async function portOf(child: ChildProcess, profile: string): Promise<number> {
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => { reject(new Error(`Firefox ended with ${String(code)}`)); });
  });
  const file = path.join(profile, 'MarionetteActivePort');
  const port = until('Firefox to listen', async () => Number(await readFile(file, 'utf8')), START);
  return Promise.race([port, failed]);
}

async function stop(child: ChildProcess, marionette: Marionette, ended: Promise<void>): Promise<void> {
  marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  await within(STOP, 'closing Firefox', ended).catch(() => child.kill('SIGKILL'));
  marionette.close();
}
