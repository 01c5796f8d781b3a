/** Month names and their usual short forms, lower case without dots, in the languages whose dates are read; the value is 1 to 12. A name of two words is joined by `_`. */
const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty января янв ocak oca يناير كانون_الثاني',
  'february feb februar février févr fév febrero febbraio febbr fevereiro fev februari lutego luty lut февраля фев февр şubat şub فبراير شباط',
  'march mar märz mär mrz mars marzo março maart mrt marca marzec марта мар mart مارس آذار',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi апреля апр nisan nis أبريل ابريل نيسان',
  'may mai mayo maggio mag maio mei maj maja мая май mayıs مايو أيار',
  'june jun juni juin junio giugno giu junho czerwca czerwiec cze июня июн haziran haz يونيو يونيه حزيران',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec lip июля июл temmuz tem يوليو يوليه تموز',
  'august aug août aou agosto ago augustus augusti sierpnia sierpień sie августа авг ağustos ağu أغسطس اغسطس آب',
  'september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz сентября сен сент eylül eyl سبتمبر أيلول',
  'october oct oktober okt octobre octubre ottobre ott outubro out oktober października październik paź октября окт ekim eki أكتوبر اكتوبر تشرين_الأول',
  'november nov novembre noviembre novembro listopada listopad lis ноября ноя нояб kasım kas نوفمبر تشرين_الثاني',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro december grudnia grudzień gru декабря дек aralık ara ديسمبر كانون_الأول',
];

const MONTHS: ReadonlyMap<string, number> = new Map(NAMES.flatMap((line, at) => line.split(' ').map(name => [name, at + 1] as const)));

/** @returns the month's number, or null for a word that is no month */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '').replace(/\s/, '_').replace(/i\u0307/g, 'i')) ?? null;
}
