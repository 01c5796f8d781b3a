import { part } from './phrase-list';

/** Labels over a summary that a machine wrote: a word for the machine and a word for the summary. */
export const machine = {
  maker: part({
    en: 'ai | a i | artificial intelligence | chatgpt | gpt | llm | copilot | gemini', de: 'ki | künstlicher intelligenz | künstliche intelligenz', fr: 'ia | lia | intelligence artificielle | lintelligence artificielle', es: 'inteligencia artificial', it: 'intelligenza artificiale | lintelligenza artificiale', pt: 'inteligência artificial', nl: 'kunstmatige intelligentie', pl: 'sztuczna inteligencja | sztuczną inteligencję | sztucznej inteligencji', sv: 'artificiell intelligens', ru: 'ии | нейросеть | нейросети | нейросетью | искусственный интеллект | искусственного интеллекта', tr: 'yapay zekâ | yapay zeka', ar: 'الذكاء الاصطناعي | بالذكاء الاصطناعي | ذكاء اصطناعي', ja: '人 工 知 能 | 生 成 a i', zh: '人 工 智 能', ko: '인 공 지 능',
  }),
  summary: part({
    en: 'summary | summaries | summarized | summarised | summarize | takeaways | key points | key takeaways | tl dr | tldr | the gist', de: 'zusammenfassung | zusammengefasst | kurzfassung | kernpunkte', fr: 'résumé | synthèse | points clés', es: 'resumen | resumido | puntos clave', it: 'riassunto | sintesi | punti chiave | sommario', pt: 'resumo | resumido | pontos principais', nl: 'samenvatting | samengevat | kernpunten', pl: 'streszczenie | podsumowanie', sv: 'sammanfattning | sammanfattat | sammanfattad', ru: 'краткое содержание | краткий пересказ | пересказ', tr: 'özet | özeti | özetle', ar: 'ملخص | خلاصة | موجز', ja: '要 約 | 要 点', zh: '摘 要 | 总 结 | 速 读 | 要 点', ko: '요 약 | 핵 심',
  }),
  /** What else such a label says. */
  fillers: part({
    en: 'generated | created | made | written | produced | powered | by | with | using | the | help | of | this | article | story | in | key | and | reviewed | editors | our | from | beta | new | show | more | read', de: 'von | mit | durch | erstellt | generiert | generierte | hilfe | automatisch | des | artikels | der | dieser', fr: 'généré | générée | par | avec | créé | de | cet | larticle | article | à | laide | le | la', es: 'generado | hecho | creado | con | por | ia | de | la | este | artículo | noticia', it: 'creato | generato | con | dall | da | ia | di | questo | articolo | lia', pt: 'gerado | feito | criado | por | com | ia | desta | matéria | da | do | de', nl: 'door | met | gemaakt | gegenereerd | behulp | van | dit | artikel', pl: 'przygotowane | wygenerowane | przez | przy | pomocy | ai | artykułu', sv: 'gjord | skapad | genererad | av | med | hjälp | artikeln', ru: 'от | с | помощью | создано | сделано | сгенерировано', tr: 'ile | tarafından | oluşturuldu | haber', ar: 'من | بواسطة | باستخدام | تم | إنشاؤه', ja: 'に よ る | が 生 成 | こ の 記 事 の', zh: '生 成 | 由 | 本 文', ko: '가 | 생 성 | 기 사',
  }),
} as const;
