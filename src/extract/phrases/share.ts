import { end, part, start, whole } from './phrase-list';

/** Words of a share bar: a line made of nothing else is one. */
export const share = {
  words: part({
    en: 'share | shares | tweet | tweets | tweet this | post | email | e mail | mail | print | pin | pin it | save | copy | copy link | copied | link copied | copy url | bookmark | send | facebook | twitter | x | linkedin | whatsapp | reddit | pinterest | telegram | tumblr | flipboard | messenger | bluesky | threads | mastodon | line | vk | viber | xing | pocket | google | instagram | youtube | snapchat | tiktok | gmail | rss | feed | sms | this | article | story | page | on | via | by | to | with | friends | your | social | media | link | click | open | in | new | window | more | options | and | or | opens | via email | plus | icon | us | follow | gift | comment | comments | app | gift this | gift article | listen | save for later | read later | save story | save article | saved',
    de: 'teilen | teile | drucken | merken | mailen | versenden | per | auf | diesen | dieses | artikel | beitrag | seite | link | kopieren | kopiert | twittern | weiterempfehlen | whatsappen | bei | als | email | senden | vorlesen | verschenken | artikel verschenken | e mail | anhören | später lesen | für später speichern | für später merken',
    fr: 'partager | partagez | partage | imprimer | envoyer | par | sur | cet | article | courriel | copier | le | lien | lien copié | enregistrer | tweeter | cette | page | offrir | offrir cet article | offrez | mail | facebook | classer | sauvegarder | larticle | offrir larticle | lire plus tard | à lire plus tard | enregistrer pour plus tard',
    es: 'compartir | comparte | compartí | imprimir | enviar | por | en | correo | este | artículo | esta | noticia | nota | copiar | enlace | guardar | tuitear | compartido | regalar | regala | escuchar | imprime | leer más tarde | leer después | guardar para después | guardar para más tarde',
    it: 'condividi | condividere | stampa | invia | su | questo | articolo | copia | salva | per | twitta | mail | regala | ascolta | l | regala questo articolo | larticolo | leggi dopo | leggi più tardi | salva per dopo',
    pt: 'compartilhar | compartilhe | partilhar | partilhe | imprimir | enviar | no | por | este | artigo | esta | notícia | copiar | link | salvar | guardar | presentear | ouvir | copie | ler mais tarde | ler depois | salvar para depois | guardar para mais tarde',
    nl: 'delen | deel | dit | artikel | via | op | mailen | printen | kopieer | bewaren | afdrukken | cadeau | geven | cadeau geven | luister | kopiëren | sturen | later lezen | lees later | bewaar voor later',
    pl: 'udostępnij | podziel | się | drukuj | wyślij | tweetnij | skopiuj | kopiuj | ten | artykuł | na | zapisz | podaruj | link | prześlij | przeczytaj później | czytaj później | zapisz na później',
    sv: 'dela | skriv | ut | tipsa | mejla | skicka | artikeln | på | kopiera | länk | spara | ge bort | lyssna | länken | läs senare | spara till senare',
    ru: 'поделиться | поделитесь | поделись | отправить | распечатать | печать | твитнуть | вконтакте | одноклассники | телеграм | скопировать | копировать | ссылку | в | с | друзьями | сохранить | подарить | статью | слушать | читать позже | прочитать позже | сохранить на потом',
    tr: 'paylaş | yazdır | tweetle | kaydet | gönder | haberi | bu | facebookta | twitterda | kopyala | linki | hediye et | dinle | linki kopyala | sonra oku | daha sonra oku',
    ar: 'شارك | مشاركة | طباعة | تويتر | فيسبوك | واتساب | إرسال | نسخ | الرابط | عبر | على | المقال | حفظ | شارك هذا | اقرأ لاحقا | القراءة لاحقا | حفظ لوقت لاحق',
    ja: 'シ ェ ア | シ ェ ア す る | ツ イ ー ト | ポ ス ト | 共 有 | 共 有 す る | 印 刷 | 保 存 | リ ン ク を コ ピ ー | 記 事 を | こ の 記 事 を | は て な ブ ッ ク マ ー ク | は て な | フ ェ イ ス ブ ッ ク | メ ー ル | 送 る | で | ク リ ッ プ | に | ギ フ ト | プ レ ゼ ン ト | こ の | 記 事 | リ ン ク | を | コ ピ ー | あ と で 読 む | 後 で 読 む',
    zh: '分 享 | 分 享 到 | 分 享 至 | 微 信 | 微 博 | 打 印 | 列 印 | 轉 發 | 转 发 | 复 制 链 接 | 複 製 連 結 | 收 藏 | 朋 友 圈 | 空 间 | 扫 一 扫 | 收 听 | 链 接 | 連 結 | 复 制 | 複 製 | 稍 后 阅 读 | 稍 後 閱 讀',
    ko: '공 유 | 공 유 하 기 | 트 위 터 | 페 이 스 북 | 카 카 오 톡 | 카 카 오 스 토 리 | 네 이 버 밴 드 | 밴 드 | 블 로 그 | 인 쇄 | 인 쇄 하 기 | 프 린 트 | 링 크 복 사 | 복 사 | 기 사 | 스 크 랩 | 보 내 기 | 로 | 에 | 선 물 하 기 | 듣 기 | 링 크 | 나 중 에 읽 기',
  }),
  /** Without one of these a line of network names may be a sentence's end or a list in an article. */
  verbs: part({
    en: 'share | shares | tweet | tweet this | print | email | pin it | copy link | email this | share this | link copied',
    de: 'teilen | drucken | merken | weiterempfehlen | mailen', fr: 'partager | partagez | imprimer | partage', es: 'compartir | comparte | compartí | imprimir', it: 'condividi | stampa',
    pt: 'compartilhar | compartilhe | partilhar | partilhe | imprimir', nl: 'delen | deel', pl: 'udostępnij | podziel się | drukuj', sv: 'dela | skriv ut | tipsa', ru: 'поделиться | поделитесь | поделись | распечатать',
    tr: 'paylaş | yazdır', ar: 'شارك | مشاركة | طباعة', ja: 'シ ェ ア | ツ イ ー ト | ポ ス ト | 共 有 | 印 刷', zh: '分 享 | 打 印 | 列 印', ko: '공 유 | 인 쇄',
  }),
  /** Beginnings that are a share prompt whatever follows in a short line. */
  leads: start({
    en: 'share this | share on | share via | share the article | click to share | click to email | click to print | share with your | tweet this | help us by sharing | spread the word | share the love | sharing is caring | share it on | share to | share it with | share link | send this article | email this',
    de: 'diesen artikel teilen | artikel teilen | beitrag teilen | jetzt teilen | teilen auf | teilen sie | auf facebook teilen | auf twitter teilen | auf x teilen | per whatsapp teilen | per e mail | teilen mit | artikel merken | seite drucken | artikel drucken',
    fr: 'partager cet | partager sur | partagez cet | partagez sur | partager l article | partager larticle | partager cette | partager via', es: 'compartir en | comparte en | comparte esta | compartir esta | comparte este | compartir este | compartir por | haz clic para compartir', it: 'condividi su | condividi questo | condividi larticolo | fai clic per condividere', pt: 'compartilhe no | compartilhe esta | compartilhe este | compartilhar no | partilhe este | clique para compartilhar | partilhar este',
    nl: 'deel dit | deel via | deel op | deel artikel | delen via | klik om te delen', pl: 'udostępnij na | podziel się na | udostępnij artykuł | udostępnij ten', sv: 'dela på | dela artikeln | dela via | dela den här', ru: 'поделиться в | поделиться на | поделитесь с | поделиться новостью | поделитесь новостью | поделиться ссылкой', tr: 'facebookta paylaş | twitterda paylaş | bu haberi paylaş | haberi paylaş', ar: 'شارك هذا | شارك على | شارك عبر | مشاركة على | مشاركة عبر', ja: 'こ の 記 事 を シ ェ ア | 記 事 を シ ェ ア | シ ェ ア す る', zh: '分 享 到 | 分 享 至 | 分 享 本 文', ko: '기 사 공 유 | 페 이 스 북 공 유 | 이 기 사 를 공 유',
  }),
  counts: whole({ en: '# shares | # share | # tweets | # retweets | # likes | # views | # reactions', de: '# mal geteilt', fr: '# partages', es: '# compartidos', it: '# condivisioni', pt: '# compartilhamentos', ru: '# просмотров', ja: '# シ ェ ア' }),
  asks: end({ en: 'share it with a friend | share it with your friends | share this article | share this story | share this post | share this page | share this', de: 'artikel teilen | beitrag teilen', fr: 'partager cet article', es: 'compartir esta noticia | comparte esta noticia | comparte esta nota', it: 'condividi questo articolo', pt: 'compartilhe esta notícia', nl: 'deel dit artikel', pl: 'udostępnij ten artykuł', ru: 'поделиться новостью' }),
} as const;
