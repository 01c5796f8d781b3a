import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from '../driver/driver.ts';
import { remoteSource } from '../driver/remote.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong in a view, one line each. In the source, because a policy keeps scripts from being added.
 * @param without rules that do not apply, with the reason at the caller
 */
export function axeViolations(view: View, within = 'html', without: readonly string[] = []): Promise<readonly string[]> {
  return view.evaluate(remoteSource<[string, readonly string[]], readonly string[]>(`async (within, without) => {
    const module = undefined, exports = undefined, define = undefined;
    ${AXE};
    const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
    const { violations } = await (globalThis.axe ?? window.axe).run(within, { resultTypes: ['violations'], rules });
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + (failureSummary ?? '').replace(/\\s+/g, ' ').slice(0, 220)).slice(0, 3).join(' | '));
  }`), within, without);
}
