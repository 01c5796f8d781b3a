const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]/g;

/** Characters, CJK ones counted as two and a half: a Japanese paragraph of 40 characters says as much as 100 in English. */
export function weigh(text: string): number {
  return text.length + (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 1.5 * (text.match(CJK)?.length ?? 0) : 0);
}
