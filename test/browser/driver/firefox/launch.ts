import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Driver, LaunchOptions } from '../driver.ts';
import type { GeckoServices } from './gecko.d.ts';
import { FirefoxDriver } from './driver.ts';
import { startFirefox } from './process.ts';
import { downloadsOf, makeProfile } from './profile.ts';
import { Session } from './session.ts';

declare const Services: GeckoServices;

/** Fixed, so that the extension's addresses are known before it is loaded. */
const UUID = '7f1c0d52-3b6e-4a1f-9d7a-2c5e8b9a4f10';

interface FirefoxManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const manifest = JSON.parse(await readFile(path.join(options.extension, 'manifest.json'), 'utf8')) as FirefoxManifest;
  const { id } = manifest.browser_specific_settings.gecko;
  const profile = await makeProfile(id, UUID, options.proxyPort);
  const forget = (): Promise<void> => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const { marionette, stop, ended } = await startFirefox(options.executable, profile, options.headless ?? true);
    const close = async (): Promise<void> => {
      await stop();
      await forget();
    };
    try {
      await marionette.send('Addon:Install', { path: path.resolve(options.extension), temporary: true });
      const session = new Session(marionette);
      const version = await session.chrome(() => `${Services.appinfo.name}/${Services.appinfo.version}`);
      const driver = new FirefoxDriver(session, id, UUID, path.resolve(options.extension), version, downloadsOf(profile), close, ended);
      await driver.pinAction();
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
