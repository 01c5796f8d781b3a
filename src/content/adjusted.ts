import type { Adjusted, AdjustStep, LocalRule } from '../article/adjust';
import type { PageReading } from './page-reader';

/** Takes one step of a reading. @param host the site that rules may be kept for, or null */
export async function adjusted(
  reading: PageReading, step: AdjustStep, host: string | null, keepRule: (rule: LocalRule) => Promise<void>,
): Promise<Adjusted> {
  const done = step.do === 'remember' ? await remember(reading, host, keepRule) : take(reading, step);
  const { extraction, adjust } = reading;
  return { done, extraction, choice: adjust.choice, canRemember: host !== null && reading.rule(host) !== null ? host : null };
}

function take(reading: PageReading, step: Exclude<AdjustStep, { readonly do: 'remember' }>): boolean {
  switch (step.do) {
    case 'restore': return reading.restore(step.entry);
    case 'hide': return reading.hide(step.block);
    case 'another': return reading.another();
    case 'undo': return reading.undo();
    case 'reset': return reading.reset();
  }
}

async function remember(reading: PageReading, host: string | null, keepRule: (rule: LocalRule) => Promise<void>): Promise<boolean> {
  const rule = host === null ? null : reading.rule(host);
  if (rule) await keepRule(rule);
  return rule !== null;
}
