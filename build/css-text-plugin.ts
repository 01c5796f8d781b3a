import path from 'node:path';
import { build as esbuild, type Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';

async function cssText(file: string): Promise<string> {
  const result = await esbuild({ entryPoints: [file], bundle: true, minify: true, write: false, logLevel: 'silent' });
  return result.outputFiles[0]?.text ?? '';
}

/** `import css from './x.css'` in a script gives the bundled sheet as text, for a constructed style sheet. */
export const cssTextForEsbuild: EsbuildPlugin = {
  name: 'css-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await cssText(path), loader: 'text', watchFiles: [path] }));
  },
};

/** Vitest empties whatever it knows for a style sheet, so here it must not know. */
const SUFFIX = '.text';

/** The same in vitest. */
export const cssTextForVite: VitePlugin = {
  name: 'css-text',
  enforce: 'pre',
  resolveId: (source, importer) => (source.endsWith('.css') && importer ? path.resolve(path.dirname(importer), source) + SUFFIX : null),
  load: async (id) => (id.endsWith(`.css${SUFFIX}`) ? `export default ${JSON.stringify(await cssText(id.slice(0, -SUFFIX.length)))}` : null),
};
