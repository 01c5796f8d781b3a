// `npm start`: from a fresh clone to a browser with Galley on the demo page.
import { checkNode, installPackages, run, typescript } from './prepare.mjs';

checkNode();
installPackages();
for (const args of [[...typescript('build/build.ts'), 'chrome', 'firefox'], [...typescript('build/demo.ts'), ...process.argv.slice(2)]]) {
  const { status } = run(process.execPath, args);
  if (status !== 0) process.exit(status ?? 1);
}
