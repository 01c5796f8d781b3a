import type { LocalRule, Locator } from '../../article/adjust';
import { renderedText } from '../page-text';
import { findPlaces, locatorOf } from './locator';

/** Share of a page's words that places like this one may hold together: more is the article itself. */
const TOO_MUCH = 0.2;

/**
 * The place of a node as it can be found on other pages of the site: by its names where these mark it off, else by its
 * position at the beginning or the end of what it stands in. Null where neither does.
 */
export function ruleFor(node: Node, body: Element, action: LocalRule['action']): Locator | null {
  const named = locatorOf(node, body, false);
  if (named && (action === 'restore' || isFew(findPlaces(named, body), body))) return named;
  const positioned = locatorOf(node, body, true);
  return positioned && findPlaces(positioned, body).length === 1 ? positioned : null;
}

function isFew(places: readonly Node[], body: Element): boolean {
  const words = places.reduce((sum, place) => sum + renderedText(place).length, 0);
  return places.length > 0 && words <= TOO_MUCH * renderedText(body).length;
}
