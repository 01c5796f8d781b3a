import { RULE_PREVIEW, type LocalRule, type Locator, type Position, type Step } from './adjust';
import { listOf, objectOf, oneOf, orNull, passes, textThat, whole, type Check } from './guard-shape';

const MAX_STEPS = 64;
const MAX_TOKENS = 8;
const MAX_TOKEN = 80;
const MAX_NTH = 1_000;
const MAX_HOST = 253;

const short = (longest: number): Check => textThat((value) => value.length <= longest);
const few = (most: number, check: Check): Check => {
  const list = listOf(check);
  return (value, spent) => Array.isArray(value) && value.length <= most && list(value, spent);
};

const step: Check = objectOf<Step>({ name: short(MAX_TOKEN), tokens: few(MAX_TOKENS, short(MAX_TOKEN)) });

const locator: Check = objectOf<Locator>({
  steps: few(MAX_STEPS, step),
  position: orNull(objectOf<Position>({ from: oneOf<Position['from']>('start', 'end'), nth: whole(0, MAX_NTH) })),
});

export const localRule: Check = objectOf<LocalRule>({
  host: short(MAX_HOST), action: oneOf<LocalRule['action']>('restore', 'hide'), at: locator, rule: short(MAX_TOKEN), preview: short(RULE_PREVIEW),
});

/** Whether the value is a local rule, with no field too many and nothing of a page but a short preview. Never throws. */
export const isLocalRule = (value: unknown): value is LocalRule => passes(localRule, value);
