/** Month names and their usual short forms, lower case without dots, in the languages whose dates are read; the value is 1 to 12. */
const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty января янв ocak oca',
  'february feb februar février févr fév febrero febbraio febbr fevereiro fev februari lutego luty lut февраля фев февр şubat şub',
  'march mar märz mär mrz mars marzo março maart mrt marca marzec марта мар mart',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апр nisan nis',
  'may mai mayo maggio mag maio mei maj maja мая май mayıs',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июн haziran haz',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июл temmuz tem',
  'august aug août aou agosto ago augustus augusti sierpnia sierpień sie августа авг ağustos ağu',
  'september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября сен сент eylül eyl',
  'october oct oktober okt octobre octubre ottobre ott outubro out oktober października październik paź октября окт ekim eki',
  'november nov novembre noviembre novembro listopada listopad lis ноября ноя нояб kasım kas',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro december grudnia grudzień gru декабря дек aralık ara',
];

const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.flatMap((line, at) => line.split(' ').map(name => [name, at + 1] as const)));

/** @returns the month's number, or null for a word that is no month */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '').replace(/i\u0307/g, 'i')) ?? null;
}
