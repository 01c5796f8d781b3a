import { describe, expect, test } from 'vitest';
import { ALL, roomOf, SHIPPED, type Import, type Source } from './sources.ts';

/** Which rooms a room may import from, beside itself. Entries are at the end: nobody may import them. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  article: [],
  extract: ['article'],
  format: ['article'],
  settings: ['article'],
  platform: ['article', 'settings'],
  reader: ['article', 'format', 'settings'],
  content: ['article', 'extract', 'reader', 'platform', 'settings', 'format'],
  popup: ['article', 'format', 'reader', 'platform', 'settings'],
  options: ['article', 'format', 'reader', 'platform', 'settings'],
  book: ['article', 'format', 'reader', 'platform', 'settings'],
  background: ['article', 'format', 'reader', 'platform', 'settings'],
  cli: ['article', 'extract', 'format'],
};

/** Packages that have one door: the folder, or file, through which alone they come in. */
const DOORS: Readonly<Record<string, string>> = {
  '@mozilla/readability': 'src/extract/locate/',
  'webextension-polyfill': 'src/platform/',
  'vanjs-core': 'src/reader/|src/popup/|src/options/|src/book/',
  '@fontsource/atkinson-hyperlegible': 'src/reader/faces/',
  '@fontsource/opendyslexic': 'src/reader/faces/',
  jsdom: 'src/cli/',
  tldts: 'src/background/',
  'mdast-util-gfm': 'src/format/',
  'mdast-util-to-markdown': 'src/format/',
  mdast: 'src/format/',
  yaml: 'src/format/',
  fflate: 'src/format/',
  commander: 'src/cli/',
  'cli-progress': 'src/cli/',
  piscina: 'src/cli/',
};

/** Words and the version: data that any room may read. */
const isData = (target: string): boolean => target === 'package.json' || /^src\/locales\/en\/\w+\.json$/u.test(target);

const packageOf = (specifier: string): string => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;

/** "from → to" for every import that the test refuses. */
const refused = (sources: readonly Source[], isRefused: (file: string, imported: Import) => boolean): readonly string[] =>
  sources.flatMap(({ file, imports }) => imports.filter((imported) => isRefused(file, imported)).map(({ specifier }) => `${file} → ${specifier}`));

describe('rooms', () => {
  test('every folder of src is a room of the house', () => {
    const unknown = ALL.map(({ file }) => roomOf(file)).filter((room) => !(room in MAY_IMPORT) && room !== 'locales');
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('a room imports only from the rooms it may', () => {
    const walls = refused(SHIPPED, (file, { target, isPackage }) => {
      if (isPackage) return false;
      if (isData(target)) return false;
      if (!target.startsWith('src/')) return true;
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !MAY_IMPORT[from]?.includes(to);
    });
    expect(walls).toEqual([]);
  });

  test('nothing shipped imports a test or a fixture', () => {
    expect(refused(SHIPPED, (_, { target }) => /\.test$|\/fixtures\//u.test(target))).toEqual([]);
  });

  test('a package comes in by its own door', () => {
    const past = refused(SHIPPED, (file, { specifier, isPackage }) => {
      if (!isPackage || specifier.startsWith('node:')) return false;
      const door = DOORS[packageOf(specifier)];
      return door === undefined || !door.split('|').some((folder) => file.startsWith(folder));
    });
    expect(past).toEqual([]);
  });

  test('only the command line knows Node', () => {
    expect(refused(SHIPPED, (file, { specifier }) => specifier.startsWith('node:') && roomOf(file) !== 'cli')).toEqual([]);
  });

  test('a rule never imports another rule', () => {
    const folderOf = (place: string): string | undefined => /^src\/extract\/rules\/([^/]+)\//u.exec(place)?.[1];
    expect(refused(ALL, (file, { target }) => folderOf(file) !== undefined && folderOf(target) !== undefined && folderOf(file) !== folderOf(target))).toEqual([]);
  });

  test('no barrels: the one index is the list of rules', () => {
    const indexes = ALL.map(({ file }) => file).filter((file) => file.endsWith('/index.ts'));
    expect(indexes).toEqual(['src/extract/rules/index.ts']);
    const onlyPasses = SHIPPED.filter(({ text }) => /^export .* from /mu.test(text) && !/^(?:export )?(?:const|function|class|interface|type) /mu.test(text));
    expect(onlyPasses.map(({ file }) => file)).toEqual([]);
  });

  test('nothing imports itself, however far round', () => {
    const graph = new Map(SHIPPED.map(({ file, imports }) => [file.replace(/\.ts$/u, ''), imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target)]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'open') cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (state.has(file)) return;
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('the reading of imports does see them', () => {
    const ledger = SHIPPED.find(({ file }) => file === 'src/extract/ledger.ts');
    expect(ledger?.imports.map(({ target }) => target)).toContain('src/article/ledger');
    expect(refused(SHIPPED, (_, { specifier }) => specifier === '@mozilla/readability')).not.toEqual([]);
  });
});
