/** Characters that a print is made of: enough to tell blocks apart, few enough that a correction further on changes nothing. */
const FIRST = 80;

/**
 * A short print of a text: equal texts have equal prints, and the text cannot be read back. cyrb53, a public-domain hash of
 * 53 bits (github.com/bryc/code).
 */
export function printOf(text: string): string {
  return hash(text.replace(/\s+/gu, ' ').trim().slice(0, FIRST));
}

/** The same of a whole text, as of an address. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
