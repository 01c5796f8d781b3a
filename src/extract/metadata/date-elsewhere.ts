import { datesIn } from './date-text';
import type { Found } from './field';
import { isSentence } from './is-sentence';
import type { Line } from './lines';

/** Words that make a date one of a change. */
export const UPDATED_WORDS = /updat|modif|revis|review|aktualisi|stand:|geändert|mis à jour|actualizad|aggiornat|atualizad|bijgewerkt|uppdatera|zaktualizowan|обновл|изменен|güncelle|更新|갱신|수정|edited|last checked/i;

/** Before the day of a life: an obituary's last lines. */
export const LIFE_WORDS = /(?:\b(?:born|died|passed away|geboren|geb|gestorben|verstorben|née?|décédée?|morte?|nacid[oa]|nació|falleci[óo]|fallecid[oa]|nat[oa]|mort[oa]|nascid[oa]|nasceu|faleceu|overleden|född|död|ur|zm|doğum|ölüm)|†|родил(?:ся|ась)|умер(?:ла)?|скончал(?:ся|ась)|出生|逝世|去世|生まれ|死去|출생|별세)[\s.,:]*(?:(?:on|am|le|el|il|em|op|den)\s+)?$/iu;

const POSTED = /^(?:(?:originally|first) )?(?:posted|published|publi[ée]|veröffentlicht|erstellt|publicado|pubblicato|gepubliceerd|geplaatst|publicerad|opublikowano|опубликовано|yayın|公開|発行|发布|發布|발행|입력|نشر)/iu;
/** In a sentence of its own: "This article was originally published on 26 Sep 2019 …". */
const ORIGINALLY = /\b(?:originally|first) (?:published|posted|appeared)\b(?: here)?(?: on| in)?:?\s*$/i;
const SIGNED = /^(?:(?:written|posted|words|text|story) )?by\s+\p{Lu}|^(?:von|par|por|di|door|av)\s+\p{Lu}|^written by$/iu;
/** An element that its author names after the day of a text. */
const DATE_CLASS = /publi|pub-?date|post(?:ed)?[-_]?(?:date|on)|entry[-_]?date|article[-_]*date|date-?line|by-?line|author/i;
const COMMENT = '[id*="comment" i], [class*="comment" i], [class*="related" i], [class*="card" i], li';
/** Longest line that only dates a text. */
const LONGEST = 140;

/** Where a page says that its text is an older one, taken up again: the first day. */
export function originalDay(lines: readonly Line[], monthFirst: boolean): Found | null {
  for (const { text } of lines) {
    if (text.length > 300) continue;
    for (const date of datesIn(text, monthFirst)) if (ORIGINALLY.test(text.slice(0, date.index))) return { value: date.iso, source: 'date line' };
  }
  return null;
}

/**
 * The day of a text whose head and headline name none: a line anywhere on the page that says "Published", or is named or
 * signed as the text's; then one of the last change. Several different days of a kind are other stories'.
 */
export function elsewhere(lines: readonly Line[], monthFirst: boolean): Found | null {
  const kinds: [posted: Found[], named: Found[], updated: Found[]] = [[], [], []];
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST) continue;
    const date = datesIn(line.text, monthFirst)[0];
    if (!date) continue;
    const posted = POSTED.test(line.text);
    const before = lines[at - 1]?.text ?? '';
    const label = `${before.length < 40 ? before : ''} ${line.text.slice(0, date.index)}`;
    if (!posted && (line.node.closest(COMMENT) !== null || isSentence(line.text.replace(date.words, ' ')))) continue;
    const kind = UPDATED_WORDS.test(label) ? 2 : posted || POSTED.test(before) ? 0 : isNamed(line.node) || SIGNED.test(before) ? 1 : null;
    if (kind !== null) kinds[kind].push({ value: date.iso, source: 'date line' });
  }
  for (const found of kinds) {
    const [first] = found;
    if (first && found.every(one => one.value.slice(0, 10) === first.value.slice(0, 10))) return first;
  }
  return null;
}

function isNamed(node: Element): boolean {
  for (let at: Element | null = node, up = 0; at && up < 2; at = at.parentElement, up++) if (DATE_CLASS.test(at.getAttribute('class') ?? '')) return true;
  return false;
}
