import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Browser, BrowserTag, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

/** What a browser is driven as: Chrome, Edge and Chromium are all `chromium`. */
export type BrowserKind = 'chromium' | 'firefox';

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly executable: string;
}

interface Places {
  readonly commands: readonly string[];
  readonly linux: readonly string[];
  readonly darwin: readonly string[];
  /** Under each of Windows' program folders. */
  readonly win32: readonly string[];
}

/*
 * Chromium stands before Chrome and Edge: the branded builds refuse unpacked extensions in more ways each year.
 */
const PLACES: Readonly<Record<BrowserKind, Places>> = {
  chromium: {
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

const PROGRAM_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** The first file of that name on PATH. */
function onPath(command: string): string | null {
  const endings = os.platform() === 'win32' ? ['.exe'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, command + ending);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return null;
}

function wellKnown({ linux, darwin, win32 }: Places): readonly string[] {
  switch (os.platform()) {
    case 'darwin':
      return [...darwin, ...darwin.map((file) => path.join(os.homedir(), file))];
    case 'win32':
      return PROGRAM_FOLDERS.flatMap((name) => process.env[name] ?? []).flatMap((folder) => win32.map((file) => path.win32.join(folder, file)));
    default:
      return linux;
  }
}

export const kindOf = (executable: string): BrowserKind => (/firefox/iu.test(path.basename(executable)) ? 'firefox' : 'chromium');

/**
 * The browser that `GALLEY_BROWSER` names by path or by command, or null where the variable is not set.
 *
 * @throws where it names nothing that is there: a wrong setting is never passed over.
 */
export function chosenBrowser(choice = process.env['GALLEY_BROWSER'] ?? ''): FoundBrowser | null {
  if (choice === '') return null;
  if (choice === 'chromium' || choice === 'firefox') {
    const found = findInstalled(choice);
    if (found) return found;
  }
  const executable = path.isAbsolute(choice) || choice.includes(path.sep) ? path.resolve(choice) : onPath(choice);
  if (executable === null || !existsSync(executable)) throw new Error(`GALLEY_BROWSER=${choice} names no browser on this machine`);
  return { kind: kindOf(executable), executable };
}

function findInstalled(kind: BrowserKind): FoundBrowser | null {
  const places = PLACES[kind];
  const executable =
    places.commands.map(onPath).find((file) => file !== null) ?? wellKnown(places).find((file) => existsSync(file)) ?? null;
  return executable === null ? null : { kind, executable };
}

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Debian and its kin, as root: the system's package manager can be asked. */
function canUseApt(): boolean {
  return os.platform() === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function installWithApt(kind: BrowserKind): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'inherit', 'inherit'], env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind]], { stdio: ['ignore', 'inherit', 'inherit'], env });
}

/** Downloads outlive the checkout, so that a fresh clone does not fetch a browser again. */
const DOWNLOADS = path.join(os.homedir(), '.cache', 'galley', 'browsers');
const DOWNLOADED: Readonly<Record<BrowserKind, Browser>> = { chromium: Browser.CHROME, firefox: Browser.FIREFOX };

async function findDownloaded(kind: BrowserKind): Promise<FoundBrowser | null> {
  const downloads = existsSync(DOWNLOADS) ? await getInstalledBrowsers({ cacheDir: DOWNLOADS }) : [];
  const found = downloads.find(({ browser, executablePath }) => browser === DOWNLOADED[kind] && existsSync(executablePath));
  return found ? { kind, executable: found.executablePath } : null;
}

async function download(kind: BrowserKind): Promise<void> {
  const browser = DOWNLOADED[kind];
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no ${kind} is made for this system`);
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  await install({ browser, buildId, cacheDir: DOWNLOADS, platform });
}

/** The browser of that kind: the chosen one where it is of the kind, or what is installed, or null. */
export async function findBrowser(kind: BrowserKind): Promise<FoundBrowser | null> {
  const chosen = chosenBrowser();
  return chosen?.kind === kind ? chosen : (findInstalled(kind) ?? findDownloaded(kind));
}

/**
 * The browser of that kind, installed if there is none: by apt where the process may, else by download.
 *
 * @throws with what to do by hand, where neither works.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const present = await findBrowser(kind);
  if (present) return present;
  const byApt = canUseApt();
  console.log(`No ${kind} found: installing it ${byApt ? `with apt-get (${DEBIAN_PACKAGE[kind]})` : `to ${DOWNLOADS}`}`);
  try {
    if (byApt) installWithApt(kind);
    else await download(kind);
  } catch (cause) {
    throw new Error(`${kind} could not be installed: install it by hand, or set GALLEY_BROWSER to its path`, { cause });
  }
  const installed = await findBrowser(kind);
  if (!installed) throw new Error(`${kind} was installed but is not found: set GALLEY_BROWSER to its path`);
  return installed;
}
