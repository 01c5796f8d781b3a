/**
 * Well-known news sites by country and language, from common knowledge, for a reader to pick from: nothing is ticked in
 * advance. Named by the site that one owner registers, which has its sections and language editions below it; left out are
 * sites that share a host with much else (portals, broadcasters' portals with mail and shops). One line a country and
 * language: `host name, host name, …`.
 */
const BY_PLACE: Readonly<Record<string, string>> = {
  'en-GB': 'bbc.co.uk BBC, theguardian.com The Guardian, thetimes.com The Times, telegraph.co.uk The Telegraph, independent.co.uk The Independent, ft.com Financial Times, economist.com The Economist, news.sky.com Sky News, dailymail.co.uk Daily Mail, mirror.co.uk Daily Mirror, express.co.uk Daily Express, thesun.co.uk The Sun, metro.co.uk Metro, standard.co.uk The Standard, inews.co.uk The i Paper, scotsman.com The Scotsman, heraldscotland.com The Herald, walesonline.co.uk WalesOnline, belfasttelegraph.co.uk Belfast Telegraph, manchestereveningnews.co.uk Manchester Evening News, spectator.co.uk The Spectator, newstatesman.com New Statesman, newscientist.com New Scientist, reuters.com Reuters, theregister.com The Register, nature.com Nature',
  'en-IE': 'irishtimes.com The Irish Times, independent.ie Irish Independent, irishexaminer.com Irish Examiner, thejournal.ie The Journal, rte.ie RTÉ, businesspost.ie Business Post',
  'en-US': 'nytimes.com The New York Times, washingtonpost.com The Washington Post, wsj.com The Wall Street Journal, latimes.com Los Angeles Times, usatoday.com USA Today, apnews.com Associated Press, npr.org NPR, pbs.org PBS, cnn.com CNN, nbcnews.com NBC News, cbsnews.com CBS News, abcnews.go.com ABC News, foxnews.com Fox News, politico.com Politico, axios.com Axios, theatlantic.com The Atlantic, newyorker.com The New Yorker, time.com Time, newsweek.com Newsweek, bloomberg.com Bloomberg, forbes.com Forbes, fortune.com Fortune, cnbc.com CNBC, businessinsider.com Business Insider, bostonglobe.com The Boston Globe, chicagotribune.com Chicago Tribune, sfchronicle.com San Francisco Chronicle, seattletimes.com The Seattle Times, miamiherald.com Miami Herald, dallasnews.com The Dallas Morning News, houstonchronicle.com Houston Chronicle, inquirer.com The Philadelphia Inquirer, denverpost.com The Denver Post, startribune.com The Minnesota Star Tribune, ajc.com The Atlanta Journal-Constitution, csmonitor.com The Christian Science Monitor, propublica.org ProPublica, theintercept.com The Intercept, vox.com Vox, slate.com Slate, salon.com Salon, motherjones.com Mother Jones, nationalreview.com National Review, thenation.com The Nation, newrepublic.com The New Republic, reason.com Reason, thehill.com The Hill, theverge.com The Verge, wired.com Wired, arstechnica.com Ars Technica, techcrunch.com TechCrunch, scientificamerican.com Scientific American, nationalgeographic.com National Geographic, smithsonianmag.com Smithsonian Magazine, quantamagazine.org Quanta Magazine, technologyreview.com MIT Technology Review, foreignpolicy.com Foreign Policy, foreignaffairs.com Foreign Affairs, rollingstone.com Rolling Stone, variety.com Variety, hollywoodreporter.com The Hollywood Reporter, espn.com ESPN',
  'en-CA': 'theglobeandmail.com The Globe and Mail, thestar.com Toronto Star, nationalpost.com National Post, cbc.ca CBC, ctvnews.ca CTV News, globalnews.ca Global News, macleans.ca Maclean’s, montrealgazette.com Montreal Gazette, vancouversun.com Vancouver Sun, thewalrus.ca The Walrus, thetyee.ca The Tyee',
  'en-AU': 'abc.net.au ABC, smh.com.au The Sydney Morning Herald, theage.com.au The Age, theaustralian.com.au The Australian, afr.com Australian Financial Review, news.com.au news.com.au, brisbanetimes.com.au Brisbane Times, crikey.com.au Crikey, thesaturdaypaper.com.au The Saturday Paper, sbs.com.au SBS, theconversation.com The Conversation',
  'en-NZ': 'nzherald.co.nz The New Zealand Herald, stuff.co.nz Stuff, rnz.co.nz RNZ, thespinoff.co.nz The Spinoff, newsroom.co.nz Newsroom, odt.co.nz Otago Daily Times',
  'en-IN': 'thehindu.com The Hindu, indianexpress.com The Indian Express, hindustantimes.com Hindustan Times, ndtv.com NDTV, livemint.com Mint, theprint.in ThePrint, scroll.in Scroll.in, thewire.in The Wire, telegraphindia.com The Telegraph, deccanherald.com Deccan Herald, business-standard.com Business Standard',
  'en-PK': 'dawn.com Dawn, tribune.com.pk The Express Tribune, thenews.com.pk The News International',
  'en-BD': 'thedailystar.net The Daily Star, dhakatribune.com Dhaka Tribune',
  'en-SG': 'straitstimes.com The Straits Times, channelnewsasia.com CNA, todayonline.com Today',
  'en-MY': 'thestar.com.my The Star, malaymail.com Malay Mail, malaysiakini.com Malaysiakini',
  'en-PH': 'rappler.com Rappler, inquirer.net Philippine Daily Inquirer, philstar.com The Philippine Star',
  'en-HK': 'scmp.com South China Morning Post, hongkongfp.com Hong Kong Free Press',
  'en-ZA': 'dailymaverick.co.za Daily Maverick, news24.com News24, mg.co.za Mail & Guardian, timeslive.co.za TimesLIVE, groundup.org.za GroundUp',
  'en-NG': 'premiumtimesng.com Premium Times, punchng.com The Punch, guardian.ng The Guardian Nigeria, vanguardngr.com Vanguard',
  'en-KE': 'nation.africa Nation, standardmedia.co.ke The Standard, theeastafrican.co.ke The EastAfrican',
  'en-IL': 'haaretz.com Haaretz, timesofisrael.com The Times of Israel, jpost.com The Jerusalem Post',
  'en-QA': 'aljazeera.com Al Jazeera English',
  'de-DE': 'spiegel.de Der Spiegel, zeit.de Die Zeit, faz.net Frankfurter Allgemeine, sueddeutsche.de Süddeutsche Zeitung, welt.de Die Welt, taz.de taz, tagesschau.de Tagesschau, zdfheute.de ZDFheute, handelsblatt.com Handelsblatt, wiwo.de WirtschaftsWoche, focus.de Focus, stern.de Stern, n-tv.de n-tv, tagesspiegel.de Der Tagesspiegel, fr.de Frankfurter Rundschau, berliner-zeitung.de Berliner Zeitung, morgenpost.de Berliner Morgenpost, abendblatt.de Hamburger Abendblatt, merkur.de Münchner Merkur, stuttgarter-zeitung.de Stuttgarter Zeitung, rp-online.de Rheinische Post, ksta.de Kölner Stadt-Anzeiger, waz.de WAZ, haz.de Hannoversche Allgemeine, saechsische.de Sächsische Zeitung, lvz.de Leipziger Volkszeitung, nd-aktuell.de nd, freitag.de der Freitag, cicero.de Cicero, deutschlandfunk.de Deutschlandfunk, dw.com Deutsche Welle, ndr.de NDR, mdr.de MDR, br.de BR, heise.de heise online, golem.de Golem, netzpolitik.org netzpolitik.org, spektrum.de Spektrum der Wissenschaft, correctiv.org Correctiv, uebermedien.de Übermedien, krautreporter.de Krautreporter, kicker.de kicker, bild.de Bild',
  'de-AT': 'derstandard.at Der Standard, diepresse.com Die Presse, kurier.at Kurier, kleinezeitung.at Kleine Zeitung, sn.at Salzburger Nachrichten, orf.at ORF, profil.at profil, falter.at Falter, nachrichten.at Oberösterreichische Nachrichten, tt.com Tiroler Tageszeitung',
  'de-CH': 'nzz.ch Neue Zürcher Zeitung, tagesanzeiger.ch Tages-Anzeiger, srf.ch SRF, derbund.ch Der Bund, watson.ch watson, republik.ch Republik, woz.ch WOZ, blick.ch Blick, 20min.ch 20 Minuten, aargauerzeitung.ch Aargauer Zeitung, luzernerzeitung.ch Luzerner Zeitung, bazonline.ch Basler Zeitung',
  'fr-FR': 'lemonde.fr Le Monde, lefigaro.fr Le Figaro, liberation.fr Libération, leparisien.fr Le Parisien, lesechos.fr Les Échos, la-croix.com La Croix, humanite.fr L’Humanité, mediapart.fr Mediapart, lexpress.fr L’Express, lepoint.fr Le Point, nouvelobs.com Le Nouvel Obs, franceinfo.fr franceinfo, france24.com France 24, rfi.fr RFI, ouest-france.fr Ouest-France, sudouest.fr Sud Ouest, lavoixdunord.fr La Voix du Nord, ladepeche.fr La Dépêche, leprogres.fr Le Progrès, dna.fr DNA, courrierinternational.com Courrier international, monde-diplomatique.fr Le Monde diplomatique, latribune.fr La Tribune, lequipe.fr L’Équipe, 20minutes.fr 20 Minutes, slate.fr Slate.fr, marianne.net Marianne, telerama.fr Télérama, numerama.com Numerama',
  'fr-BE': 'lesoir.be Le Soir, lalibre.be La Libre, rtbf.be RTBF, dhnet.be La DH, lecho.be L’Echo',
  'fr-CH': 'letemps.ch Le Temps, rts.ch RTS, 24heures.ch 24 heures, tdg.ch Tribune de Genève, heidi.news Heidi.news, lacote.ch La Côte',
  'fr-CA': 'lapresse.ca La Presse, ledevoir.com Le Devoir, journaldemontreal.com Le Journal de Montréal, lesoleil.com Le Soleil, lactualite.com L’actualité',
  'es-ES': 'elpais.com El País, elmundo.es El Mundo, abc.es ABC, lavanguardia.com La Vanguardia, elperiodico.com El Periódico, eldiario.es elDiario.es, elconfidencial.com El Confidencial, publico.es Público, larazon.es La Razón, rtve.es RTVE, 20minutos.es 20minutos, expansion.com Expansión, cincodias.com Cinco Días, infolibre.es infoLibre, elcorreo.com El Correo, diariovasco.com El Diario Vasco, lavozdegalicia.es La Voz de Galicia, elespanol.com El Español, marca.com Marca, xataka.com Xataka',
  'ca-ES': 'ara.cat Ara, vilaweb.cat VilaWeb, elpuntavui.cat El Punt Avui, naciodigital.cat Nació',
  'eu-ES': 'berria.eus Berria, argia.eus Argia',
  'gl-ES': 'nosdiario.gal Nós Diario, praza.gal Praza Pública',
  'es-MX': 'eluniversal.com.mx El Universal, jornada.com.mx La Jornada, milenio.com Milenio, reforma.com Reforma, excelsior.com.mx Excélsior, proceso.com.mx Proceso, animalpolitico.com Animal Político, elfinanciero.com.mx El Financiero',
  'es-AR': 'lanacion.com.ar La Nación, clarin.com Clarín, pagina12.com.ar Página/12, infobae.com Infobae, ambito.com Ámbito, perfil.com Perfil',
  'es-CO': 'eltiempo.com El Tiempo, elespectador.com El Espectador, semana.com Semana, lasillavacia.com La Silla Vacía',
  'es-CL': 'latercera.com La Tercera, emol.com Emol, elmostrador.cl El Mostrador, ciperchile.cl CIPER',
  'es-PE': 'elcomercio.pe El Comercio, larepublica.pe La República, ojo-publico.com Ojo Público',
  'es-UY': 'elpais.com.uy El País, elobservador.com.uy El Observador, ladiaria.com.uy la diaria',
  'es-VE': 'efectococuyo.com Efecto Cocuyo, elnacional.com El Nacional',
  'es-EC': 'elcomercio.com El Comercio, eluniverso.com El Universo, primicias.ec Primicias',
  'pt-PT': 'publico.pt Público, expresso.pt Expresso, dn.pt Diário de Notícias, jn.pt Jornal de Notícias, observador.pt Observador, cmjornal.pt Correio da Manhã, rtp.pt RTP, sabado.pt Sábado',
  'pt-BR': 'estadao.com.br O Estado de S. Paulo, veja.abril.com.br Veja, cartacapital.com.br CartaCapital, nexojornal.com.br Nexo, apublica.org Agência Pública, correiobraziliense.com.br Correio Braziliense, gazetadopovo.com.br Gazeta do Povo, metropoles.com Metrópoles, poder360.com.br Poder360, em.com.br Estado de Minas, folha.uol.com.br Folha de S.Paulo',
  'it-IT': 'corriere.it Corriere della Sera, repubblica.it la Repubblica, lastampa.it La Stampa, ilsole24ore.com Il Sole 24 Ore, ilfattoquotidiano.it il Fatto Quotidiano, ilpost.it Il Post, ansa.it ANSA, ilmessaggero.it Il Messaggero, ilgiornale.it il Giornale, avvenire.it Avvenire, ilmanifesto.it il manifesto, internazionale.it Internazionale, rainews.it Rai News, ilfoglio.it Il Foglio, gazzetta.it La Gazzetta dello Sport, linkiesta.it Linkiesta, editorialedomani.it Domani, ilsecoloxix.it Il Secolo XIX, ilmattino.it Il Mattino',
  'it-CH': 'rsi.ch RSI, cdt.ch Corriere del Ticino, laregione.ch laRegione',
  'nl-NL': 'nrc.nl NRC, volkskrant.nl de Volkskrant, trouw.nl Trouw, telegraaf.nl De Telegraaf, ad.nl AD, parool.nl Het Parool, nos.nl NOS, nu.nl NU.nl, fd.nl Het Financieele Dagblad, groene.nl De Groene Amsterdammer, decorrespondent.nl De Correspondent, rd.nl Reformatorisch Dagblad, nd.nl Nederlands Dagblad, ftm.nl Follow the Money, tweakers.net Tweakers',
  'nl-BE': 'standaard.be De Standaard, demorgen.be De Morgen, tijd.be De Tijd, nieuwsblad.be Het Nieuwsblad, hln.be HLN, vrt.be VRT, knack.be Knack, apache.be Apache',
  'da-DK': 'politiken.dk Politiken, berlingske.dk Berlingske, jyllands-posten.dk Jyllands-Posten, information.dk Information, dr.dk DR, weekendavisen.dk Weekendavisen, borsen.dk Børsen, kristeligt-dagblad.dk Kristeligt Dagblad, zetland.dk Zetland, altinget.dk Altinget',
  'sv-SE': 'dn.se Dagens Nyheter, svd.se Svenska Dagbladet, svt.se SVT, sverigesradio.se Sveriges Radio, aftonbladet.se Aftonbladet, expressen.se Expressen, gp.se Göteborgs-Posten, sydsvenskan.se Sydsvenskan, di.se Dagens industri, etc.se ETC, fokus.se Fokus',
  'nb-NO': 'aftenposten.no Aftenposten, nrk.no NRK, vg.no VG, dagbladet.no Dagbladet, dn.no Dagens Næringsliv, morgenbladet.no Morgenbladet, klassekampen.no Klassekampen, bt.no Bergens Tidende, e24.no E24, tv2.no TV 2',
  'fi-FI': 'hs.fi Helsingin Sanomat, yle.fi Yle, iltalehti.fi Iltalehti, is.fi Ilta-Sanomat, kauppalehti.fi Kauppalehti, suomenkuvalehti.fi Suomen Kuvalehti, aamulehti.fi Aamulehti, ts.fi Turun Sanomat',
  'sv-FI': 'hbl.fi Hufvudstadsbladet',
  'is-IS': 'mbl.is Morgunblaðið, visir.is Vísir, ruv.is RÚV, heimildin.is Heimildin',
  'et-EE': 'postimees.ee Postimees, err.ee ERR, delfi.ee Delfi',
  'lv-LV': 'lsm.lv LSM, delfi.lv Delfi, tvnet.lv TVNET',
  'lt-LT': 'lrt.lt LRT, 15min.lt 15min, delfi.lt Delfi',
  'pl-PL': 'wyborcza.pl Gazeta Wyborcza, rp.pl Rzeczpospolita, polityka.pl Polityka, tygodnikpowszechny.pl Tygodnik Powszechny, oko.press OKO.press, onet.pl Onet, tvn24.pl TVN24, krytykapolityczna.pl Krytyka Polityczna, newsweek.pl Newsweek Polska, dziennik.pl Dziennik, pap.pl PAP',
  'cs-CZ': 'idnes.cz iDNES, novinky.cz Novinky, lidovky.cz Lidovky, denikn.cz Deník N, respekt.cz Respekt, irozhlas.cz iROZHLAS, hn.cz Hospodářské noviny, aktualne.cz Aktuálně, denik.cz Deník, seznamzpravy.cz Seznam Zprávy',
  'sk-SK': 'sme.sk SME, dennikn.sk Denník N, pravda.sk Pravda, aktuality.sk Aktuality, tyzden.sk týždeň',
  'hu-HU': 'telex.hu Telex, 444.hu 444, hvg.hu HVG, nepszava.hu Népszava, index.hu Index, magyarnarancs.hu Magyar Narancs, 24.hu 24.hu',
  'ro-RO': 'hotnews.ro HotNews, digi24.ro Digi24, g4media.ro G4Media, adevarul.ro Adevărul, libertatea.ro Libertatea, recorder.ro Recorder, pressone.ro PressOne',
  'bg-BG': 'dnevnik.bg Dnevnik, capital.bg Capital, mediapool.bg Mediapool, 24chasa.bg 24 Chasa',
  'el-GR': 'kathimerini.gr Kathimerini, tovima.gr To Vima, tanea.gr Ta Nea, efsyn.gr Efsyn, naftemporiki.gr Naftemporiki, protothema.gr Proto Thema, ertnews.gr ERT News',
  'hr-HR': 'jutarnji.hr Jutarnji list, vecernji.hr Večernji list, index.hr Index, telegram.hr Telegram, novilist.hr Novi list',
  'sl-SI': 'delo.si Delo, dnevnik.si Dnevnik, vecer.com Večer, rtvslo.si RTV SLO, mladina.si Mladina',
  'sr-RS': 'politika.rs Politika, danas.rs Danas, nin.rs NIN, vreme.com Vreme, n1info.rs N1',
  'uk-UA': 'pravda.com.ua Ukrainska Pravda, suspilne.media Suspilne, zn.ua Dzerkalo Tyzhnia, nv.ua NV, hromadske.ua hromadske, babel.ua Babel, lb.ua LB.ua',
  'ru-RU': 'meduza.io Meduza, novayagazeta.eu Novaya Gazeta Europe, kommersant.ru Kommersant, vedomosti.ru Vedomosti, rbc.ru RBC, thebell.io The Bell, zona.media Mediazona',
  'tr-TR': 'hurriyet.com.tr Hürriyet, milliyet.com.tr Milliyet, sozcu.com.tr Sözcü, cumhuriyet.com.tr Cumhuriyet, birgun.net BirGün, evrensel.net Evrensel, t24.com.tr T24, diken.com.tr Diken, medyascope.tv Medyascope',
  'he-IL': 'haaretz.co.il Haaretz, ynet.co.il ynet, calcalist.co.il Calcalist, themarker.com TheMarker, israelhayom.co.il Israel Hayom, maariv.co.il Maariv, globes.co.il Globes',
  'ar-QA': 'aljazeera.net Al Jazeera',
  'ar-EG': 'youm7.com Youm7, almasryalyoum.com Al-Masry Al-Youm, shorouknews.com Al-Shorouk, madamasr.com Mada Masr',
  'ar-SA': 'alarabiya.net Al Arabiya, aawsat.com Asharq Al-Awsat, okaz.com.sa Okaz',
  'ar-LB': 'annahar.com An-Nahar, al-akhbar.com Al-Akhbar, almodon.com Al-Modon',
  'ar-MA': 'hespress.com Hespress, le360.ma Le360',
  'fa-IR': 'sharghdaily.com Shargh, etemadnewspaper.ir Etemad, isna.ir ISNA',
  'hi-IN': 'bhaskar.com Dainik Bhaskar, jagran.com Dainik Jagran, amarujala.com Amar Ujala, livehindustan.com Hindustan',
  'bn-BD': 'prothomalo.com Prothom Alo, samakal.com Samakal',
  'bn-IN': 'anandabazar.com Anandabazar Patrika, eisamay.com Ei Samay',
  'ta-IN': 'dinamani.com Dinamani, hindutamil.in Hindu Tamil Thisai, vikatan.com Vikatan',
  'ur-PK': 'express.pk Express, jang.com.pk Jang',
  'id-ID': 'kompas.com Kompas, tempo.co Tempo, detik.com detikcom, thejakartapost.com The Jakarta Post, tirto.id Tirto, cnnindonesia.com CNN Indonesia, republika.co.id Republika',
  'ms-MY': 'sinarharian.com.my Sinar Harian, bharian.com.my Berita Harian',
  'th-TH': 'thairath.co.th Thairath, matichon.co.th Matichon, bangkokpost.com Bangkok Post, thaipbs.or.th Thai PBS',
  'vi-VN': 'vnexpress.net VnExpress, tuoitre.vn Tuổi Trẻ, thanhnien.vn Thanh Niên, dantri.com.vn Dân trí',
  'ja-JP': 'asahi.com 朝日新聞, yomiuri.co.jp 読売新聞, mainichi.jp 毎日新聞, nikkei.com 日本経済新聞, sankei.com 産経新聞, tokyo-np.co.jp 東京新聞, chunichi.co.jp 中日新聞, hokkaido-np.co.jp 北海道新聞, nishinippon.co.jp 西日本新聞, kyoto-np.co.jp 京都新聞, kobe-np.co.jp 神戸新聞, nhk.or.jp NHK, jiji.com 時事通信, toyokeizai.net 東洋経済オンライン, diamond.jp ダイヤモンド・オンライン, japantimes.co.jp The Japan Times, itmedia.co.jp ITmedia',
  'ko-KR': 'hani.co.kr 한겨레, chosun.com 조선일보, joongang.co.kr 중앙일보, donga.com 동아일보, khan.co.kr 경향신문, hankookilbo.com 한국일보, yna.co.kr 연합뉴스, mk.co.kr 매일경제, hankyung.com 한국경제, sisain.co.kr 시사IN, kbs.co.kr KBS',
  'zh-TW': 'cna.com.tw 中央社, ltn.com.tw 自由時報, udn.com 聯合報, chinatimes.com 中國時報, twreporter.org 報導者, cw.com.tw 天下雜誌, thenewslens.com 關鍵評論網',
  'zh-HK': 'mingpao.com 明報, hk01.com 香港01, theinitium.com 端傳媒, inmediahk.net 獨立媒體',
  'zh-CN': 'caixin.com 财新, thepaper.cn 澎湃新闻, infzm.com 南方周末, yicai.com 第一财经, jiemian.com 界面新闻',
  'zh-SG': 'zaobao.com.sg 联合早报',
};

export interface NewsSite {
  readonly host: string;
  readonly name: string;
  /** BCP 47, as `de`. */
  readonly language: string;
  /** ISO 3166, as `AT`. */
  readonly country: string;
}

/** Every site of the directory, by language and country. */
export const DIRECTORY: readonly NewsSite[] = Object.entries(BY_PLACE).flatMap(([place, line]) => {
  const [language = '', country = ''] = place.split('-');
  return line.split(', ').map((each) => {
    const at = each.indexOf(' ');
    return { host: each.slice(0, at), name: each.slice(at + 1), language, country };
  });
});
