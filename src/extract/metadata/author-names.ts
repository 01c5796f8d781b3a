import { datesIn } from './date-text';
import { collapse, tidy } from './usable';

const LEADS = /^(?:(?:(?:view )?(?:all )?(?:articles|posts)|story|words|text|written|posted|published|reviewed|article|reported|created|authored|reporting|analysis|opinion|review|guide|feature|news|interview|contributed|compiled|post|posted on \S+|a\s+\w+)\s+)?(?:by|from the desk of)\b[\s:]*|^(?:authors?(?:\s+name)?|writers?|contributors?|geschrieben von|verfasst von|ein\s\S+\svon|von|autore?(?:s|in|en|a)?|auteurs?|écrit par|publié par|propos recueillis par|par|escrito por|por|redacción de|scritto da|a cura di|di|da|door|geschreven door|av|text|przez|autor(?:zy|ka)?|opracowanie|автор(?:ы|а)?|текст|yazan|yazar|haber|作者|撰文|文|記者|记者|本报记者|責任編輯|责任编辑|筆者|取材・文|글|기자)\s*[:：=＝/／|｜・]\s*|^(?:von|par|por|di|door|av|przez|af)\s+(?=\p{Lu})|^(?:文|取材・文|撰文|記者|记者|作者)\s*[=＝:：/／・]?\s*/iu;
const REVIEWER = /^(?:medically |expert |fact[- ])?(?:reviewed|checked|edited|approved|verified|photographs?|photos?|illustrat\w+|translated) by\b|^(?:fotos?|übersetzt von|traduit par|traducido por)\b/i;
const TAILS = /\s*(?:記者|记者|報道|기자|特派員|論説委員|編輯|编辑|著|氏)$|\s*\((?:[^()]{0,60})\)$/u;
const BREAKS = /\s*[|•·│∙⋅●♦]\s*|\s+[–—-]\s+|\s{2,}|\s+(?:on|for|in|am|le|el|il|op|den)\s+(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|the\b)|\s+(?:updated|published|posted|last|edited|reviewed|medically|fact[- ]checked|verified|on behalf of|follow|read more|share|min read|minute read)\b/iu;
const JOINERS = /\s*(?:,|;|、|，|&|\+|／|\/)\s*|\s+(?:and|und|et|y|e|en|och|og|i|и|ve|with|mit|avec|con)\s+|と(?=\p{sc=Han})/iu;
const CREDENTIAL = /^(?:[A-Z]{1,5}\.?(?:[-\s]?[A-Z0-9.]{1,6})*|Ph\.?\s?D\.?|M\.?D\.?|R\.?D\.?N?\.?|Ed\.?D\.?|Esq\.?|Jr\.?|Sr\.?|I{2,3}|MBA|CFP®?|CPA|PsyD|LCSW|LMFT|FNP-BC|PharmD|D\.?D\.?S\.?|B\.?Sc\.?|M\.?Sc\.?|DipION|[A-Z]-?[A-Z]{2,4}\s?\d{2,3})$/u;
const JOB = /\b(?:editor(?:-in-chief)?|reporter|correspondent|writer|journalist|columnist|contributor|photographer|producer|manager|director|founder|co-?founder|ceo|cto|cmo|president|expert|specialist|analyst|strategist|consultant|author|professor|head of|chief|officer|intern|critic|bureau|desk editor|reviewer|redakteur(?:in)?|korrespondent(?:in)?|journaliste|redactor(?:a)?|periodista|giornalista|redattore|jornalista|redacteur|reporterin|korespondent|dziennikarz|корреспондент|журналист|muhabir|marketing|vp|staff writer)\b/iu;
const AGENCY = /^(?:reuters|ap|afp|dpa|bloomberg|associated press|the associated press|agencies|agencias|agenturen|usa today)$/i;
const STAND_IN = /^(?:last|posted on|updated|role|sections?|guides?|full bio|sat|sun|mon|tue|wed|thu|fri|\w+day|am|pm|admin(?:istrator|istrador)?|editor|editorial|root|user|guest|webmaster|wordpress|author|authors|anonymous|staff|redaktion|redacción|redazione|system|superuser|site admin|website|web|test|n\/a|none|null|undefined|by|written by|view all posts|about the author|posts?|share|home|name|blog)$|^wp-?admin|\s+admin$|^[\w.]*_admin$/i;

