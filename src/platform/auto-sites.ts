import { keepIntent, takeIntent, type Intent } from './auto-intent';
import { autoEverywhere, autoSet, autoState } from './messages/auto';
import { EVERYWHERE, hasSite, originsOf, requestOrigins } from './permissions';
import type { AutoState } from './protocol';
import { send } from './send';

/** What the auto-reader is for a page's site. @throws MessageError */
export const stateOf = (address: string): Promise<AutoState> => send(autoState, { address });

/**
 * Asks for these sites' permissions, in one question, and switches their auto-reader on. To be called in the task of the
 * person's click, before any await.
 *
 * @returns whether it is on for all of them afterwards; a refusal changes nothing
 * @throws MessageError, or where the browser cannot ask
 */
export async function turnOn(sites: readonly string[]): Promise<boolean> {
  if (sites.length === 0) return false;
  return (await askFor(sites)) ? switchOn(sites) : false;
}

/** Switches on what has its permission. @returns whether it is on afterwards @throws MessageError */
export const switchOn = (wanted: Intent): Promise<boolean> =>
  (wanted === 'everywhere' ? send(autoEverywhere, { on: true }) : send(autoSet, { sites: [...wanted], on: true }));

/**
 * Switches the sites' auto-reader off and gives their permissions back.
 *
 * @returns whether it is on afterwards: false
 * @throws MessageError
 */
export const turnOff = (sites: readonly string[]): Promise<boolean> => send(autoSet, { sites: [...sites], on: false });

/**
 * Every site: asks for all of the web, or gives it back. As {@link turnOn}, in the task of the click.
 *
 * @param chosen the sites that stay on by themselves when it goes off: Chromium takes their permissions back along with
 *   the larger one, and gives them again to the same click
 * @returns whether it is on everywhere afterwards
 * @throws MessageError, or where the browser cannot ask
 */
export async function setEverywhere(on: boolean, chosen: readonly string[]): Promise<boolean> {
  if (on && !(await askFor('everywhere'))) return false;
  const holds = on ? await switchOn('everywhere') : await send(autoEverywhere, { on });
  if (holds) return true;
  const has = await Promise.all(chosen.map(hasSite));
  if (has.includes(false)) await turnOn(chosen);
  return false;
}

/**
 * Asks for what the auto-reader is wanted for, and no more. In the task of the person's click.
 *
 * @returns whether it was granted, now or before
 */
export async function askFor(wanted: Intent): Promise<boolean> {
  const kept = keepIntent(wanted);
  const question = requestOrigins(wanted === 'everywhere' ? EVERYWHERE : wanted.flatMap(originsOf));
  const [, granted] = await Promise.all([kept, question]);
  // Refused: the same permission may come later from somewhere else, and is not for this then.
  if (!granted) await takeIntent();
  return granted;
}
