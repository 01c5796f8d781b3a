import { APPEARANCE, APPEARANCE_NAMES, INITIAL_APPEARANCE, type Appearance } from '../../settings/groups/appearance';
import type { Looks } from '../../settings/looks';

const KEY = 'galley.look';

/** Keeps the look at hand for the next page of Galley's own: stored settings come only after its first paint. */
export function rememberLook(looks: Looks): void {
  const remember = (look: Appearance): void => {
    try {
      localStorage.setItem(KEY, JSON.stringify(look));
    } catch {
      // Full, or switched off: the next page starts with the system's colours.
    }
  };
  remember(looks.now());
  looks.watch(remember);
}

/** The look that was on last, each part of it checked. */
export function rememberedLook(): Appearance {
  const kept = read();
  const look: Record<string, unknown> = { ...INITIAL_APPEARANCE };
  for (const name of APPEARANCE_NAMES) {
    if (APPEARANCE[name].check(kept[name])) look[name] = kept[name];
  }
  return look as unknown as Appearance;
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