/**
 * The names in a byline, apart: without "By", dates, job titles, agencies run on, addresses.
 * @param structured the text comes from a field made for names; only then may a lone word be an author
 */
export function namesIn(byline: string, structured: boolean): string[] {
  let text = tidy(byline.slice(0, 400)) ?? '';
  text = collapse(text.replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?<!\S)@\w+/g, ' ').replace(/^[\s:—–|•·-]+/, ''));
  if (REVIEWER.test(text)) return [];
  text = withoutLeads(afterDate(text));
  const date = datesIn(text, true)[0];
  if (date) text = text.slice(0, date.index);
  text = text.split(BREAKS).find(part => part.trim() !== '') ?? '';
  const names: string[] = [];
  for (const raw of text.split(JOINERS)) {
    let name = withoutLeads(collapse(raw).replace(/^[\s,.:;–—-]+|[\s,:;–—-]+$/g, ''));
    for (let round = 0; round < 2; round++) name = name.replace(TAILS, '').trim();
    if (name === '') continue;
    if (names.length > 0 && (JOB.test(name) || AGENCY.test(name))) continue;
    if (names.length > 0 && CREDENTIAL.test(name) && name.length <= 14) {
      names[names.length - 1] = `${names[names.length - 1] ?? ''}, ${name}`;
      continue;
    }
    if (isName(name, structured) && !names.includes(name)) names.push(name);
  }
  return names.slice(0, 20);
}

/** The byline that follows a date in one line: "May 3, 2024 · 5 min read · By Ann Lee" gives "By Ann Lee". */
function afterDate(text: string): string {
  const date = datesIn(text, true)[0];
  if (!date) return text;
  const rest = text.slice(date.index + date.words.length);
  if (/^(?:posted|published|updated|on)?\W*$/i.test(text.slice(0, date.index).replace(/\b(?:posted|published|updated|on|last)\b/gi, ''))) {
    const by = /\b(?:by|von|par|por|di|door|av)\s+(?=\p{L})/iu.exec(rest);
    return by ? rest.slice(by.index) : rest.replace(/^[^\p{L}]*(?:\d+\s*min\w*(?:\s+read)?)?[^\p{L}]*/u, '');
  }
  return text;
}

function withoutLeads(text: string): string {
  let bare = text;
  for (let round = 0; round < 3; round++) bare = bare.replace(LEADS, '').trim();
  return bare;
}

function isName(name: string, structured: boolean): boolean {
  if (STAND_IN.test(name) || name.length > 70 || !/\p{L}/u.test(name)) return false;
  if (/\bon (?:facebook|twitter|x|instagram|linkedin)$/i.test(name)) return false;
  if (/[?!{}<>=]|https?:|www\.|\d{3}/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length > (structured ? 8 : 5)) return false;
  if (structured) return true;
  if (/publi|veröff|aktual|actual|aggiorn|atualiz|bijgewerkt|geplaatst|uppdat|обновл|опубл|yayın|güncel|posted|updated|minut|reading|fact[- ]check|reviewed|read more|subscribe/i.test(name)) return false;
  return /^\p{Lu}|^\p{Lo}/u.test(name) && /^[\p{Lu}\p{Lo}]/u.test(words.at(-1) ?? '') && words.every(word => /^[\p{Lu}\p{Lo}]|^(?:de|da|del|della|di|la|le|van|von|der|den|ten|ter|bin|ibn|al|el|y|e|du|dos|das|zu|af|av|mc\S+|o['’]\S+)$/u.test(word));
}

/** Whether words name what somebody does rather than who it is. */
export function isJob(name: string): boolean {
  return JOB.test(name);
}
