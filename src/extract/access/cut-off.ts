/** Ends as finished text ends: a full stop of any script, closing quotes and brackets, or a dateline in brackets. */
const FINISHED = /[.!?。！？｡؟۔।…"”»’')\]）」』】*]$/u;
const ELLIPSIS = /(?:\.{3}|…|\[\s?(?:\.{3}|…)\s?\])["”»’')\]]*$/u;
const LONG = 100;

/** Whether the last paragraph of a text stops short: it fades into an ellipsis, or stops within a sentence. */
export function endsShort(text: string): boolean {
  const last = text.trimEnd().split(/\n+/).at(-1)?.trim() ?? '';
  if (ELLIPSIS.test(last)) return true;
  return last.length >= LONG && !FINISHED.test(last);
}
