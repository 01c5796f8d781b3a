import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Driver, LaunchOptions } from '../driver.ts';
import { within } from '../wait.ts';
import { ChromiumDriver } from './driver.ts';

/** Debian's Chromium refuses its sandbox to root. The screen must hold a popup of the largest size, 800 by 600. */
function switches({ proxyPort, headless = true }: LaunchOptions): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--window-size=1366,900',
    ...(headless ? ['--screen-info={1600x1200}'] : []),
    ...(proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${String(proxyPort)}`]),
  ];
}

/** By the profile's preferences: what DevTools sets for downloads drops the names that pages ask for. @returns the folder */
async function prepareDownloads(profile: string): Promise<string> {
  const folder = path.join(profile, 'saved');
  await Promise.all([folder, path.join(profile, 'Default')].map((each) => mkdir(each, { recursive: true })));
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ download: { default_directory: folder, prompt_for_download: false } }));
  return folder;
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(path.join(os.tmpdir(), 'galley-chromium-'));
  const forget = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const downloads = await prepareDownloads(profile);
    const browser = await puppeteer.launch({
      executablePath: options.executable,
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: null,
      handleSIGTERM: false,
      args: switches(options),
    });
    const close = async (): Promise<void> => {
      await within(8_000, 'closing Chromium', browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
      await forget();
    };
    try {
      const id = await browser.installExtension(path.resolve(options.extension));
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error(`Chromium does not list the extension of ${options.extension}`);
      const driver = new ChromiumDriver(browser, extension, await browser.version(), downloads, close);
      await driver.background(() => true);
      return driver;
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await forget();
    throw error;
  }
}
