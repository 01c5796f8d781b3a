/** Finds both browsers, or installs what is not there: one after the other, since a package manager does one thing at a time. */
import { ensureBrowser } from './browser-finder.ts';

for (const kind of ['chromium', 'firefox'] as const) {
  const { executable } = await ensureBrowser(kind);
  console.log(`${kind}: ${executable}`);
}
