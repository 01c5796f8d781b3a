import { parse } from 'tldts';
import { webHostOf } from '../platform/tabs';

/**
 * The site of an address: what one owner can register, by the public suffix list, so that `www.`, sections and language
 * editions of a paper go together and two papers at one host of blogs do not. An address in numbers, or one inside a house
 * network, is a site by itself. Null where it is no page of the web.
 */
export function siteOf(address: string): string | null {
  const host = webHostOf(address);
  if (host === null) return null;
  const { domain, isIp } = parse(host, { allowPrivateDomains: true });
  return isIp === true || domain === null ? host : domain;
}
