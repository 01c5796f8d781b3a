/** `npm run icons`: renders icons/*.svg to icons/png at the sizes that the browsers ask for. */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browser-finder.ts';
import { inRoot } from './paths.ts';

const SIZES: Readonly<Record<string, readonly number[]>> = { galley: [16, 32, 48, 128], available: [16, 32], reading: [16, 32], off: [16, 32] };

const { executable } = await ensureBrowser('chromium');
const browser = await puppeteer.launch({ executablePath: executable, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(SIZES)) {
    const svg = await readFile(inRoot('icons', `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>html,body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(inRoot('icons/png', `${name}-${String(size)}.png`), png);
    }
  }
} finally {
  await browser.close();
}
