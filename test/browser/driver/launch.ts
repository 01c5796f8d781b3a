import type { BrowserKind } from '../../../build/browser-finder.ts';
import { launchChromium } from './chromium/launch.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch.ts';

/** Starts a browser of that kind in a fresh profile with Galley loaded. The caller closes it. */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Driver> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
