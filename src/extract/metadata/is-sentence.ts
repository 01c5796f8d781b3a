/**
 * Whether what is left of a line without its dates and names tells a story: a short paragraph that mentions a day or an
 * author is no dateline or byline, and stays in the text.
 */
export function isSentence(rest: string): boolean {
  const words = rest.match(/\p{L}+/gu) ?? [];
  const lower = words.filter(word => /^\p{Ll}/u.test(word)).length;
  return words.length > 14 || (words.length > 4 && lower * 2 > words.length && /[.!?]["”»’)]?\s*$/.test(rest)) || /[。！？]\s*$/.test(rest);
}
