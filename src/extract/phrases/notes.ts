import { start } from './phrase-list';

/** What a newsroom writes of its own text: part of the article, however little it looks like it. */
export const notes = {
  corrections: start({
    en: 'correction | corrections | corrections and | clarification | clarifications | editors note | editors notes | note from the editor | an earlier version of this | an earlier version of the | a previous version of this | this article has been amended | this article has been updated | this article has been corrected | this story has been corrected | this story has been updated | this article was amended | this article was corrected | this story was corrected | this post has been corrected | erratum',
    de: 'korrektur | korrekturhinweis | berichtigung | richtigstellung | anmerkung der redaktion | anm der redaktion | hinweis der redaktion | hinweis der red | in einer früheren version | in einer früheren fassung | in einer ersten version | in der ursprünglichen version | transparenzhinweis | offenlegung | redaktioneller hinweis | dieser artikel wurde',
    fr: 'correction | rectificatif | rectification | erratum | note de la rédaction | précision | mise à jour une première | une première version | une version précédente | ndlr',
    es: 'corrección | fe de errores | fe de erratas | rectificación | nota del editor | nota de la redacción | nota de redacción | aclaración | una versión anterior',
    it: 'correzione | errata corrige | rettifica | precisazione | nota della redazione | nota del redattore | ndr | una versione precedente | in una versione precedente',
    pt: 'correção | erramos | errata | nota da redação | nota do editor | retificação | versão anterior | uma versão anterior',
    nl: 'correctie | rectificatie | aanvulling | noot van de redactie | noot redactie | naschrift | in een eerdere versie | in een vorige versie',
    pl: 'sprostowanie | korekta | erratum | od redakcji | przypis redakcji | w pierwotnej wersji | w poprzedniej wersji',
    sv: 'rättelse | förtydligande | korrigering | redaktionens anmärkning | i en tidigare version | en tidigare version',
    ru: 'исправление | исправлено | уточнение | поправка | от редакции | примечание редакции | в первой версии | в предыдущей версии | опровержение',
    tr: 'düzeltme | editörün notu | editör notu | haberin ilk hâlinde | haberin önceki | tekzip',
    ar: 'تصحيح | تصويب | توضيح | ملاحظة المحرر | ملاحظة التحرير | ورد في نسخة سابقة',
    ja: '訂 正 | お 詫 び と 訂 正 | 編 集 部 注 | 編 集 部 追 記 | 追 記 | 初 出 時',
    zh: '更 正 | 勘 误 | 勘 誤 | 编 者 按 | 編 者 按 | 编 者 注 | 編 按 | 编 辑 注 | 本 文 早 前 版 本',
    ko: '바 로 잡 습 니 다 | 정 정 보 도 | 편 집 자 주 | 알 려 드 립 니 다 | 기 사 정 정',
  }),
} as const;
