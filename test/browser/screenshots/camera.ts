import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Driver, View } from '../driver/driver.ts';
import { sleep } from '../driver/wait.ts';

/** Pictures come in after the text, and so do faces. */
const SETTLING = 350;

/** Takes the pictures of one browser: `chromium-dark-elements-popup-320.png` and the like. */
export class Camera {
  taken = 0;

  constructor(readonly driver: Driver, private readonly folder: string, private readonly pick: RegExp) {}

  /** Whether a picture whose name begins so is wanted. */
  wants(title: string): boolean {
    return this.pick.test(`${this.driver.kind}-${title}`);
  }

  async take(title: string, view: View): Promise<void> {
    await sleep(SETTLING);
    await mkdir(this.folder, { recursive: true });
    await writeFile(path.join(this.folder, `${this.driver.kind}-${title}.png`), await view.screenshot());
    this.taken += 1;
  }
}
