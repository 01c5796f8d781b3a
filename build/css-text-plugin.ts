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

/** The same in vitest. */
export const cssTextForVite: VitePlugin = {
  name: 'css-text',
  enforce: 'pre',
  load: async (id) => (id.endsWith('.css') ? `export default ${JSON.stringify(await cssText(id))}` : null),
};
