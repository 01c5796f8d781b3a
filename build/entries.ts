/** Browsers that have a build of their own. Chrome's runs in Edge and every other Chromium. */
export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Oldest browsers that are supported: the manifests and the compiler read them here. */
export const OLDEST: Readonly<Record<Target, string>> = { chrome: '120', firefox: '128' };
export const OLDEST_NODE = '20.20';

export interface ScriptEntry {
  /** Path from the checkout's top. */
  readonly source: string;
  /** Path within the extension's folder. */
  readonly output: string;
  /**
   * `classic` is wrapped in a function: content scripts cannot be modules. `module` is one file too: a worker may not import
   * later. `split` leaves what its `import()`s lead to in files of their own, which several such scripts share.
   */
  readonly form: 'classic' | 'module' | 'split';
  /** Speaks to the browser without the polyfill, which is larger than such a script. */
  readonly native?: true;
  /** Only for these browsers; all, where absent. */
  readonly only?: readonly Target[];
}

/** Stands in for the polyfill where it is left out. */
export const NATIVE_API = 'src/platform/native-api.ts';

/** Every script of the extension. Whoever injects a content script names its `output` here. */
export const SCRIPTS: readonly ScriptEntry[] = [
  { source: 'src/background/background.ts', output: 'background.js', form: 'module' },
  { source: 'src/background/offscreen.ts', output: 'offscreen.js', form: 'module', only: ['chrome'] },
  { source: 'src/content/read.ts', output: 'content/read.js', form: 'classic' },
  { source: 'src/content/parts/reader.ts', output: 'content/parts/reader.js', form: 'classic' },
  { source: 'src/content/parts/appearance.ts', output: 'content/parts/appearance.js', form: 'classic' },
  { source: 'src/content/parts/tools.ts', output: 'content/parts/tools.js', form: 'classic' },
  { source: 'src/content/parts/listen.ts', output: 'content/parts/listen.js', form: 'classic' },
  { source: 'src/content/parts/legible.ts', output: 'content/parts/legible.js', form: 'classic' },
  { source: 'src/content/parts/dyslexic.ts', output: 'content/parts/dyslexic.js', form: 'classic' },
  { source: 'src/content/auto.ts', output: 'content/auto.js', form: 'classic', native: true },
  { source: 'src/popup/early.ts', output: 'early.js', form: 'classic' },
  { source: 'src/popup/popup.ts', output: 'popup.js', form: 'split' },
  { source: 'src/options/options.ts', output: 'options.js', form: 'split' },
  // One file, apart from the others: what can ask the network is in no script but this.
  { source: 'src/book/book.ts', output: 'book.js', form: 'module' },
];

/** Folder of the files that `split` scripts share or load late. */
export const CHUNKS = 'chunks';

export interface AssetEntry {
  readonly source: string;
  readonly output: string;
  readonly only?: readonly Target[];
}

/** Style sheets, bundled with what they import. */
export const STYLES: readonly AssetEntry[] = [
  { source: 'src/popup/popup.css', output: 'popup.css' },
  { source: 'src/options/options.css', output: 'options.css' },
  { source: 'src/book/book.css', output: 'book.css' },
];

/** Files and folders that go in as they are. */
export const FILES: readonly AssetEntry[] = [
  { source: 'src/popup/popup.html', output: 'popup.html' },
  { source: 'src/options/options.html', output: 'options.html' },
  { source: 'src/book/book.html', output: 'book.html' },
  { source: 'src/background/offscreen.html', output: 'offscreen.html', only: ['chrome'] },
  { source: 'icons/png', output: 'icons' },
  { source: 'LICENSE', output: 'LICENSE' },
];

/** The engine without a browser: bundled for Node, jsdom left to the package manager. */
export const LIBRARY = { source: 'src/cli/library.ts', output: 'lib/index.js' } as const;
export const COMMAND = { source: 'src/cli/galley.ts', output: 'cli/galley.js' } as const;
/** The command's worker threads: beside it, under this name. */
export const WORKER = { source: 'src/cli/worker.ts', output: 'cli/worker.js' } as const;
