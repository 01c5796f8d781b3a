import type { Access } from '../../article/article';
import type { AccessCode, Remark } from '../../article/remark';
import { weigh } from '../detect/weigh';
import { endsShort } from './cut-off';
import type { GateFacts } from './find-gate';

export { findGate } from './find-gate';
export type { GateFacts } from './find-gate';

type Evidence = Remark<AccessCode>;
const remark = (code: AccessCode, ...values: readonly (string | number)[]): Evidence => ({ code, values });

/** Weight below which a text is short for an article. */
const SHORT = 1_200;
/** Weight from which a text without any notice is no preview, whatever the page declares. */
const LONG = 2_000;
/** Characters from which the part that is declared as paid counts as delivered. */
const DELIVERED = 600;
/** Share of the declared words below which a part is missing. */
const PART = 0.6;

/**
 * Second half, after the body is known: full, preview or cannot tell, with the evidence. A preview needs two signs: that
 * the page declares or shows a gate, and that text is missing. The flag alone says nothing: most pages that carry it
 * deliver their text.
 * @param text the article's body as plain text, blocks apart by line breaks
 */
export function judgeAccess(facts: GateFacts, text: string): Access {
  const { gate } = facts;
  const declared = facts.free === false;
  const missing = missingText(facts, text);
  const signs = [
    ...(declared ? [remark('declared-paid')] : []),
    ...(gate ? [remark('gate-at-end', gate.words)] : []),
  ];
  const strong = declared || gate?.kind === 'withheld' || gate?.kind === 'reserved';
  const short = weigh(text) < SHORT ? [remark('short-text')] : [];
  const shortage = [...missing, ...(strong && gate && missing.length === 0 ? short : [])];
  // An offer on a page that calls itself free, or that withholds nothing, is an advertisement for the site.
  if (facts.free === true && gate?.kind !== 'withheld') return { state: 'full', evidence: [remark('declared-free')] };
  if (signs.length > 0 && shortage.length > 0) return { state: 'preview', evidence: [...signs, ...shortage] };
  if (!strong) return { state: 'full', evidence: gate ? [remark('offer-below-text')] : [] };
  if (declared && delivered(facts, text) && (gate === null || gate.kind === 'offer')) return { state: 'full', evidence: [remark('paid-but-shown')] };
  return { state: 'cannot-tell', evidence: signs };
}

function missingText(facts: GateFacts, text: string): Evidence[] {
  const out: Evidence[] = [];
  const words = facts.wordCount !== null && facts.wordCount > 150 ? countWords(text) : 0;
  if (facts.wordCount !== null && facts.wordCount > 150 && words < facts.wordCount * PART) out.push(remark('fewer-words', facts.wordCount, words));
  if (facts.free === false && facts.targetLength !== null && facts.targetLength < 100 && weigh(text) < LONG * 2) out.push(remark('paid-part-absent'));
  if (facts.gate?.kind === 'withheld') out.push(remark('says-withheld'));
  if (endsShort(text)) out.push(remark('stops-short'));
  return out;
}

/** Words of a text; in scripts without spaces sites declare characters, so these are counted there. */
function countWords(text: string): number {
  return text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[^\P{L}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+|\p{N}+/gu)?.length ?? 0;
}

function delivered(facts: GateFacts, text: string): boolean {
  if (facts.wordCount !== null && facts.wordCount > 150) return true;
  return (facts.targetLength ?? 0) >= DELIVERED || weigh(text) >= LONG;
}
