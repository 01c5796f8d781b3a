import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** No first-run pages, no updates, no talk with the network of its own. */
const QUIET: Preferences = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.automaticallyPopup': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'startup.homepage_welcome_url': '',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Accepts what an optional permission's prompt asks: the prompt itself is the browser's. */
const GRANTING: Preferences = { 'extensions.webextOptionalPermissionPrompts': false };

function proxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Where files are saved. */
export const downloadsOf = (profile: string): string => path.join(profile, 'saved');

/** Makes a fresh profile, in which the extension's addresses have `uuid` as their host. @returns its folder */
export async function makeProfile(extensionId: string, uuid: string, proxyPort: number | undefined): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'galley-firefox-'));
  const preferences: Preferences = {
    'browser.download.folderList': 2, 'browser.download.useDownloadDir': true, 'browser.download.dir': downloadsOf(folder), 'browser.download.alwaysOpenPanel': false,
    ...QUIET, ...GRANTING, ...(proxyPort === undefined ? {} : proxy(proxyPort)),
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await mkdir(downloadsOf(folder));
  await writeFile(path.join(folder, 'user.js'), lines.join('\n'));
  return folder;
}
