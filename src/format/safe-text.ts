/**
 * Characters that must not leave in copied or saved text: C0 and C1 controls (a pasted ESC can drive a terminal,
 * CVE-2020-6811), the soft hyphen (a hint for one layout, which breaks searching elsewhere), the byte order mark,
 * interlinear annotation marks, noncharacters (no XML may hold them), and the deprecated format characters U+206A–206F.
 */
const UNWANTED = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u206a-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** Unicode tag characters hide text; only the flags of England, Scotland and Wales need them. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]+)|[\u{e0000}-\u{e007f}]+/gu;
/**
 * Characters without a shape, in which a page can mark each copy or hide words. A space of no width parts words in scripts
 * that write none between them, and there it stays.
 */
const SHAPELESS = /[\u180e\u2060-\u2064\u{1d173}-\u{1d17a}]|(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b/gu;
/** Joiners where nothing can be joined or kept apart: after letters that never change their shape, marks, spaces, and one another. */
const IDLE_JOINER = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{N}\p{P}\p{Z}\s\u200b-\u200f\u202a-\u202e\u2066-\u2069])[\u200c\u200d]/gu;
/** A character has one variant; what follows is a hidden message. */
const MORE_VARIANTS = /(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/u;

/** Text of one line or paragraph, safe to paste anywhere; every kind of line end becomes a space. */
export function safeLine(text: string): string {
  return withoutOpenBidi(scrub(text).replace(/\n/g, ' '));
}

/** Text of several lines (code), safe to paste anywhere; line ends become "\n", tabs stay. */
export function safeLines(text: string): string {
  return scrub(text).split('\n').map(withoutOpenBidi).join('\n');
}

function scrub(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNWANTED, '').replace(TAGS, '$1').replace(SHAPELESS, '').replace(IDLE_JOINER, '').replace(MORE_VARIANTS, '').replace(LONE_SURROGATE, '\ufffd');
}

/**
 * Keeps embeddings and isolates that are opened and closed within the line, and drops all others: an open one turns
 * round the text after it, wherever that is pasted. Overrides go in any case, as they can only disguise
 * ("Trojan Source", CVE-2021-42574). The marks LRM, RLM and ALM open nothing and stay.
 */
function withoutOpenBidi(line: string): string {
  if (!BIDI.test(line)) return line;
  const chars = [...line];
  const drop = new Set<number>();
  const open: { at: number; closer: string; override: boolean }[] = [];
  chars.forEach((char, at) => {
    if (char === '\u202a' || char === '\u202b') open.push({ at, closer: '\u202c', override: false });
    else if (char === '\u202d' || char === '\u202e') open.push({ at, closer: '\u202c', override: true });
    else if (char >= '\u2066' && char <= '\u2068') open.push({ at, closer: '\u2069', override: false });
    else if (char === '\u202c' || char === '\u2069') {
      const last = open.at(-1);
      if (last?.closer !== char) drop.add(at);
      else {
        open.pop();
        if (last.override) drop.add(last.at).add(at);
      }
    }
  });
  for (const { at } of open) drop.add(at);
  return chars.filter((_, at) => !drop.has(at)).join('');
}
