/** Where a caption names its photographer or agency: character ranges in the text it was given. */
export interface CreditRange {
  /** From here on the caption is over. */
  readonly start: number;
  /** The name, without the label before it. */
  readonly from: number;
  readonly to: number;
}

const LABEL =
  '(?:©|\\(c\\)|copyright|(?:photo(?:graph|graphy|grapher|s)?|image|picture|pic|illustration|graphic|video)s?(?:\\s*(?:credit|source|courtesy)s?)?(?:\\s*by)?|(?:file )?photo by|credits?|courtesy of|source|' +
  'foto(?:s|graf|grafie|grafía|grafia)?(?:\\s*(?:von|de|di|by|av|door))?|bild(?:er|quelle)?|quelle|fotograf(?:ie)?|' +
  '(?:crédits?|credits?)(?:\\s*(?:photos?|image))?|photo d[eu]|imagen(?: de)?|crédito|créditos|fuente|fonte|imagem|reprodução|beeld|bron|zdjęcie|fot\\.|źródło|kuvat?|fotók?|zdroj|gambar|ảnh|hình|φωτογραφία|φωτο|πηγή|צילום|תמונה|' +
  'фото|источник|fotoğraf|kaynak|صورة|تصوير|عدسة|المصدر|عکس|تصویر|ภาพ|ภาพโดย|ที่มา|फ़ोटो|फोटो|तस्वीर|джерело|світлина|写真|画像|撮影|提供|出典|图片来源|图|摄影?|摄|사진|자료)';
const AGENCIES =
  "(?:reuters|ap|afp|a\\.p\\.|associated press|getty(?: images)?|dpa|epa|efe|ansa|lusa|tass|bloomberg|kyodo|xinhua|shutterstock|istock|alamy|imago|picture alliance|unsplash|pexels|pixabay|wikimedia(?: commons)?|keystone|belga|anp|pap|ritzau|scanpix|ntb|tt|aap|pti|ians|ani|yonhap|zuma(?: press)?|upi|pa|pa wire|rex|sipa|abaca|ria novosti|sputnik|aa|共同|時事|ロイター|新华社|연합뉴스)";
const NAME_END = '\\s*[.)\\]）】]*\\s*$';

/** The whole text is a credit: its label, if any. */
const LEADING_LABEL = new RegExp(`^[\\s(（\\[【|/–—-]*${LABEL}(?:\\s*[:：=＝|/]\\s*|\\s+(?=\\S))(?:©\\s*)?`, 'iu');
const COPYRIGHT = new RegExp(`[\\s(（\\[|–—-]*(?:©|\\(c\\)\\s)\\s*(?<name>.{2,100}?)${NAME_END}`, 'iu');
const LABELLED = new RegExp(`(?:^|[.!?。！？।…»"”’)\\]|]\\s*|\\s[|/–—-]\\s*|\\s{2,}|\\s(?=[A-Z]))[\\s(（\\[]*(?<label>${LABEL}\\s*(?:[:：=＝|]|(?<=by|von)\\s)\\s*(?:©\\s*)?)(?<name>[^()（）:：。]{2,100}?(?:\\s*\\([^()]{2,20}\\))?)${NAME_END}`, 'iu');
const BRACKETED = new RegExp(`\\s*[(（\\[](?<label>${LABEL}\\s*(?:[:：=＝|]\\s*|\\s+))?(?<name>[^()（）\\[\\]]{2,100}?)[)）\\]]\\s*\\.?\\s*$`, 'iu');
const AGENCY_NAME = new RegExp(`^(?:[^/|]{2,50}\\s*[/|]\\s*)*${AGENCIES}(?:\\s*(?:photo|images?|via\\s.{2,40}|[/|]\\s*.{2,40}))?$`, 'iu');
const SLASHED = /(?<=[.!?。»"”]\s{1,3})(?<name>\p{Lu}[\p{L}.'’ -]{1,40}\s?[/|]\s?\p{Lu}[\p{L}.'’ -]{1,40}(?:\s?[/|]\s?\p{Lu}[\p{L}.'’ -]{1,40})?)\s*$/u;

/** "陈立 摄", "撮影・高橋健", "사진 이도윤": marks of their own, or none. */
const HAN = /(?:^|[。！？\s(（])(?<name>[\p{Script=Han}·]{2,8})[\s/／]+(?:摄影|摄|攝影|攝|撮影)[)）\s。]*$/u;
const NAMED_AFTER = /(?:^|[。！？.!?\s(（])(?<label>(?:写真|撮影|사진|摄影|攝影)[・\s=＝/／])\s*(?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}・ー ]{2,20})[)）\s。]*$/u;

/** Characters at the end of a caption that can name a credit; captions are matched no further back. */
const TAIL = 160;

/** Each with a mark that it cannot do without, which is found far sooner. */
const PATTERNS: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  [/©|\(c\)/i, COPYRIGHT], [/[:：=＝|]|(?:by|von)\s/i, LABELLED], [/[)）\]]/, BRACKETED], [/[/|]/, SLASHED], [/[摄攝撮]/, HAN], [/写真|撮影|사진|摄影|攝影/, NAMED_AFTER],
];

/** @returns the credit at the end of a caption, or null. */
export function creditIn(caption: string): CreditRange | null {
  const offset = Math.max(0, caption.length - TAIL);
  const tail = caption.slice(offset);
  for (const [needs, pattern] of PATTERNS) {
    const match = needs.test(tail) ? pattern.exec(tail) : null;
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) continue;
    if (pattern === BRACKETED && match.groups?.['label'] === undefined && !AGENCY_NAME.test(name.trim())) continue;
    const at = tail.lastIndexOf(name);
    const from = at + labelEnd(name);
    if (offset > 0 && match.index === 0) continue;
    return { start: offset + match.index + keptEnd(match[0]), from: offset + from, to: offset + at + name.length };
  }
  return null;
}

/** A sentence's own full stop or closing quote, matched as the place where a credit may begin, stays with it. */
const keptEnd = (matched: string): number => /^[.!?。！？।…»"”’)\]]*/u.exec(matched)?.[0].length ?? 0;

/** @returns where the name starts in a text that is a credit as a whole ("Photo: Jane Doe" → 7). */
export function labelEnd(credit: string): number {
  let end = 0;
  for (let label = LEADING_LABEL.exec(credit); label !== null; label = LEADING_LABEL.exec(credit.slice(end))) {
    if (!/[\p{L}\p{N}]/u.test(credit.slice(end + label[0].length))) break;
    end += label[0].length;
  }
  return end + (/^[\s(（[|/–—-]*(?:©\s*)?/u.exec(credit.slice(end))?.[0].length ?? 0);
}
