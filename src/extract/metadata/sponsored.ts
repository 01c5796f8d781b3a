import { list, own } from './json-ld';
import type { Sources } from './sources';

const SECTION = /^(?:advertisers?|advertorial|sponsored(?:\s(?:content|post|story))?|paid (?:post|content|partner)|partner (?:content|zone)|brand(?:ed)? (?:content|studio|voice)|anzeige|publireportage|publi-?reportaje|contenido patrocinado|contenu sponsorisé|contenuto sponsorizzato|conteúdo patrocinado|advertentie|sponsrat|реклама|pr|広告|タイアップ)$/i;
const PATH = /\/(?:sponsored|sponsor-content|sponsored-content|advertorial|paid-post|partner-content|brandvoice|branded-content|publireportage)(?:\/|$)/i;

/** Whether the page declares itself advertising: its schema type, section, tag or own address. Never by its looks. */
export function sponsored({ meta, article, snapshot }: Sources): boolean {
  if (article?.types.includes('advertisercontentarticle') === true) return true;
  if (article && list(own(article.value, 'sponsor')).length > 0) return true;
  const sections = [...meta.all('article:section'), ...meta.all('article:tag'), ...meta.all('og:type'), ...(article ? list(own(article.value, 'articleSection')) : [])];
  if (sections.some(value => typeof value === 'string' && SECTION.test(value.trim()))) return true;
  return [meta.first('og:url')?.value ?? '', snapshot.url ?? ''].some(address => PATH.test(address.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '')));
}
