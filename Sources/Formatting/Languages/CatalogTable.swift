// Written by generate.py from Django 5.2's translations. See NOTICE.

// After `@language` and its rule for plurals, a line a message: the English text (with its context and `|` before
// it), then its translation, or the forms of it.
let catalogTable = #"""
    @de	(n != 1)
    Monday	Montag
    Tuesday	Dienstag
    Wednesday	Mittwoch
    Thursday	Donnerstag
    Friday	Freitag
    Saturday	Samstag
    Sunday	Sonntag
    Mon	Mo
    Tue	Di
    Wed	Mi
    Thu	Do
    Fri	Fr
    Sat	Sa
    Sun	So
    January	Januar
    February	Februar
    March	März
    May	Mai
    June	Juni
    July	Juli
    October	Oktober
    December	Dezember
    jan	Jan
    feb	Feb
    mar	Mär
    apr	Apr
    may	Mai
    jun	Jun
    jul	Jul
    aug	Aug
    sep	Sep
    oct	Okt
    nov	Nov
    dec	Dez
    a.m.	vorm.
    p.m.	nachm.
    AM	vorm.
    PM	nachm.
    midnight	Mitternacht
    noon	Mittag
    or	oder
    yes,no,maybe	Ja,Nein,Vielleicht
    one	eins
    two	zwei
    three	drei
    four	vier
    five	fünf
    six	sechs
    seven	sieben
    eight	acht
    nine	neun
    today	heute
    tomorrow	morgen
    yesterday	gestern
    now	jetzt
    %(delta)s ago	%(delta)s her
    %(delta)s from now	%(delta)s von jetzt an
    Page not found	Seite nicht gefunden
    Password	Passwort
    Yes	Ja
    No	Nein
    Arabic	Arabisch
    Algerian Arabic	Algerisches Arabisch
    Asturian	Asturisch
    Azerbaijani	Aserbaidschanisch
    Belarusian	Weißrussisch
    Bulgarian	Bulgarisch
    Breton	Bretonisch
    Bosnian	Bosnisch
    Catalan	Katalanisch
    Central Kurdish (Sorani)	Zentralkurdisch (Sorani)
    Czech	Tschechisch
    Welsh	Walisisch
    Danish	Dänisch
    German	Deutsch
    Lower Sorbian	Niedersorbisch
    Greek	Griechisch
    English	Englisch
    Australian English	Australisches Englisch
    British English	Britisches Englisch
    Spanish	Spanisch
    Argentinian Spanish	Argentinisches Spanisch
    Colombian Spanish	Kolumbianisches Spanisch
    Mexican Spanish	Mexikanisches Spanisch
    Nicaraguan Spanish	Nicaraguanisches Spanisch
    Venezuelan Spanish	Venezolanisches Spanisch
    Estonian	Estnisch
    Basque	Baskisch
    Persian	Persisch
    Finnish	Finnisch
    French	Französisch
    Frisian	Friesisch
    Irish	Irisch
    Scottish Gaelic	Schottisch-Gälisch
    Galician	Galicisch
    Hebrew	Hebräisch
    Croatian	Kroatisch
    Upper Sorbian	Obersorbisch
    Hungarian	Ungarisch
    Armenian	Armenisch
    Indonesian	Indonesisch
    Icelandic	Isländisch
    Italian	Italienisch
    Japanese	Japanisch
    Georgian	Georgisch
    Kabyle	Kabylisch
    Kazakh	Kasachisch
    Korean	Koreanisch
    Kyrgyz	Kirgisisch
    Luxembourgish	Luxemburgisch
    Lithuanian	Litauisch
    Latvian	Lettisch
    Macedonian	Mazedonisch
    Mongolian	Mongolisch
    Malay	Malaiisch
    Burmese	Birmanisch
    Dutch	Niederländisch
    Norwegian Nynorsk	Norwegisch (Nynorsk)
    Ossetic	Ossetisch
    Punjabi	Panjabi
    Polish	Polnisch
    Portuguese	Portugiesisch
    Brazilian Portuguese	Brasilianisches Portugiesisch
    Romanian	Rumänisch
    Russian	Russisch
    Slovak	Slowakisch
    Slovenian	Slowenisch
    Albanian	Albanisch
    Serbian	Serbisch
    Serbian Latin	Serbisch (Latein)
    Swedish	Schwedisch
    Tamil	Tamilisch
    Telugu	Telugisch
    Tajik	Tadschikisch
    Thai	Thailändisch
    Turkmen	Turkmenisch
    Turkish	Türkisch
    Tatar	Tatarisch
    Udmurt	Udmurtisch
    Uyghur	Uigurisch
    Ukrainian	Ukrainisch
    Uzbek	Usbekisch
    Vietnamese	Vietnamesisch
    Simplified Chinese	Vereinfachtes Chinesisch
    Traditional Chinese	Traditionelles Chinesisch
    abbrev. month|March	März
    abbrev. month|May	Mai
    abbrev. month|June	Juni
    abbrev. month|July	Juli
    abbrev. month|Oct.	Okt.
    abbrev. month|Dec.	Dez.
    alt. month|January	Januar
    alt. month|February	Februar
    alt. month|March	März
    alt. month|May	Mai
    alt. month|June	Juni
    alt. month|July	Juli
    alt. month|October	Oktober
    alt. month|December	Dezember
    ordinal 11, 12, 13|{}th	{}.
    ordinal 0|{}th	{}.
    ordinal 1|{}st	{}.
    ordinal 2|{}nd	{}.
    ordinal 3|{}rd	{}.
    ordinal 4|{}th	{}.
    ordinal 5|{}th	{}.
    ordinal 6|{}th	{}.
    ordinal 7|{}th	{}.
    ordinal 8|{}th	{}.
    ordinal 9|{}th	{}.
    %(num)d year	%(num)d Jahr	%(num)d Jahre
    %(num)d month	%(num)d Monat	%(num)d Monate
    %(num)d week	%(num)d Woche	%(num)d Wochen
    %(num)d day	%(num)d Tag	%(num)d Tage
    %(num)d hour	%(num)d Stunde	%(num)d Stunden
    %(num)d minute	%(num)d Minute	%(num)d Minuten
    naturaltime-past|%(num)d year	%(num)d Jahr	%(num)d Jahre
    naturaltime-past|%(num)d month	%(num)d Monat	%(num)d Monate
    naturaltime-past|%(num)d week	%(num)d Woche	%(num)d Wochen
    naturaltime-past|%(num)d day	%(num)d Tage	%(num)d Tage
    naturaltime-past|%(num)d hour	%(num)d Stunde	%(num)d Stunden
    naturaltime-past|%(num)d minute	%(num)d Minute	%(num)d Minuten
    naturaltime-future|%(num)d year	%(num)d Jahr	%(num)d Jahre
    naturaltime-future|%(num)d month	%(num)d Monat	%(num)d Monate
    naturaltime-future|%(num)d week	%(num)d Woche	%(num)d Wochen
    naturaltime-future|%(num)d day	%(num)d Tag	%(num)d Tage
    naturaltime-future|%(num)d hour	%(num)d Stunde	%(num)d Stunden
    naturaltime-future|%(num)d minute	%(num)d Minute	%(num)d Minuten
    %(size)d byte	%(size)d Byte	%(size)d Bytes
    a second ago	vor einer Sekunde	vor %(count)s Sekunden
    a minute ago	vor einer Minute	vor %(count)s Minuten
    an hour ago	vor einer Stunde	vor %(count)s Stunden
    a second from now	in einer Sekunde	in %(count)s Sekunden
    a minute from now	in einer Minute	in %(count)s Minuten
    an hour from now	in einer Stunde	in %(count)s Stunden
    %(value)s million	%(value)s Million	%(value)s Millionen
    %(value)s billion	%(value)s Milliarde	%(value)s Milliarden
    %(value)s trillion	%(value)s Billion	%(value)s Billionen
    %(value)s quadrillion	%(value)s Billiarde	%(value)s Billiarden
    %(value)s quintillion	%(value)s Trillion	%(value)s Trillionen
    %(value)s sextillion	%(value)s Trilliarde	%(value)s Trilliarden
    %(value)s septillion	%(value)s Quadrillion	%(value)s Quadrillionen
    %(value)s octillion	%(value)s Quadrilliarde	%(value)s Quadrilliarden
    %(value)s nonillion	%(value)s Quintillion	%(value)s Quintillionen
    %(value)s decillion	%(value)s Quintilliarde	%(value)s Quintilliarden
    %(value)s googol	%(value)s Sedezilliarde	%(value)s Sedezilliarden
    @fr	(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
    Monday	lundi
    Tuesday	mardi
    Wednesday	mercredi
    Thursday	jeudi
    Friday	vendredi
    Saturday	samedi
    Sunday	dimanche
    Mon	lun
    Tue	mar
    Wed	mer
    Thu	jeu
    Fri	ven
    Sat	sam
    Sun	dim
    January	janvier
    February	février
    March	mars
    April	avril
    May	mai
    June	juin
    July	juillet
    August	août
    September	septembre
    October	octobre
    November	novembre
    December	décembre
    feb	fév
    apr	avr
    may	mai
    jun	jui
    aug	aoû
    dec	déc
    a.m.	matin
    p.m.	après-midi
    AM	Matin
    PM	Après-midi
    midnight	minuit
    noon	midi
    or	ou
    yes,no,maybe	oui,non,peut-être
    %s KB	%s Kio
    %s MB	%s Mio
    %s GB	%s Gio
    %s TB	%s Tio
    %s PB	%s Pio
    one	un
    two	deux
    three	trois
    four	quatre
    five	cinq
    seven	sept
    eight	huit
    nine	neuf
    today	aujourd'hui
    tomorrow	demain
    yesterday	hier
    now	maintenant
    %(delta)s ago	il y a %(delta)s
    %(delta)s from now	dans %(delta)s
    Page not found	Page non trouvée
    Password	Mot de passe
    Yes	Oui
    No	Non
    Arabic	Arabe
    Algerian Arabic	Arabe algérien
    Asturian	Asturien
    Azerbaijani	Azéri
    Belarusian	Biélorusse
    Bulgarian	Bulgare
    Bosnian	Bosniaque
    Central Kurdish (Sorani)	Kurde central (sorani)
    Czech	Tchèque
    Welsh	Gallois
    Danish	Danois
    German	Allemand
    Lower Sorbian	Bas-sorabe
    Greek	Grec
    English	Anglais
    Australian English	Anglais australien
    British English	Anglais britannique
    Esperanto	Espéranto
    Spanish	Espagnol
    Argentinian Spanish	Espagnol argentin
    Colombian Spanish	Espagnol colombien
    Mexican Spanish	Espagnol mexicain
    Nicaraguan Spanish	Espagnol nicaraguayen
    Venezuelan Spanish	Espagnol vénézuélien
    Estonian	Estonien
    Persian	Perse
    Finnish	Finlandais
    French	Français
    Frisian	Frison
    Irish	Irlandais
    Scottish Gaelic	Gaélique écossais
    Galician	Galicien
    Hebrew	Hébreu
    Croatian	Croate
    Upper Sorbian	Haut-sorabe
    Hungarian	Hongrois
    Armenian	Arménien
    Indonesian	Indonésien
    Icelandic	Islandais
    Italian	Italien
    Japanese	Japonais
    Georgian	Géorgien
    Korean	Coréen
    Kyrgyz	Kirghiz
    Luxembourgish	Luxembourgeois
    Lithuanian	Lituanien
    Latvian	Letton
    Macedonian	Macédonien
    Mongolian	Mongole
    Malay	Malais
    Burmese	Birman
    Nepali	Népalais
    Dutch	Néerlandais
    Norwegian Nynorsk	Norvégien nynorsk
    Ossetic	Ossète
    Punjabi	Penjabi
    Polish	Polonais
    Portuguese	Portugais
    Brazilian Portuguese	Portugais brésilien
    Romanian	Roumain
    Russian	Russe
    Slovak	Slovaque
    Slovenian	Slovène
    Albanian	Albanais
    Serbian	Serbe
    Serbian Latin	Serbe latin
    Swedish	Suédois
    Tamil	Tamoul
    Telugu	Télougou
    Tajik	Tadjik
    Thai	Thaï
    Turkmen	Turkmène
    Turkish	Turc
    Udmurt	Oudmourte
    Uyghur	Ouïghour
    Ukrainian	Ukrainien
    Urdu	Ourdou
    Uzbek	Ouzbek
    Vietnamese	Vietnamien
    Simplified Chinese	Chinois simplifié
    Traditional Chinese	Chinois traditionnel
    abbrev. month|Jan.	jan.
    abbrev. month|Feb.	fév.
    abbrev. month|March	mars
    abbrev. month|April	avr.
    abbrev. month|May	mai
    abbrev. month|June	juin
    abbrev. month|July	juil.
    abbrev. month|Aug.	août
    abbrev. month|Sept.	sept.
    abbrev. month|Oct.	oct.
    abbrev. month|Nov.	nov.
    abbrev. month|Dec.	déc.
    alt. month|January	Janvier
    alt. month|February	Février
    alt. month|March	Mars
    alt. month|April	Avril
    alt. month|May	Mai
    alt. month|June	Juin
    alt. month|July	Juillet
    alt. month|August	Août
    alt. month|September	Septembre
    alt. month|October	Octobre
    alt. month|November	Novembre
    alt. month|December	Décembre
    ordinal 11, 12, 13|{}th	{}<sup>e</sup>
    ordinal 0|{}th	{}<sup>e</sup>
    ordinal 1|{}st	{}<sup>er</sup>
    ordinal 2|{}nd	{}<sup>e</sup>
    ordinal 3|{}rd	{}<sup>e</sup>
    ordinal 4|{}th	{}<sup>e</sup>
    ordinal 5|{}th	{}<sup>e</sup>
    ordinal 6|{}th	{}<sup>e</sup>
    ordinal 7|{}th	{}<sup>e</sup>
    ordinal 8|{}th	{}<sup>e</sup>
    ordinal 9|{}th	{}<sup>e</sup>
    %(num)d year	%(num)d année	%(num)d ans	%(num)d ans
    %(num)d month	%(num)d mois	%(num)d mois	%(num)d mois
    %(num)d week	%(num)d semaine	%(num)d semaines	%(num)d semaines
    %(num)d day	%(num)d jour	%(num)d jours	%(num)d jours
    %(num)d hour	%(num)d heure	%(num)d heures	%(num)d heures
    %(num)d minute	%(num)d minute	%(num)d minutes	%(num)d minutes
    naturaltime-past|%(num)d year	%(num)d année	%(num)d années	%(num)d années
    naturaltime-past|%(num)d month	%(num)d mois	%(num)d mois	%(num)d mois
    naturaltime-past|%(num)d week	%(num)d semaine	%(num)d semaines	%(num)d semaines
    naturaltime-past|%(num)d day	%(num)d jour	%(num)d jours	%(num)d jours
    naturaltime-past|%(num)d hour	%(num)d heure	%(num)d heures	%(num)d heures
    naturaltime-past|%(num)d minute	%(num)d minute	%(num)d minutes	%(num)d minutes
    naturaltime-future|%(num)d year	%(num)d année	%(num)d années	%(num)d années
    naturaltime-future|%(num)d month	%(num)d mois	%(num)d mois	%(num)d mois
    naturaltime-future|%(num)d week	%(num)d semaine	%(num)d semaines	%(num)d semaines
    naturaltime-future|%(num)d day	%(num)d jour	%(num)d jours	%(num)d jours
    naturaltime-future|%(num)d hour	%(num)d heure	%(num)d heures	%(num)d heures
    naturaltime-future|%(num)d minute	%(num)d minute	%(num)d minutes	%(num)d minutes
    %(size)d byte	%(size)d octet	%(size)d octets	%(size)d octets
    a second ago	il y a une seconde	il y a %(count)s secondes	il y a %(count)s secondes
    a minute ago	il y a une minute	il y a %(count)s minutes	il y a %(count)s minutes
    an hour ago	il y a une heure	il y a %(count)s heures	il y a %(count)s heures
    a second from now	dans une seconde	dans %(count)s secondes	dans %(count)s secondes
    a minute from now	dans une minute	dans %(count)s minutes	dans %(count)s minutes
    an hour from now	dans une heure	dans %(count)s heures	dans %(count)s heures
    %(value)s million	%(value)s million	%(value)s millions	%(value)s millions
    %(value)s billion	%(value)s milliard	%(value)s milliards	%(value)s milliards
    %(value)s trillion	%(value)s billion	%(value)s billions	%(value)s billions
    %(value)s quadrillion	%(value)s quadrillion	%(value)s quadrillions	%(value)s quadrillions
    %(value)s quintillion	%(value)s quintillion	%(value)s quintillions	%(value)s quintillions
    %(value)s sextillion	%(value)s sextillion	%(value)s sextillion	%(value)s sextillion
    %(value)s septillion	%(value)s septillion	%(value)s septillions	%(value)s septillions
    %(value)s octillion	%(value)s octillion	%(value)s octillions	%(value)s octillions
    %(value)s nonillion	%(value)s nonillion	%(value)s nonillions	%(value)s nonillions
    %(value)s decillion	%(value)s décillion	%(value)s décillions	%(value)s décillions
    %(value)s googol	%(value)s gogol	%(value)s gogols	%(value)s gogols
    @cs	(n == 1 && n % 1 == 0) ? 0 : (n >= 2 && n <= 4 && n % 1 == 0) ? 1: (n % 1 != 0 ) ? 2 : 3
    Monday	pondělí
    Tuesday	úterý
    Wednesday	středa
    Thursday	čtvrtek
    Friday	pátek
    Saturday	sobota
    Sunday	neděle
    Mon	po
    Tue	út
    Wed	st
    Thu	čt
    Fri	pá
    Sat	so
    Sun	ne
    January	leden
    February	únor
    March	březen
    April	duben
    May	květen
    June	červen
    July	červenec
    August	srpen
    September	září
    October	říjen
    November	listopad
    December	prosinec
    jan	led
    feb	úno
    mar	bře
    apr	dub
    may	kvě
    jun	čen
    jul	čec
    aug	srp
    sep	zář
    oct	říj
    nov	lis
    dec	pro
    a.m.	dop.
    p.m.	odp.
    AM	dop.
    PM	odp.
    midnight	půlnoc
    noon	poledne
    or	nebo
    yes,no,maybe	ano,ne,možná
    one	jedna
    two	dvě
    three	tři
    four	čtyři
    five	pět
    six	šest
    seven	sedm
    eight	osm
    nine	devět
    today	dnes
    tomorrow	zítra
    yesterday	včera
    now	nyní
    %(delta)s ago	před %(delta)s
    %(delta)s from now	za %(delta)s
    Page not found	Stránka nenalezena
    Password	Heslo
    Yes	Ano
    No	Ne
    Afrikaans	afrikánsky
    Arabic	arabsky
    Algerian Arabic	alžírskou arabštinou
    Asturian	asturštinou
    Azerbaijani	ázerbájdžánsky
    Belarusian	bělorusky
    Bulgarian	bulharsky
    Bengali	bengálsky
    Breton	bretonsky
    Bosnian	bosensky
    Catalan	katalánsky
    Central Kurdish (Sorani)	Střední kurdština (soranština)
    Czech	česky
    Welsh	velšsky
    Danish	dánsky
    German	německy
    Lower Sorbian	dolnolužickou srbštinou
    Greek	řecky
    English	anglicky
    Australian English	australskou angličtinou
    British English	britskou angličtinou
    Esperanto	esperantsky
    Spanish	španělsky
    Argentinian Spanish	argentinskou španělštinou
    Colombian Spanish	kolumbijskou španělštinou
    Mexican Spanish	mexickou španělštinou
    Nicaraguan Spanish	nikaragujskou španělštinou
    Venezuelan Spanish	venezuelskou španělštinou
    Estonian	estonsky
    Basque	baskicky
    Persian	persky
    Finnish	finsky
    French	francouzsky
    Frisian	frísky
    Irish	irsky
    Scottish Gaelic	skotskou keltštinou
    Galician	galicijsky
    Hebrew	hebrejsky
    Hindi	hindsky
    Croatian	chorvatsky
    Upper Sorbian	hornolužickou srbštinou
    Hungarian	maďarsky
    Armenian	arménštinou
    Interlingua	interlingua
    Ido	idem
    Indonesian	indonésky
    Igbo	igboštinou
    Icelandic	islandsky
    Italian	italsky
    Japanese	japonsky
    Georgian	gruzínštinou
    Kabyle	kabylštinou
    Kazakh	kazašsky
    Khmer	khmersky
    Kannada	kannadsky
    Korean	korejsky
    Kyrgyz	kyrgyzštinou
    Luxembourgish	lucembursky
    Lithuanian	litevsky
    Latvian	lotyšsky
    Macedonian	makedonsky
    Malayalam	malajálamsky
    Mongolian	mongolsky
    Marathi	marathi
    Malay	malajštinou
    Burmese	barmštinou
    Nepali	nepálsky
    Dutch	nizozemsky
    Norwegian Nynorsk	norsky (Nynorsk)
    Ossetic	osetštinou
    Punjabi	paňdžábsky
    Polish	polsky
    Portuguese	portugalsky
    Brazilian Portuguese	brazilskou portugalštinou
    Romanian	rumunsky
    Russian	rusky
    Slovak	slovensky
    Slovenian	slovinsky
    Albanian	albánsky
    Serbian	srbsky
    Serbian Latin	srbsky (latinkou)
    Swedish	švédsky
    Swahili	svahilsky
    Tamil	tamilsky
    Telugu	telužsky
    Tajik	Tádžik
    Thai	thajsky
    Turkmen	turkmenštinou
    Turkish	turecky
    Tatar	tatarsky
    Udmurt	udmurtsky
    Uyghur	Ujgurština
    Ukrainian	ukrajinsky
    Urdu	urdsky
    Uzbek	uzbecky
    Vietnamese	vietnamsky
    Simplified Chinese	čínsky (zjednodušeně)
    Traditional Chinese	čínsky (tradičně)
    abbrev. month|Jan.	Led.
    abbrev. month|Feb.	Úno.
    abbrev. month|March	Bře.
    abbrev. month|April	Dub.
    abbrev. month|May	Kvě.
    abbrev. month|June	Čer.
    abbrev. month|July	Čec.
    abbrev. month|Aug.	Srp.
    abbrev. month|Sept.	Zář.
    abbrev. month|Oct.	Říj.
    abbrev. month|Nov.	Lis.
    abbrev. month|Dec.	Pro.
    alt. month|January	ledna
    alt. month|February	února
    alt. month|March	března
    alt. month|April	dubna
    alt. month|May	května
    alt. month|June	června
    alt. month|July	července
    alt. month|August	srpna
    alt. month|September	září
    alt. month|October	října
    alt. month|November	listopadu
    alt. month|December	prosince
    ordinal 11, 12, 13|{}th	{}.
    ordinal 0|{}th	{}.
    ordinal 1|{}st	{}.
    ordinal 2|{}nd	{}.
    ordinal 3|{}rd	{}.
    ordinal 4|{}th	{}.
    ordinal 5|{}th	{}.
    ordinal 6|{}th	{}.
    ordinal 7|{}th	{}.
    ordinal 8|{}th	{}.
    ordinal 9|{}th	{}.
    %(num)d year	%(num)d rok	%(num)d roky	%(num)d roku	%(num)d let
    %(num)d month	%(num)d měsíc	%(num)d měsíce	%(num)d měsíců	%(num)d měsíců
    %(num)d week	%(num)d týden	%(num)d týdny	%(num)d týdne	%(num)d týdnů
    %(num)d day	%(num)d den	%(num)d dny	%(num)d dní	%(num)d dní
    %(num)d hour	%(num)d hodina	%(num)d hodiny	%(num)d hodiny	%(num)d hodin
    %(num)d minute	%(num)d minuta	%(num)d minuty	%(num)d minut	%(num)d minut
    naturaltime-past|%(num)d year	%(num)d rokem	%(num)d lety	%(num)d rokem	%(num)d lety
    naturaltime-past|%(num)d month	%(num)d měsícem	%(num)d měsíci	%(num)d měsícem	%(num)d měsíci
    naturaltime-past|%(num)d week	%(num)d týdnem	%(num)d týdny	%(num)d týdny	%(num)d týdny
    naturaltime-past|%(num)d day	%(num)d dnem	%(num)d dny	%(num)d dny	%(num)d dny
    naturaltime-past|%(num)d hour	%(num)d hodinou	%(num)d hodinami	%(num)d hodinami	%(num)d hodinami
    naturaltime-past|%(num)d minute	%(num)d minutou	%(num)d minutami	%(num)d minutami	%(num)d minutami
    naturaltime-future|%(num)d year	%(num)d rok	%(num)d roky	%(num)d let	%(num)d let
    naturaltime-future|%(num)d month	%(num)d měsíc	%(num)d měsíce	%(num)d měsíců	%(num)d měsíců
    naturaltime-future|%(num)d week	%(num)d týden	%(num)d týdny	%(num)d týdnů	%(num)d týdnů
    naturaltime-future|%(num)d day	%(num)d den	%(num)d dny	%(num)d dní	%(num)d dní
    naturaltime-future|%(num)d hour	%(num)d hodina	%(num)d hodiny	%(num)d hodin	%(num)d hodin
    naturaltime-future|%(num)d minute	%(num)d minuta	%(num)d minuty	%(num)d minut	%(num)d minut
    %(size)d byte	%(size)d bajt	%(size)d bajty	%(size)d bajtů	%(size)d bajtů
    a second ago	před sekundou	před %(count)s sekundami	o %(count)s sekundy dříve	před %(count)s sekundami
    a minute ago	před minutou	před %(count)s minutami	o %(count)s minuty dříve	před %(count)s minutami
    an hour ago	před hodinou	před %(count)s hodinami	o %(count)s hodin dříve	před %(count)s hodinami
    a second from now	za sekundu	za %(count)s sekundy	za %(count)s sekundy	za %(count)s sekund
    a minute from now	za minutu	za %(count)s minuty	za %(count)s minuty	za %(count)s minut
    an hour from now	za hodinu	za %(count)s hodiny	za %(count)s hodiny	za %(count)s hodin
    %(value)s million	 %(value)s milion	 %(value)s miliony	 %(value)s milionů	 %(value)s milionů
    %(value)s billion	%(value)s miliarda	%(value)s miliardy	%(value)s miliard	%(value)s miliard
    %(value)s trillion	%(value)s bilion	%(value)s biliony	%(value)s bilionů	%(value)s bilionů
    %(value)s quadrillion	%(value)s biliarda	%(value)s biliardy	%(value)s biliard	%(value)s biliard
    %(value)s quintillion	%(value)s trilion	%(value)s triliony	%(value)s trilionů	%(value)s trilionů
    %(value)s sextillion	%(value)s triliarda	%(value)s triliardy	%(value)s triliard	%(value)s triliard
    %(value)s septillion	%(value)s kvadrilion	%(value)s kvadriliony	%(value)s kvadrilionů	%(value)s kvadrilionů
    %(value)s octillion	%(value)s kvadriliarda	%(value)s kvadriliardy	%(value)s kvadriliard	%(value)s kvadriliard
    %(value)s nonillion	%(value)s kvintilion	%(value)s kvintiliony	%(value)s kvintilionů	%(value)s kvintilionů
    %(value)s decillion	%(value)s kvintiliarda	%(value)s kvintiliardy	%(value)s kvintiliard	%(value)s kvintiliard
    %(value)s googol	%(value)s googol	%(value)s googoly	%(value)s googolů	%(value)s googolů
    @ar	n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5
    Monday	الاثنين
    Tuesday	الثلاثاء
    Wednesday	الأربعاء
    Thursday	الخميس
    Friday	الجمعة
    Saturday	السبت
    Sunday	الأحد
    Mon	إثنين
    Tue	ثلاثاء
    Wed	أربعاء
    Thu	خميس
    Fri	جمعة
    Sat	سبت
    Sun	أحد
    January	يناير
    February	فبراير
    March	مارس
    April	إبريل
    May	مايو
    June	يونيو
    July	يوليو
    August	أغسطس
    September	سبتمبر
    October	أكتوبر
    November	نوفمبر
    December	ديسمبر
    jan	يناير
    feb	فبراير
    mar	مارس
    apr	إبريل
    may	مايو
    jun	يونيو
    jul	يوليو
    aug	أغسطس
    sep	سبتمبر
    oct	أكتوبر
    nov	نوفمبر
    dec	ديسمبر
    a.m.	ص
    p.m.	م
    AM	ص
    PM	م
    midnight	منتصف الليل
    noon	ظهراً
    or	أو
    , 	، 
    yes,no,maybe	نعم,لا,ربما
    %s KB	%s ك.ب
    %s MB	%s م.ب
    %s GB	%s ج.ب
    %s TB	%s ت.ب
    %s PB	%s ب.ب
    one	واحد
    two	إثنان
    three	ثلالثة
    four	أربعة
    five	خمسة
    six	ستة
    seven	سبعة
    eight	ثمانية
    nine	تسعة
    today	اليوم
    tomorrow	غداً
    yesterday	أمس
    now	الآن
    %(delta)s ago	%(delta)s مضت
    %(delta)s from now	%(delta)s من الآن
    Page not found	تعذر العثور على الصفحة
    Password	كلمة المرور
    Yes	نعم
    No	لا
    Afrikaans	الإفريقية
    Arabic	العربيّة
    Algerian Arabic	عربي جزائري
    Asturian	الأسترية
    Azerbaijani	الأذربيجانية
    Belarusian	البيلاروسية
    Bulgarian	البلغاريّة
    Bengali	البنغاليّة
    Breton	البريتونية
    Bosnian	البوسنيّة
    Catalan	الكتلانيّة
    Czech	التشيكيّة
    Welsh	الويلز
    Danish	الدنماركيّة
    German	الألمانيّة
    Lower Sorbian	الصربية السفلى
    Greek	اليونانيّة
    English	الإنجليزيّة
    Australian English	الإنجليزية الإسترالية
    British English	الإنجليزيّة البريطانيّة
    Esperanto	الاسبرانتو
    Spanish	الإسبانيّة
    Argentinian Spanish	الأسبانية الأرجنتينية
    Colombian Spanish	الكولومبية الإسبانية
    Mexican Spanish	الأسبانية المكسيكية
    Nicaraguan Spanish	الإسبانية النيكاراغوية
    Venezuelan Spanish	الإسبانية الفنزويلية
    Estonian	الإستونيّة
    Basque	الباسك
    Persian	الفارسيّة
    Finnish	الفنلنديّة
    French	الفرنسيّة
    Frisian	الفريزيّة
    Irish	الإيرلنديّة
    Scottish Gaelic	الغيلية الأسكتلندية
    Galician	الجليقيّة
    Hebrew	العبريّة
    Hindi	الهندية
    Croatian	الكرواتيّة
    Upper Sorbian	الصربية العليا
    Hungarian	الهنغاريّة
    Armenian	الأرمنية
    Interlingua	اللغة الوسيطة
    Ido	ايدو
    Indonesian	الإندونيسيّة
    Igbo	الإيبو
    Icelandic	الآيسلنديّة
    Italian	الإيطاليّة
    Japanese	اليابانيّة
    Georgian	الجورجيّة
    Kabyle	القبائل
    Kazakh	الكازاخستانية
    Khmer	الخمر
    Kannada	الهنديّة (كنّادا)
    Korean	الكوريّة
    Kyrgyz	قيرغيز
    Luxembourgish	اللوكسمبرجية
    Lithuanian	اللتوانيّة
    Latvian	اللاتفيّة
    Macedonian	المقدونيّة
    Malayalam	المايالام
    Mongolian	المنغوليّة
    Marathi	المهاراتية
    Burmese	البورمية
    Nepali	النيبالية
    Dutch	الهولنديّة
    Norwegian Nynorsk	النينورسك نرويجيّة
    Ossetic	الأوسيتيكية
    Punjabi	البنجابيّة
    Polish	البولنديّة
    Portuguese	البرتغاليّة
    Brazilian Portuguese	البرتغاليّة البرازيليّة
    Romanian	الرومانيّة
    Russian	الروسيّة
    Slovak	السلوفاكيّة
    Slovenian	السلوفانيّة
    Albanian	الألبانيّة
    Serbian	الصربيّة
    Serbian Latin	اللاتينيّة الصربيّة
    Swedish	السويديّة
    Swahili	السواحلية
    Tamil	التاميل
    Telugu	التيلوغو
    Tajik	طاجيك
    Thai	التايلنديّة
    Turkmen	تركمان
    Turkish	التركيّة
    Tatar	التتاريية
    Udmurt	الأدمرتية
    Ukrainian	الأكرانيّة
    Urdu	الأوردو
    Uzbek	الأوزبكي
    Vietnamese	الفيتناميّة
    Simplified Chinese	الصينيّة المبسطة
    Traditional Chinese	الصينيّة التقليدية
    abbrev. month|Jan.	يناير
    abbrev. month|Feb.	فبراير
    abbrev. month|March	مارس
    abbrev. month|April	إبريل
    abbrev. month|May	مايو
    abbrev. month|June	يونيو
    abbrev. month|July	يوليو
    abbrev. month|Aug.	أغسطس
    abbrev. month|Sept.	سبتمبر
    abbrev. month|Oct.	أكتوبر
    abbrev. month|Nov.	نوفمبر
    abbrev. month|Dec.	ديسمبر
    alt. month|January	يناير
    alt. month|February	فبراير
    alt. month|March	مارس
    alt. month|April	أبريل
    alt. month|May	مايو
    alt. month|June	يونيو
    alt. month|July	يوليو
    alt. month|August	أغسطس
    alt. month|September	سبتمبر
    alt. month|October	أكتوبر
    alt. month|November	نوفمبر
    alt. month|December	ديسمبر
    ordinal 11, 12, 13|{}th	{}
    ordinal 0|{}th	{}
    ordinal 1|{}st	{}
    ordinal 2|{}nd	{}
    ordinal 3|{}rd	{}
    ordinal 4|{}th	{}
    ordinal 5|{}th	{}
    ordinal 6|{}th	{}
    ordinal 7|{}th	{}
    ordinal 8|{}th	{}
    ordinal 9|{}th	{}
    %(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنوات	%(num)d سنوات
    %(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d أشهر	%(num)d أشهر
    %(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسابيع	%(num)d أسابيع
    %(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
    %(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
    %(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
    naturaltime-past|%(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنوات	%(num)d سنوات
    naturaltime-past|%(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d أشهر	%(num)d أشهر
    naturaltime-past|%(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسبوع	%(num)d أسابيع
    naturaltime-past|%(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
    naturaltime-past|%(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
    naturaltime-past|%(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
    naturaltime-future|%(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنة	%(num)d سنوات
    naturaltime-future|%(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d شهر	%(num)d أشهر
    naturaltime-future|%(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسبوع	%(num)d أسابيع
    naturaltime-future|%(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
    naturaltime-future|%(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
    naturaltime-future|%(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
    %(size)d byte	%(size)d بايت	بايت واحد	بايتان	%(size)d بايتان	%(size)d بايت	%(size)d بايت
    a second ago	منذ %(count)s ثانية	منذ ثانية	منذ %(count)s ثانيتين	منذ %(count)s ثواني	منذ %(count)s ثانية	منذ %(count)s ثانية
    a minute ago	منذ %(count)s دقيقة	منذ دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة
    an hour ago	منذ %(count)s ساعة	منذ ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة
    a second from now	%(count)s ثواني من الآن	منذ ثانية من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن
    a minute from now	%(count)s دقائق من الآن	منذ دقيقة من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن
    an hour from now	%(count)s ساعات من الآن	منذ ساعة من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن
    %(value)s million	%(value)s مليون	%(value)s مليون	%(value)s مليون	%(value)s ملايين	%(value)s مليون	%(value)s مليون
    %(value)s billion	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار
    %(value)s trillion	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون
    %(value)s quadrillion	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون
    %(value)s quintillion	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون
    %(value)s sextillion	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون
    %(value)s septillion	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون
    %(value)s octillion	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون
    %(value)s nonillion	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون
    %(value)s decillion	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون
    %(value)s googol	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول
    @ja	0
    Monday	月曜日
    Tuesday	火曜日
    Wednesday	水曜日
    Thursday	木曜日
    Friday	金曜日
    Saturday	土曜日
    Sunday	日曜日
    Mon	月
    Tue	火
    Wed	水
    Thu	木
    Fri	金
    Sat	土
    Sun	日
    January	1月
    February	2月
    March	3月
    April	4月
    May	5月
    June	6月
    July	7月
    August	8月
    September	9月
    October	10月
    November	11月
    December	12月
    jan	1月
    feb	2月
    mar	3月
    apr	4月
    may	5月
    jun	6月
    jul	7月
    aug	8月
    sep	9月
    oct	10月
    nov	11月
    dec	12月
    midnight	0時
    noon	12時
    or	または
    yes,no,maybe	はい,いいえ,たぶん
    one	1
    two	2
    three	3
    four	4
    five	5
    six	6
    seven	7
    eight	8
    nine	9
    today	今日
    tomorrow	明日
    yesterday	昨日
    now	今
    %(delta)s ago	%(delta)s前
    %(delta)s from now	今から%(delta)s
    Page not found	ページが見つかりません
    Password	パスワード
    Yes	はい
    No	いいえ
    Afrikaans	アフリカーンス語
    Arabic	アラビア語
    Algerian Arabic	アラビア語(アルジェリア)
    Asturian	アストゥリアス語
    Azerbaijani	アゼルバイジャン語
    Belarusian	ベラルーシ語
    Bulgarian	ブルガリア語
    Bengali	ベンガル語
    Breton	ブルトン語
    Bosnian	ボスニア語
    Catalan	カタロニア語
    Central Kurdish (Sorani)	中央クルド語 (ソラニー語)
    Czech	チェコ語
    Welsh	ウェールズ語
    Danish	デンマーク語
    German	ドイツ語
    Lower Sorbian	低地ソルブ語
    Greek	ギリシャ語
    English	英語(米国)
    Australian English	英語(オーストラリア)
    British English	英語(英国)
    Esperanto	エスペラント語
    Spanish	スペイン語
    Argentinian Spanish	アルゼンチンスペイン語
    Colombian Spanish	コロンビアスペイン語
    Mexican Spanish	メキシコスペイン語
    Nicaraguan Spanish	ニカラグアスペイン語
    Venezuelan Spanish	ベネズエラスペイン語
    Estonian	エストニア語
    Basque	バスク語
    Persian	ペルシア語
    Finnish	フィンランド語
    French	フランス語
    Frisian	フリジア語
    Irish	アイルランド語
    Scottish Gaelic	ゲール語(スコットランド)
    Galician	ガリシア語
    Hebrew	ヘブライ語
    Hindi	ヒンディー語
    Croatian	クロアチア語
    Upper Sorbian	高地ソルブ語
    Hungarian	ハンガリー語
    Armenian	アルメニア
    Interlingua	インターリングア
    Ido	イド語
    Indonesian	インドネシア語
    Igbo	イグボ語
    Icelandic	アイスランド語
    Italian	イタリア語
    Japanese	日本語
    Georgian	グルジア語
    Kabyle	カビル語
    Kazakh	カザフ語
    Khmer	クメール語
    Kannada	カンナダ語
    Korean	韓国語
    Kyrgyz	キルギス語
    Luxembourgish	ルクセンブルグ語
    Lithuanian	リトアニア語
    Latvian	ラトビア語
    Macedonian	マケドニア語
    Malayalam	マラヤーラム語
    Mongolian	モンゴル語
    Marathi	マラーティー語
    Malay	マレー語
    Burmese	ビルマ語
    Nepali	ネパール語
    Dutch	オランダ語
    Norwegian Nynorsk	ノルウェーのニーノシュク
    Ossetic	オセット語
    Punjabi	パンジャブ語
    Polish	ポーランド語
    Portuguese	ポルトガル語
    Brazilian Portuguese	ブラジルポルトガル語
    Romanian	ルーマニア語
    Russian	ロシア語
    Slovak	スロバキア語
    Slovenian	スロヴェニア語
    Albanian	アルバニア語
    Serbian	セルビア語
    Serbian Latin	セルビア語ラテン文字
    Swedish	スウェーデン語
    Swahili	スワヒリ語
    Tamil	タミル語
    Telugu	テルグ語
    Tajik	タジク語
    Thai	タイ語
    Turkmen	トルクメン語
    Turkish	トルコ語
    Tatar	タタール語
    Udmurt	ウドムルト語
    Uyghur	ウイグル語
    Ukrainian	ウクライナ語
    Urdu	ウルドゥー語
    Uzbek	ウズベク語
    Vietnamese	ベトナム語
    Simplified Chinese	簡体字中国語
    Traditional Chinese	繁体字中国語
    abbrev. month|Jan.	1月
    abbrev. month|Feb.	2月
    abbrev. month|March	3月
    abbrev. month|April	4月
    abbrev. month|May	5月
    abbrev. month|June	6月
    abbrev. month|July	7月
    abbrev. month|Aug.	8月
    abbrev. month|Sept.	9月
    abbrev. month|Oct.	10月
    abbrev. month|Nov.	11月
    abbrev. month|Dec.	12月
    alt. month|January	1月
    alt. month|February	2月
    alt. month|March	3月
    alt. month|April	4月
    alt. month|May	5月
    alt. month|June	6月
    alt. month|July	7月
    alt. month|August	8月
    alt. month|September	9月
    alt. month|October	10月
    alt. month|November	11月
    alt. month|December	12月
    ordinal 11, 12, 13|{}th	{}番目
    ordinal 0|{}th	{}番目
    ordinal 1|{}st	{}番目
    ordinal 2|{}nd	{}番目
    ordinal 3|{}rd	{}番目
    ordinal 4|{}th	{}番目
    ordinal 5|{}th	{}番目
    ordinal 6|{}th	{}番目
    ordinal 7|{}th	{}番目
    ordinal 8|{}th	{}番目
    ordinal 9|{}th	{}番目
    %(num)d year	%(num)d年
    %(num)d month	%(num)dヶ月
    %(num)d week	%(num)d週間
    %(num)d day	%(num)d日
    %(num)d hour	%(num)d時間
    %(num)d minute	%(num)d分
    naturaltime-past|%(num)d year	%(num)d年
    naturaltime-past|%(num)d month	%(num)dヶ月
    naturaltime-past|%(num)d week	%(num)d週間
    naturaltime-past|%(num)d day	%(num)d日
    naturaltime-past|%(num)d hour	%(num)d時間
    naturaltime-past|%(num)d minute	%(num)d分
    naturaltime-future|%(num)d year	%(num)d年
    naturaltime-future|%(num)d month	%(num)dヶ月
    naturaltime-future|%(num)d week	%(num)d週間
    naturaltime-future|%(num)d day	%(num)d日
    naturaltime-future|%(num)d hour	%(num)d時間
    naturaltime-future|%(num)d minute	%(num)d分
    %(size)d byte	%(size)d バイト
    a second ago	%(count)s秒前
    a minute ago	%(count)s分前
    an hour ago	%(count)s時間前
    a second from now	今から%(count)s秒
    a minute from now	今から%(count)s分
    an hour from now	今から%(count)s時間
    %(value)s million	%(value)s ミリオン
    %(value)s billion	%(value)s ビリオン
    %(value)s trillion	%(value)s トリリオン
    %(value)s quadrillion	 %(value)s クァドリリオン
    %(value)s quintillion	%(value)s クインテリオン
    %(value)s sextillion	%(value)s セクスティリオン
    %(value)s septillion	%(value)s セプティリオン
    %(value)s octillion	%(value)s オクティリオン
    %(value)s nonillion	%(value)s ノニリオン
    %(value)s decillion	%(value)s デシリオン
    %(value)s googol	%(value)s グーゴル
    @es	n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
    Monday	lunes
    Tuesday	martes
    Wednesday	miércoles
    Thursday	jueves
    Friday	viernes
    Saturday	sábado
    Sunday	domingo
    Mon	lun
    Tue	mar
    Wed	mié
    Thu	jue
    Fri	vie
    Sat	sáb
    Sun	dom
    January	enero
    February	febrero
    March	marzo
    April	abril
    May	mayo
    June	junio
    July	julio
    August	agosto
    September	septiembre
    October	octubre
    November	noviembre
    December	diciembre
    jan	ene
    apr	abr
    aug	ago
    dec	dic
    midnight	medianoche
    noon	mediodía
    or	o
    yes,no,maybe	sí,no,quizás
    one	uno
    two	dos
    three	tres
    four	cuatro
    five	cinco
    six	seis
    seven	siete
    eight	ocho
    nine	nueve
    today	hoy
    tomorrow	mañana
    yesterday	ayer
    now	ahora
    %(delta)s ago	hace %(delta)s
    %(delta)s from now	%(delta)s desde ahora
    Page not found	Página no encontrada
    Password	Contraseña
    Yes	Sí
    Afrikaans	Africano
    Arabic	Árabe
    Algerian Arabic	Árabe argelino
    Asturian	Asturiano
    Azerbaijani	Azerbaiyán
    Belarusian	Bielorruso
    Bulgarian	Búlgaro
    Bengali	Bengalí
    Breton	Bretón
    Bosnian	Bosnio
    Catalan	Catalán
    Central Kurdish (Sorani)	Kurdo central (Sorani)
    Czech	Checo
    Welsh	Galés
    Danish	Danés
    German	Alemán
    Lower Sorbian	Bajo sorbio
    Greek	Griego
    English	Inglés
    Australian English	Inglés australiano
    British English	Inglés británico
    Spanish	Español
    Argentinian Spanish	Español de Argentina
    Colombian Spanish	Español de Colombia
    Mexican Spanish	Español de México
    Nicaraguan Spanish	Español de Nicaragua
    Venezuelan Spanish	Español de Venezuela
    Estonian	Estonio
    Basque	Vasco
    Persian	Persa
    Finnish	Finés
    French	Francés
    Frisian	Frisón
    Irish	Irlandés
    Scottish Gaelic	Gaélico Escocés
    Galician	Gallego
    Hebrew	Hebreo
    Croatian	Croata
    Upper Sorbian	Alto sorbio
    Hungarian	Húngaro
    Armenian	Armenio
    Indonesian	Indonesio
    Icelandic	Islandés
    Italian	Italiano
    Japanese	Japonés
    Georgian	Georgiano
    Kabyle	Cabilio
    Kazakh	Kazajo
    Korean	Coreano
    Kyrgyz	Kirguís
    Luxembourgish	Luxenburgués
    Lithuanian	Lituano
    Latvian	Letón
    Macedonian	Macedonio
    Mongolian	Mongol
    Marathi	Maratí
    Malay	Malayo
    Burmese	Birmano
    Nepali	Nepalí
    Dutch	Holandés
    Norwegian Nynorsk	Nynorsk
    Ossetic	Osetio
    Punjabi	Panyabí
    Polish	Polaco
    Portuguese	Portugués
    Brazilian Portuguese	Portugués de Brasil
    Romanian	Rumano
    Russian	Ruso
    Slovak	Eslovaco
    Slovenian	Esloveno
    Albanian	Albanés
    Serbian	Serbio
    Serbian Latin	Serbio latino
    Swedish	Sueco
    Swahili	Suajili
    Tajik	Tayiko
    Thai	Tailandés
    Turkmen	Turcomanos
    Turkish	Turco
    Tatar	Tártaro
    Uyghur	Uigur
    Ukrainian	Ucraniano
    Uzbek	Uzbeko
    Vietnamese	Vietnamita
    Simplified Chinese	Chino simplificado
    Traditional Chinese	Chino tradicional
    abbrev. month|Jan.	Ene.
    abbrev. month|March	marzo
    abbrev. month|April	abril
    abbrev. month|May	mayo
    abbrev. month|June	junio
    abbrev. month|July	julio
    abbrev. month|Aug.	ago.
    abbrev. month|Sept.	sept.
    abbrev. month|Oct.	oct.
    abbrev. month|Nov.	nov.
    abbrev. month|Dec.	dic.
    alt. month|January	enero
    alt. month|February	febrero
    alt. month|March	marzo
    alt. month|April	abril
    alt. month|May	mayo
    alt. month|June	junio
    alt. month|July	julio
    alt. month|August	agosto
    alt. month|September	septiembre
    alt. month|October	octubre
    alt. month|November	noviembre
    alt. month|December	diciembre
    ordinal 11, 12, 13|{}th	{}º
    ordinal 0|{}th	{}º
    ordinal 1|{}st	{}º
    ordinal 2|{}nd	{}º
    ordinal 3|{}rd	{}º
    ordinal 4|{}th	{}º
    ordinal 5|{}th	{}º
    ordinal 6|{}th	{}º
    ordinal 7|{}th	{}º
    ordinal 8|{}th	{}º
    ordinal 9|{}th	{}º
    %(num)d year	%(num)d año	%(num)d años	%(num)d años
    %(num)d month	%(num)d mes	%(num)d meses	%(num)d meses
    %(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    %(num)d day	%(num)d día	%(num)d días	%(num)d días
    %(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    %(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    naturaltime-past|%(num)d year	%(num)d año	%(num)d años	%(num)d años
    naturaltime-past|%(num)d month	%(num)d mes	%(num)d meses	%(num)d meses
    naturaltime-past|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    naturaltime-past|%(num)d day	%(num)d día	%(num)d días	%(num)d días
    naturaltime-past|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    naturaltime-past|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    naturaltime-future|%(num)d year	%(num)d año	%(num)d años	%(num)d años
    naturaltime-future|%(num)d month	%(num)d mes	%(num)d meses	%(num)d meses
    naturaltime-future|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    naturaltime-future|%(num)d day	%(num)d día	%(num)d días	%(num)d días
    naturaltime-future|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    naturaltime-future|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    %(size)d byte	%(size)d byte	%(size)d bytes	%(size)d bytes
    a second ago	hace un segundo	hace %(count)s segundos	hace %(count)s segundos
    a minute ago	hace un minuto	hace %(count)s minutos	hace %(count)s minutos
    an hour ago	hace una hora	hace %(count)s horas	hace %(count)s horas
    a second from now	un segundo a partir de ahora	%(count)s segundos a partir de ahora	%(count)s segundos a partir de ahora
    a minute from now	un minuto a partir de ahora	%(count)s minutos a partir de ahora	%(count)s minutos a partir de ahora
    an hour from now	una hora a partir de ahora	%(count)s horas a partir de ahora	%(count)s horas a partir de ahora
    %(value)s million	%(value)s millon	%(value)s millones	%(value)s millones
    %(value)s billion	%(value)s millardo	%(value)s millardos	%(value)s millardos
    %(value)s trillion	%(value)s billón	%(value)s billones	%(value)s billones
    %(value)s quadrillion	%(value)s billardos	%(value)s billardos	%(value)s billardos
    %(value)s quintillion	%(value)s trillón	%(value)s trillones	%(value)s trillones
    %(value)s sextillion	%(value)s trillardo	%(value)s trillardos	%(value)s trillardos
    %(value)s septillion	%(value)s cuatrillón	%(value)s cuatrillones	%(value)s cuatrillones
    %(value)s octillion	%(value)s cuatrillardo	%(value)s cuatrillardos	%(value)s cuatrillardos
    %(value)s nonillion	%(value)s quintillón	%(value)s quintillones	%(value)s quintillones
    %(value)s decillion	%(value)s quintillardo	%(value)s quintillardos	%(value)s quintillardos
    %(value)s googol	 %(value)s  googol	 %(value)s  gúgoles	 %(value)s  gúgoles
    @it	n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
    Monday	Lunedì
    Tuesday	Martedì
    Wednesday	Mercoledì
    Thursday	Giovedì
    Friday	Venerdì
    Saturday	Sabato
    Sunday	Domenica
    Mon	Lun
    Tue	Mar
    Wed	Mer
    Thu	Gio
    Fri	Ven
    Sat	Sab
    Sun	Dom
    January	Gennaio
    February	Febbraio
    March	Marzo
    April	Aprile
    May	Maggio
    June	Giugno
    July	Luglio
    August	Agosto
    September	Settembre
    October	Ottobre
    November	Novembre
    December	Dicembre
    jan	gen
    may	mag
    jun	giu
    jul	lug
    aug	ago
    sep	set
    oct	ott
    dec	dic
    midnight	mezzanotte
    noon	mezzogiorno
    or	o
    yes,no,maybe	sì,no,forse
    one	uno
    two	due
    three	tre
    four	quattro
    five	cinque
    six	sei
    seven	sette
    eight	otto
    nine	nove
    today	oggi
    tomorrow	domani
    yesterday	ieri
    now	adesso
    %(delta)s ago	%(delta)s fa
    %(delta)s from now	%(delta)s da adesso
    Page not found	Pagina non trovata
    Yes	Sì
    Arabic	Arabo
    Algerian Arabic	Arabo Algerino
    Asturian	Asturiano
    Azerbaijani	Azero
    Belarusian	Bielorusso
    Bulgarian	Bulgaro
    Bengali	Bengalese
    Breton	Bretone
    Bosnian	Bosniaco
    Catalan	Catalano
    Central Kurdish (Sorani)	Curdo centrale (Sorani)
    Czech	Ceco
    Welsh	Gallese
    Danish	Danese
    German	Tedesco
    Lower Sorbian	Sorabo inferiore
    Greek	Greco
    English	Inglese
    Australian English	Inglese Australiano
    British English	Inglese britannico
    Spanish	Spagnolo
    Argentinian Spanish	Spagnolo Argentino
    Colombian Spanish	Spagnolo Colombiano
    Mexican Spanish	Spagnolo Messicano
    Nicaraguan Spanish	Spagnolo Nicaraguense
    Venezuelan Spanish	Spagnolo venezuelano
    Estonian	Estone
    Basque	Basco
    Persian	Persiano
    Finnish	Finlandese
    French	Francese
    Frisian	Frisone
    Irish	Irlandese
    Scottish Gaelic	Gaelico Scozzese
    Galician	Galiziano
    Hebrew	Ebraico
    Croatian	Croato
    Upper Sorbian	Sorabo superiore
    Hungarian	Ungherese
    Armenian	Armeno
    Indonesian	Indonesiano
    Icelandic	Islandese
    Italian	Italiano
    Japanese	Giapponese
    Georgian	Georgiano
    Kabyle	Cabilo
    Kazakh	Kazako
    Korean	Coreano
    Kyrgyz	Kirghiso
    Luxembourgish	Lussemburghese
    Lithuanian	Lituano
    Latvian	Lettone
    Macedonian	Macedone
    Mongolian	Mongolo
    Malay	Malese
    Burmese	Birmano
    Dutch	Olandese
    Norwegian Nynorsk	Norvegese Nynorsk
    Ossetic	Ossetico
    Polish	Polacco
    Portuguese	Portoghese
    Brazilian Portuguese	Brasiliano Portoghese
    Romanian	Rumeno
    Russian	Russo
    Slovak	Slovacco
    Slovenian	Sloveno
    Albanian	Albanese
    Serbian	Serbo
    Serbian Latin	Serbo Latino
    Swedish	Svedese
    Thai	Tailandese
    Turkmen	Turkmeno
    Turkish	Turco
    Uyghur	Uiguro
    Ukrainian	Ucraino
    Uzbek	Uzbeko
    Vietnamese	Vietnamita
    Simplified Chinese	Cinese semplificato
    Traditional Chinese	Cinese tradizionale
    abbrev. month|Jan.	Gen.
    abbrev. month|March	Marzo
    abbrev. month|April	Aprile
    abbrev. month|May	Maggio
    abbrev. month|June	Giugno
    abbrev. month|July	Luglio
    abbrev. month|Aug.	Ago.
    abbrev. month|Sept.	Set.
    abbrev. month|Oct.	Ott.
    abbrev. month|Dec.	Dic.
    alt. month|January	Gennaio
    alt. month|February	Febbraio
    alt. month|March	Marzo
    alt. month|April	Aprile
    alt. month|May	Maggio
    alt. month|June	Giugno
    alt. month|July	Luglio
    alt. month|August	Agosto
    alt. month|September	Settembre
    alt. month|October	Ottobre
    alt. month|November	Novembre
    alt. month|December	Dicembre
    ordinal 11, 12, 13|{}th	{}esimo
    ordinal 0|{}th	{}esimo
    ordinal 1|{}st	{}esimo
    ordinal 2|{}nd	{}esimo
    ordinal 3|{}rd	{}esimo
    ordinal 4|{}th	{}esimo
    ordinal 5|{}th	{}esimo
    ordinal 6|{}th	{}esimo
    ordinal 7|{}th	{}esimo
    ordinal 8|{}th	{}esimo
    ordinal 9|{}th	{}esimo
    %(num)d year	%(num)d anno	%(num)d anni	%(num)d anni
    %(num)d month	%(num)d mese	%(num)d mesi	%(num)d mesi
    %(num)d week	%(num)d settimana	%(num)d settimane	%(num)d settimane
    %(num)d day	%(num)d giorno	%(num)d giorni	%(num)d giorni
    %(num)d hour	%(num)d ora	%(num)d ore	%(num)d ore
    %(num)d minute	%(num)d minuto	%(num)d minuti	%(num)d minuti
    naturaltime-past|%(num)d year	%(num)d anno	%(num)d anni	%(num)d anni
    naturaltime-past|%(num)d month	%(num)d mese	%(num)d mesi	%(num)d mesi
    naturaltime-past|%(num)d week	%(num)d settimana	%(num)d settimane	%(num)d settimane
    naturaltime-past|%(num)d day	%(num)d giorno	%(num)d giorni	%(num)d giorni
    naturaltime-past|%(num)d hour	%(num)d ora	%(num)d ore	%(num)d ore
    naturaltime-past|%(num)d minute	%(num)d minuto	%(num)d minuti	%(num)d minuti
    naturaltime-future|%(num)d year	%(num)d anno	%(num)d anni	%(num)d anni
    naturaltime-future|%(num)d month	%(num)d mese	%(num)d mesi	%(num)d mesi
    naturaltime-future|%(num)d week	%(num)d settimana	%(num)d settimane	%(num)d settimane
    naturaltime-future|%(num)d day	%(num)d giorno	%(num)d giorni	%(num)d giorni
    naturaltime-future|%(num)d hour	%(num)d ora	%(num)d ore	%(num)d ore
    naturaltime-future|%(num)d minute	%(num)d minuto	%(num)d minuti	%(num)d minuti
    %(size)d byte	%(size)d byte	%(size)d bytes	%(size)d bytes
    a second ago	un secondo fa	%(count)s secondi fa	%(count)s secondi fa
    a minute ago	un minuto fa	%(count)s minuti fa	%(count)s minuti fa
    an hour ago	un ora fa	%(count)s ore fa	%(count)s ore fa
    a second from now	tra un secondo	tra %(count)s secondi	tra %(count)s secondi
    a minute from now	tra un minuto	tra %(count)s minuti	tra %(count)s minuti
    an hour from now	tra un'ora	tra %(count)s ore	tra %(count)s ore
    %(value)s million	%(value)s milione	%(value)s milioni	%(value)s milioni
    %(value)s billion	%(value)s miliardo	%(value)s miliardi	%(value)s miliardi
    %(value)s trillion	%(value)s migliaio di miliardi	%(value)s migliaia di miliardi	%(value)s migliaia di miliardi
    %(value)s quadrillion	%(value)s milione di miliardi	%(value)s milioni di miliardi	%(value)s milioni di miliardi
    %(value)s quintillion	%(value)s miliardo di miliardi	%(value)s miliardi di miliardi	%(value)s miliardi di miliardi
    %(value)s sextillion	%(value)s migliaio di miliardi di miliardi	%(value)s migliaia di miliardi di miliardi	%(value)s migliaia di miliardi di miliardi
    %(value)s septillion	%(value)s milione di miliardi di miliardi	%(value)s milioni di miliardi di miliardi	%(value)s milioni di miliardi di miliardi
    %(value)s octillion	%(value)s miliardo di miliardi di miliardi	%(value)s miliardi di miliardi di miliardi	%(value)s miliardi di miliardi di miliardi
    %(value)s nonillion	%(value)s migliaio di miliardi di miliardi di miliardi	%(value)s migliaia di miliardi di miliardi di miliardi	%(value)s migliaia di miliardi di miliardi di miliardi
    %(value)s decillion	%(value)s milione di miliardi di miliardi di miliardi	%(value)s milioni di miliardi di miliardi di miliardi	%(value)s milioni di miliardi di miliardi di miliardi
    %(value)s googol	%(value)s googol	%(value)s googol	%(value)s googol
    @nl	(n != 1)
    Monday	maandag
    Tuesday	dinsdag
    Wednesday	woensdag
    Thursday	donderdag
    Friday	vrijdag
    Saturday	zaterdag
    Sunday	zondag
    Mon	ma
    Tue	di
    Wed	wo
    Thu	do
    Fri	vr
    Sat	za
    Sun	zo
    January	januari
    February	februari
    March	maart
    April	april
    May	mei
    June	juni
    July	juli
    August	augustus
    September	september
    October	oktober
    November	november
    December	december
    mar	mrt
    may	mei
    oct	okt
    midnight	middernacht
    noon	middag
    or	of
    yes,no,maybe	ja,nee,misschien
    one	één
    two	twee
    three	drie
    four	vier
    five	vijf
    six	zes
    seven	zeven
    eight	acht
    nine	negen
    today	vandaag
    tomorrow	morgen
    yesterday	gisteren
    now	nu
    %(delta)s ago	%(delta)s geleden
    %(delta)s from now	over %(delta)s
    Page not found	Pagina niet gevonden
    Password	Wachtwoord
    Yes	Ja
    No	Nee
    Arabic	Arabisch
    Algerian Arabic	Algerijns Arabisch
    Asturian	Asturisch
    Azerbaijani	Azerbeidzjaans
    Belarusian	Wit-Russisch
    Bulgarian	Bulgaars
    Bengali	Bengaals
    Breton	Bretons
    Bosnian	Bosnisch
    Catalan	Catalaans
    Central Kurdish (Sorani)	Centraal-Koerdisch (Sorani)
    Czech	Tsjechisch
    Danish	Deens
    German	Duits
    Lower Sorbian	Nedersorbisch
    Greek	Grieks
    English	Engels
    Australian English	Australisch-Engels
    British English	Brits-Engels
    Spanish	Spaans
    Argentinian Spanish	Argentijns Spaans
    Colombian Spanish	Colombiaans Spaans
    Mexican Spanish	Mexicaans Spaans
    Nicaraguan Spanish	Nicaraguaans Spaans
    Venezuelan Spanish	Venezolaans Spaans
    Estonian	Ests
    Basque	Baskisch
    Persian	Perzisch
    Finnish	Fins
    French	Frans
    Frisian	Fries
    Irish	Iers
    Scottish Gaelic	Schots-Gaelisch
    Galician	Galicisch
    Hebrew	Hebreeuws
    Croatian	Kroatisch
    Upper Sorbian	Oppersorbisch
    Hungarian	Hongaars
    Armenian	Armeens
    Indonesian	Indonesisch
    Icelandic	IJslands
    Italian	Italiaans
    Japanese	Japans
    Georgian	Georgisch
    Kabyle	Kabylisch
    Kazakh	Kazachs
    Korean	Koreaans
    Kyrgyz	Kirgizisch
    Luxembourgish	Luxemburgs
    Lithuanian	Litouws
    Latvian	Lets
    Macedonian	Macedonisch
    Mongolian	Mongools
    Malay	Maleis
    Burmese	Birmaans
    Nepali	Nepalees
    Dutch	Nederlands
    Norwegian Nynorsk	Noors Nynorsk
    Ossetic	Ossetisch
    Polish	Pools
    Portuguese	Portugees
    Brazilian Portuguese	Braziliaans Portugees
    Romanian	Roemeens
    Russian	Russisch
    Slovak	Slovaaks
    Slovenian	Sloveens
    Albanian	Albanisch
    Serbian	Servisch
    Serbian Latin	Servisch Latijn
    Swedish	Zweeds
    Telugu	Telegu
    Tajik	Tadzjieks
    Turkmen	Turkmeens
    Turkish	Turks
    Tatar	Tataars
    Udmurt	Oedmoerts
    Uyghur	Oeigoers
    Ukrainian	Oekraïens
    Uzbek	Oezbeeks
    Vietnamese	Vietnamees
    Simplified Chinese	Vereenvoudigd Chinees
    Traditional Chinese	Traditioneel Chinees
    abbrev. month|Jan.	jan
    abbrev. month|Feb.	feb
    abbrev. month|March	mrt
    abbrev. month|April	apr
    abbrev. month|May	mei
    abbrev. month|June	jun
    abbrev. month|July	jul
    abbrev. month|Aug.	aug
    abbrev. month|Sept.	sep
    abbrev. month|Oct.	okt
    abbrev. month|Nov.	nov
    abbrev. month|Dec.	dec
    alt. month|January	januari
    alt. month|February	februari
    alt. month|March	maart
    alt. month|April	april
    alt. month|May	mei
    alt. month|June	juni
    alt. month|July	juli
    alt. month|August	augustus
    alt. month|September	september
    alt. month|October	oktober
    alt. month|November	november
    alt. month|December	december
    ordinal 11, 12, 13|{}th	{}e
    ordinal 0|{}th	{}e
    ordinal 1|{}st	{}e
    ordinal 2|{}nd	{}e
    ordinal 3|{}rd	{}e
    ordinal 4|{}th	{}e
    ordinal 5|{}th	{}e
    ordinal 6|{}th	{}e
    ordinal 7|{}th	{}e
    ordinal 8|{}th	{}e
    ordinal 9|{}th	{}e
    %(num)d year	%(num)d jaar	%(num)d jaar
    %(num)d month	%(num)d maand	%(num)d maanden
    %(num)d week	%(num)d week	%(num)d weken
    %(num)d day	%(num)d dag	%(num)d dagen
    %(num)d hour	%(num)d uur	%(num)d uur
    %(num)d minute	%(num)d minuut	%(num)d minuten
    naturaltime-past|%(num)d year	%(num)d jaar	%(num)d jaar
    naturaltime-past|%(num)d month	%(num)d maand	%(num)d maanden
    naturaltime-past|%(num)d week	%(num)d week	%(num)d weken
    naturaltime-past|%(num)d day	%(num)d dag	%(num)d dagen
    naturaltime-past|%(num)d hour	%(num)d uur	%(num)d uur
    naturaltime-past|%(num)d minute	%(num)d minuut	%(num)d minuten
    naturaltime-future|%(num)d year	%(num)d jaar	%(num)d jaar
    naturaltime-future|%(num)d month	%(num)d maand	%(num)d maanden
    naturaltime-future|%(num)d week	%(num)d week	%(num)d weken
    naturaltime-future|%(num)d day	%(num)d dag	%(num)d dagen
    naturaltime-future|%(num)d hour	%(num)d uur	%(num)d uur
    naturaltime-future|%(num)d minute	%(num)d minuut	%(num)d minuten
    %(size)d byte	%(size)d byte	%(size)d bytes
    a second ago	een seconde geleden	%(count)s seconden geleden
    a minute ago	een minuut geleden	%(count)s minuten geleden
    an hour ago	een uur geleden	%(count)s uur geleden
    a second from now	over een seconde	over %(count)s seconden
    a minute from now	over een minuut	over %(count)s minuten
    an hour from now	over een uur	over %(count)s uur
    %(value)s million	%(value)s miljoen	%(value)s miljoen
    %(value)s billion	%(value)s miljard	%(value)s miljard
    %(value)s trillion	%(value)s biljoen	%(value)s biljoen
    %(value)s quadrillion	%(value)s biljard	%(value)s biljard
    %(value)s quintillion	%(value)s triljoen	%(value)s triljoen
    %(value)s sextillion	%(value)s triljard	%(value)s triljard
    %(value)s septillion	%(value)s quadriljoen	%(value)s quadriljoen
    %(value)s octillion	%(value)s quadriljard	%(value)s quadriljard
    %(value)s nonillion	%(value)s quintiljoen	%(value)s quintiljoen
    %(value)s decillion	%(value)s quintiljard	%(value)s quintiljard
    %(value)s googol	%(value)s googol	%(value)s googol
    @pl	(n==1 ? 0 : (n%10>=2 && n%10<=4) && (n%100<12 || n%100>14) ? 1 : n!=1 && (n%10>=0 && n%10<=1) || (n%10>=5 && n%10<=9) || (n%100>=12 && n%100<=14) ? 2 : 3)
    Monday	Poniedziałek
    Tuesday	Wtorek
    Wednesday	Środa
    Thursday	Czwartek
    Friday	Piątek
    Saturday	Sobota
    Sunday	Niedziela
    Mon	Pon
    Tue	Wt
    Wed	Śr
    Thu	Czw
    Fri	Pt
    Sat	So
    Sun	Nd
    January	Styczeń
    February	Luty
    March	Marzec
    April	Kwiecień
    May	Maj
    June	Czerwiec
    July	Lipiec
    August	Sierpień
    September	Wrzesień
    October	Październik
    November	Listopad
    December	Grudzień
    jan	sty
    feb	lut
    apr	kwi
    may	maj
    jun	cze
    jul	lip
    aug	sie
    sep	wrz
    oct	paź
    nov	lis
    dec	gru
    a.m.	rano
    p.m.	po południu
    AM	rano
    PM	po południu
    midnight	północ
    noon	południe
    or	lub
    yes,no,maybe	tak,nie,może
    one	jeden
    two	dwa
    three	trzy
    four	cztery
    five	pięć
    six	sześć
    seven	siedem
    eight	osiem
    nine	dziewięć
    today	dzisiaj
    tomorrow	jutro
    yesterday	wczoraj
    now	teraz
    %(delta)s ago	%(delta)s temu
    %(delta)s from now	za %(delta)s
    Page not found	Strona nie została znaleziona
    Password	Hasło
    Yes	Tak
    No	Nie
    Afrikaans	afrykanerski
    Arabic	arabski
    Algerian Arabic	algierski arabski
    Asturian	asturyjski
    Azerbaijani	azerski
    Belarusian	białoruski
    Bulgarian	bułgarski
    Bengali	bengalski
    Breton	bretoński
    Bosnian	bośniacki
    Catalan	kataloński
    Central Kurdish (Sorani)	sorani
    Czech	czeski
    Welsh	walijski
    Danish	duński
    German	niemiecki
    Lower Sorbian	dolnołużycki
    Greek	grecki
    English	angielski
    Australian English	australijski angielski
    British English	brytyjski angielski
    Esperanto	esperanto
    Spanish	hiszpański
    Argentinian Spanish	hiszpański argentyński
    Colombian Spanish	hiszpański kolumbijski
    Mexican Spanish	hiszpański meksykański
    Nicaraguan Spanish	hiszpański nikaraguański
    Venezuelan Spanish	hiszpański wenezuelski
    Estonian	estoński
    Basque	baskijski
    Persian	perski
    Finnish	fiński
    French	francuski
    Frisian	fryzyjski
    Irish	irlandzki
    Scottish Gaelic	Szkocki gaelicki
    Galician	galicyjski
    Hebrew	hebrajski
    Hindi	hindi
    Croatian	chorwacki
    Upper Sorbian	górnołużycki
    Hungarian	węgierski
    Armenian	ormiański
    Interlingua	interlingua
    Ido	ido
    Indonesian	indonezyjski
    Igbo	igbo
    Icelandic	islandzki
    Italian	włoski
    Japanese	japoński
    Georgian	gruziński
    Kabyle	kabylski
    Kazakh	kazachski
    Khmer	khmerski
    Kannada	kannada
    Korean	koreański
    Kyrgyz	kirgiski
    Luxembourgish	luksemburski
    Lithuanian	litewski
    Latvian	łotewski
    Macedonian	macedoński
    Malayalam	malajski
    Mongolian	mongolski
    Marathi	marathi
    Malay	malajski
    Burmese	birmański
    Nepali	nepalski
    Dutch	holenderski
    Norwegian Nynorsk	norweski (nynorsk)
    Ossetic	osetyjski
    Punjabi	pendżabski
    Polish	polski
    Portuguese	portugalski
    Brazilian Portuguese	portugalski brazylijski
    Romanian	rumuński
    Russian	rosyjski
    Slovak	słowacki
    Slovenian	słoweński
    Albanian	albański
    Serbian	serbski
    Serbian Latin	serbski (łaciński)
    Swedish	szwedzki
    Swahili	suahili
    Tamil	tamilski
    Telugu	telugu
    Tajik	tadżycki
    Thai	tajski
    Turkmen	turkmeński
    Turkish	turecki
    Tatar	tatarski
    Udmurt	udmurcki
    Uyghur	ujgurski
    Ukrainian	ukraiński
    Urdu	urdu
    Uzbek	uzbecki
    Vietnamese	wietnamski
    Simplified Chinese	chiński uproszczony
    Traditional Chinese	chiński tradycyjny
    abbrev. month|Jan.	Sty.
    abbrev. month|Feb.	Lut.
    abbrev. month|March	Mar.
    abbrev. month|April	Kwi.
    abbrev. month|May	Maj
    abbrev. month|June	Cze.
    abbrev. month|July	Lip.
    abbrev. month|Aug.	Sie.
    abbrev. month|Sept.	Wrz.
    abbrev. month|Oct.	Paź.
    abbrev. month|Nov.	Lis.
    abbrev. month|Dec.	Gru
    alt. month|January	stycznia
    alt. month|February	lutego
    alt. month|March	marca
    alt. month|April	kwietnia
    alt. month|May	maja
    alt. month|June	czerwca
    alt. month|July	lipca
    alt. month|August	sierpnia
    alt. month|September	września
    alt. month|October	października
    alt. month|November	listopada
    alt. month|December	grudnia
    ordinal 11, 12, 13|{}th	{}.
    ordinal 0|{}th	{}.
    ordinal 1|{}st	{}.
    ordinal 2|{}nd	{}.
    ordinal 3|{}rd	{}.
    ordinal 4|{}th	{}.
    ordinal 5|{}th	{}.
    ordinal 6|{}th	{}.
    ordinal 7|{}th	{}.
    ordinal 8|{}th	{}.
    ordinal 9|{}th	{}.
    %(num)d year	%(num)d rok	%(num)d lata	%(num)d lat	%(num)d roku
    %(num)d month	%(num)d miesiąc	%(num)d miesiące	%(num)d miesięcy	%(num)d miesiąca
    %(num)d week	%(num)d tydzień	%(num)d tygodnie	%(num)d tygodni	%(num)d tygodnia
    %(num)d day	%(num)d dzień	%(num)d dni	%(num)d dni	%(num)d dnia
    %(num)d hour	%(num)d godzina	%(num)d godziny	%(num)d godzin	%(num)d godziny
    %(num)d minute	%(num)d minuta	%(num)d minuty	%(num)d minut	%(num)d minut
    naturaltime-past|%(num)d year	%(num)d rok	%(num)d lata	%(num)d lat	%(num)d roku
    naturaltime-past|%(num)d month	%(num)d miesiąc	%(num)d miesiące	%(num)d miesięcy	%(num)d miesiąca
    naturaltime-past|%(num)d week	%(num)d tydzień	%(num)d tygodnie	%(num)d tygodni	%(num)d tygodnia
    naturaltime-past|%(num)d day	%(num)d dzień	%(num)d dni	%(num)d dni	%(num)d dnia
    naturaltime-past|%(num)d hour	%(num)d godzinę	%(num)d godziny	%(num)d godzin	%(num)d godziny
    naturaltime-past|%(num)d minute	%(num)d minutę	%(num)d minuty	%(num)d minut	%(num)d minuty
    naturaltime-future|%(num)d year	%(num)d rok	%(num)d lata	%(num)d lat	%(num)d roku
    naturaltime-future|%(num)d month	%(num)d miesiąc	%(num)d miesiące	%(num)d miesięcy	%(num)dmiesiąca
    naturaltime-future|%(num)d week	%(num)d tydzień	%(num)d tygodnie	%(num)d tygodni	%(num)d tygodnia
    naturaltime-future|%(num)d day	%(num)d dzień	%(num)d dni	%(num)d dni	%(num)d dnia
    naturaltime-future|%(num)d hour	%(num)d godzinę	%(num)d godziny	%(num)d godzin	%(num)d godziny
    naturaltime-future|%(num)d minute	%(num)d minutę	%(num)d minuty	%(num)d minut	%(num)d minuty
    %(size)d byte	%(size)d bajt	%(size)d bajty	%(size)d bajtów	%(size)d bajtów
    a second ago	sekundę temu	%(count)s sekundy temu	%(count)s sekund temu	%(count)s sekund temu
    a minute ago	minutę temu	%(count)s minuty temu	%(count)s minut temu	%(count)s minut temu
    an hour ago	godzinę temu	%(count)s godziny temu	%(count)s godzin temu	%(count)s godzin temu
    a second from now	za sekundę	za %(count)s sekundy	za %(count)s sekund	za %(count)s sekund
    a minute from now	za minutę	za %(count)s minuty	za %(count)s minut	za %(count)s minut
    an hour from now	za godzinę	za %(count)s godziny	za %(count)s godzin	za %(count)s godzin
    %(value)s million	%(value)s milion	%(value)s miliony	%(value)s milionów	%(value)s milionów
    %(value)s billion	%(value)s miliard	%(value)s miliardy	%(value)s miliardów	%(value)s miliardów
    %(value)s trillion	%(value)s kwintylion	%(value)s biliony	%(value)s kwintylionów	%(value)s kwintylionów
    %(value)s quadrillion	%(value)s kwadrylion	%(value)s biliardy	%(value)s kwadrylionów	%(value)s kwadrylionów
    %(value)s quintillion	%(value)s trylion	%(value)s tryliony	%(value)s trylionyów	%(value)s trylionyów
    %(value)s sextillion	 %(value)s tryliard	%(value)s tryliardy	%(value)s tryliardów	%(value)s tryliardów
    %(value)s septillion	%(value)s septylion	%(value)s septyliony	%(value)s septylionów	%(value)s septylionów
    %(value)s octillion	%(value)s kwadryliard	%(value)s kwardyliardy	%(value)s kwadryliardów	%(value)s kwadryliardów
    %(value)s nonillion	%(value)s kwintylion	%(value)s kwintyliony	%(value)s kwintylionów	%(value)s kwintylionów
    %(value)s decillion	%(value)s kwintyliard	%(value)s kwintyliardy	%(value)s kwintyliardów	%(value)s kwintyliardów
    %(value)s googol	%(value)s googol	%(value)s googole	%(value)s googolów	%(value)s googolów
    @pt	(n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
    Monday	Segunda-feira
    Tuesday	Terça-feira
    Wednesday	Quarta-feira
    Thursday	Quinta-feira
    Friday	Sexta-feira
    Saturday	Sábado
    Sunday	Domingo
    Mon	Seg
    Tue	Ter
    Wed	Qua
    Thu	Qui
    Fri	Sex
    Sat	Sáb
    Sun	Dom
    January	Janeiro
    February	Fevereiro
    March	Março
    April	Abril
    May	Maio
    June	Junho
    July	Julho
    August	Agosto
    September	Setembro
    October	Outubro
    November	Novembro
    December	Dezembro
    feb	fev
    apr	abr
    may	mai
    aug	ago
    sep	set
    oct	out
    dec	dez
    midnight	meia-noite
    noon	meio-dia
    or	ou
    yes,no,maybe	sim,não,talvez
    one	um
    two	dois
    three	três
    four	quatro
    five	cinco
    six	seis
    seven	sete
    eight	oito
    nine	nove
    today	hoje
    tomorrow	amanhã
    yesterday	ontem
    now	agora
    %(delta)s ago	%(delta)s atrás
    %(delta)s from now	%(delta)s a partir de agora
    Page not found	Página não encontrada
    Password	Palavra-passe
    Yes	Sim
    No	Não
    Afrikaans	Africâner
    Arabic	Árabe
    Algerian Arabic	Árabe Argelino
    Asturian	Asturiano
    Azerbaijani	Azerbaijano
    Belarusian	Bielorusso
    Bulgarian	Búlgaro
    Bengali	Bengalês
    Breton	Bretão
    Bosnian	Bósnio
    Catalan	Catalão
    Central Kurdish (Sorani)	Curdo Central (Sorani)
    Czech	Checo
    Welsh	Galês
    Danish	Dinamarquês
    German	Alemão
    Lower Sorbian	Sorbedo inferior
    Greek	Grego
    English	Inglês
    Australian English	Inglês da Austrália
    British English	Inglês Britânico
    Spanish	Espanhol
    Argentinian Spanish	Espanhol Argentino
    Colombian Spanish	Espanhol Colombiano
    Mexican Spanish	Espanhol mexicano
    Nicaraguan Spanish	Nicarágua Espanhol
    Venezuelan Spanish	Espanhol Venezuelano
    Estonian	Estónio
    Basque	Basco
    Persian	Persa
    Finnish	Filandês
    French	Francês
    Frisian	Frisão
    Irish	Irlandês
    Scottish Gaelic	Escocês Gaélico
    Galician	Galaciano
    Hebrew	Hebraico
    Croatian	Croata
    Upper Sorbian	Sorbedo superior
    Hungarian	Húngaro
    Armenian	Arménio
    Interlingua	Interlíngua
    Indonesian	Indonésio
    Icelandic	Islandês
    Italian	Italiano
    Japanese	Japonês
    Georgian	Georgiano
    Kazakh	Cazaque
    Kannada	Canarês
    Korean	Coreano
    Luxembourgish	Luxemburguês
    Lithuanian	Lituano
    Latvian	Letão
    Macedonian	Macedónio
    Malayalam	Malaiala
    Mongolian	Mongol
    Burmese	Birmanês
    Dutch	Holandês
    Norwegian Nynorsk	Norueguês (Nynors)
    Punjabi	Panjabi
    Polish	Polaco
    Portuguese	Português
    Brazilian Portuguese	Português Brasileiro
    Romanian	Romeno
    Russian	Russo
    Slovak	Eslovaco
    Slovenian	Esloveno
    Albanian	Albanês
    Serbian	Sérvio
    Serbian Latin	Sérvio Latim
    Swedish	Sueco
    Swahili	Suaíli
    Tajik	Tajique
    Turkish	Turco
    Udmurt	Udmurte
    Ukrainian	Ucraniano
    Vietnamese	Vietnamita
    Simplified Chinese	Chinês Simplificado
    Traditional Chinese	Chinês Tradicional
    abbrev. month|Feb.	Fev.
    abbrev. month|March	Março
    abbrev. month|April	Abril
    abbrev. month|May	Maio
    abbrev. month|June	Jun.
    abbrev. month|July	Jul.
    abbrev. month|Aug.	Ago.
    abbrev. month|Sept.	Set.
    abbrev. month|Oct.	Out.
    abbrev. month|Dec.	Dez.
    alt. month|January	Janeiro
    alt. month|February	Fevereiro
    alt. month|March	Março
    alt. month|April	Abril
    alt. month|May	Maio
    alt. month|June	Junho
    alt. month|July	Julho
    alt. month|August	Agosto
    alt. month|September	Setembro
    alt. month|October	Outubro
    alt. month|November	Novembro
    alt. month|December	Dezembro
    ordinal 11, 12, 13|{}th	{}.º
    ordinal 0|{}th	{}.º
    ordinal 1|{}st	{}.º
    ordinal 2|{}nd	{}.º
    ordinal 3|{}rd	{}.º
    ordinal 4|{}th	{}.º
    ordinal 5|{}th	{}.º
    ordinal 6|{}th	{}.º
    ordinal 7|{}th	{}.º
    ordinal 8|{}th	{}.º
    ordinal 9|{}th	{}.º
    %(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
    %(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
    %(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    %(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
    %(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    %(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    naturaltime-past|%(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
    naturaltime-past|%(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
    naturaltime-past|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    naturaltime-past|%(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
    naturaltime-past|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    naturaltime-past|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    naturaltime-future|%(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
    naturaltime-future|%(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
    naturaltime-future|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
    naturaltime-future|%(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
    naturaltime-future|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
    naturaltime-future|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
    %(size)d byte	%(size)d byte	%(size)d bytes	%(size)d bytes
    a second ago	há um segundo atrás	há %(count)s segundos atrás	há %(count)s segundos atrás
    a minute ago	há um minuto atrás	há %(count)s minutos atrás	há %(count)s minutos atrás
    an hour ago	há uma hora atrás	há %(count)s horas atrás	há %(count)s horas atrás
    a second from now	daqui a um segundo	daqui a %(count)s segundos	daqui a %(count)s segundos
    a minute from now	daqui a um minuto	daqui a %(count)s minutos	daqui a %(count)s minutos
    an hour from now	daqui a uma hora	daqui a %(count)s horas	daqui a %(count)s horas
    %(value)s million	%(value)s milhão	%(value)s milhões	%(value)s milhões
    %(value)s billion	%(value)s bilião	%(value)s biliões	%(value)s biliões
    %(value)s trillion	%(value)s trilião	%(value)s triliões	%(value)s triliões
    %(value)s quadrillion	%(value)s quadrilião	%(value)s quatriliões	%(value)s quatriliões
    %(value)s quintillion	%(value)s quintilião	%(value)s quintiliões	%(value)s quintiliões
    %(value)s sextillion	%(value)s sextilião	%(value)s sextiliões	%(value)s sextiliões
    %(value)s septillion	%(value)s septilião	%(value)s septiliões	%(value)s septiliões
    %(value)s octillion	%(value)s octilião	%(value)s octiliões	%(value)s octiliões
    %(value)s nonillion	%(value)s nonilião	%(value)s noniliões	%(value)s noniliões
    %(value)s decillion	%(value)s decilião	%(value)s deciliões	%(value)s deciliões
    %(value)s googol	%(value)s googol	%(value)s googol	%(value)s googol
    @ru	(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3)
    Monday	Понедельник
    Tuesday	Вторник
    Wednesday	Среда
    Thursday	Четверг
    Friday	Пятница
    Saturday	Суббота
    Sunday	Воскресенье
    Mon	Пн
    Tue	Вт
    Wed	Ср
    Thu	Чт
    Fri	Пт
    Sat	Сб
    Sun	Вс
    January	Январь
    February	Февраль
    March	Март
    April	Апрель
    May	Май
    June	Июнь
    July	Июль
    August	Август
    September	Сентябрь
    October	Октябрь
    November	Ноябрь
    December	Декабрь
    jan	янв
    feb	фев
    mar	мар
    apr	апр
    may	май
    jun	июн
    jul	июл
    aug	авг
    sep	сен
    oct	окт
    nov	ноя
    dec	дек
    a.m.	д.п.
    p.m.	п.п.
    AM	ДП
    PM	ПП
    midnight	полночь
    noon	полдень
    or	или
    yes,no,maybe	да,нет,может быть
    %s KB	%s КБ
    %s MB	%s МБ
    %s GB	%s ГБ
    %s TB	%s ТБ
    %s PB	%s ПБ
    one	один
    two	два
    three	три
    four	четыре
    five	пять
    six	шесть
    seven	семь
    eight	восемь
    nine	девять
    today	сегодня
    tomorrow	завтра
    yesterday	вчера
    now	сейчас
    %(delta)s ago	%(delta)s назад
    %(delta)s from now	через %(delta)s
    Page not found	Страница не найдена
    Password	Пароль
    Yes	Да
    No	Нет
    Afrikaans	Бурский
    Arabic	Арабский
    Algerian Arabic	Алжирский арабский
    Asturian	Астурийский
    Azerbaijani	Азербайджанский
    Belarusian	Белоруский
    Bulgarian	Болгарский
    Bengali	Бенгальский
    Breton	Бретонский
    Bosnian	Боснийский
    Catalan	Каталанский
    Central Kurdish (Sorani)	Центральнокурдский (Сорани)
    Czech	Чешский
    Welsh	Уэльский
    Danish	Датский
    German	Немецкий
    Lower Sorbian	Нижнелужицкий
    Greek	Греческий
    English	Английский
    Australian English	Австралийский английский
    British English	Британский английский
    Esperanto	Эсперанто
    Spanish	Испанский
    Argentinian Spanish	Аргентинский испанский
    Colombian Spanish	Колумбийский испанский
    Mexican Spanish	Мексиканский испанский
    Nicaraguan Spanish	Никарагуанский испанский
    Venezuelan Spanish	Венесуэльский Испанский
    Estonian	Эстонский
    Basque	Баскский
    Persian	Персидский
    Finnish	Финский
    French	Французский
    Frisian	Фризский
    Irish	Ирландский
    Scottish Gaelic	Шотландский гэльский
    Galician	Галисийский
    Hebrew	Иврит
    Hindi	Хинди
    Croatian	Хорватский
    Upper Sorbian	Верхнелужицкий
    Hungarian	Венгерский
    Armenian	Армянский
    Interlingua	Интерлингва
    Ido	Идо
    Indonesian	Индонезийский
    Igbo	Игбо
    Icelandic	Исландский
    Italian	Итальянский
    Japanese	Японский
    Georgian	Грузинский
    Kabyle	Кабильский
    Kazakh	Казахский
    Khmer	Кхмерский
    Kannada	Каннада
    Korean	Корейский
    Kyrgyz	Киргизский
    Luxembourgish	Люксембургский
    Lithuanian	Литовский
    Latvian	Латвийский
    Macedonian	Македонский
    Malayalam	Малаялам
    Mongolian	Монгольский
    Marathi	Маратхи
    Malay	Малайский
    Burmese	Бирманский
    Nepali	Непальский
    Dutch	Голландский
    Norwegian Nynorsk	Норвежский (Нюнорск)
    Ossetic	Осетинский
    Punjabi	Панджаби
    Polish	Польский
    Portuguese	Португальский
    Brazilian Portuguese	Бразильский португальский
    Romanian	Румынский
    Russian	Русский
    Slovak	Словацкий
    Slovenian	Словенский
    Albanian	Албанский
    Serbian	Сербский
    Serbian Latin	Сербский (латиница)
    Swedish	Шведский
    Swahili	Суахили
    Tamil	Тамильский
    Telugu	Телугу
    Tajik	Таджикский
    Thai	Тайский
    Turkmen	Туркменский
    Turkish	Турецкий
    Tatar	Татарский
    Udmurt	Удмуртский
    Uyghur	Уйгурский
    Ukrainian	Украинский
    Urdu	Урду
    Uzbek	Узбекский
    Vietnamese	Вьетнамский
    Simplified Chinese	Упрощенный китайский
    Traditional Chinese	Традиционный китайский
    abbrev. month|Jan.	Янв.
    abbrev. month|Feb.	Фев.
    abbrev. month|March	Март
    abbrev. month|April	Апрель
    abbrev. month|May	Май
    abbrev. month|June	Июнь
    abbrev. month|July	Июль
    abbrev. month|Aug.	Авг.
    abbrev. month|Sept.	Сен.
    abbrev. month|Oct.	Окт.
    abbrev. month|Nov.	Ноя.
    abbrev. month|Dec.	Дек.
    alt. month|January	января
    alt. month|February	февраля
    alt. month|March	марта
    alt. month|April	апреля
    alt. month|May	мая
    alt. month|June	июня
    alt. month|July	июля
    alt. month|August	августа
    alt. month|September	сентября
    alt. month|October	октября
    alt. month|November	ноября
    alt. month|December	декабря
    ordinal 11, 12, 13|{}th	{}-й
    ordinal 0|{}th	{}-й
    ordinal 1|{}st	{}-й
    ordinal 2|{}nd	{}-й
    ordinal 3|{}rd	{}-й
    ordinal 4|{}th	{}-й
    ordinal 5|{}th	{}-й
    ordinal 6|{}th	{}-й
    ordinal 7|{}th	{}-й
    ordinal 8|{}th	{}-й
    ordinal 9|{}th	{}-й
    %(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
    %(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
    %(num)d week	%(num)d неделя	%(num)d недели	%(num)d недель	%(num)d недель
    %(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
    %(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
    %(num)d minute	%(num)d минута	%(num)d минуты	%(num)d минут	%(num)d минут
    naturaltime-past|%(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
    naturaltime-past|%(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
    naturaltime-past|%(num)d week	%(num)d неделю	%(num)d недели	%(num)d недель	%(num)d недель
    naturaltime-past|%(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
    naturaltime-past|%(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
    naturaltime-past|%(num)d minute	%(num)d минуту	%(num)d минуты	%(num)d минут	%(num)d минут
    naturaltime-future|%(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
    naturaltime-future|%(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
    naturaltime-future|%(num)d week	%(num)d неделю	%(num)d недели	%(num)d недель	%(num)d недель
    naturaltime-future|%(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
    naturaltime-future|%(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
    naturaltime-future|%(num)d minute	%(num)d минуту	%(num)d минуты	%(num)d минут	%(num)d минут
    %(size)d byte	%(size)d байт	%(size)d байта	%(size)d байт	%(size)d байт
    a second ago	%(count)s секунду назад	%(count)s секунды назад	%(count)s секунд назад	%(count)s секунд назад
    a minute ago	%(count)s минуту назад	%(count)s минуты назад	%(count)s минут назад	%(count)s минут назад
    an hour ago	%(count)s час назад	%(count)s часа назад	%(count)s часов назад	%(count)s часов назад
    a second from now	через %(count)s секунду	через %(count)s секунды	через %(count)s секунд	через %(count)s секунд
    a minute from now	через %(count)s минуту	через %(count)s минуты	через %(count)s минут	через %(count)s минут
    an hour from now	через %(count)s час	через %(count)s часа	через %(count)s часов	через %(count)s часов
    %(value)s million	%(value)s миллион	%(value)s миллиона	%(value)s миллионов	%(value)s миллионов
    %(value)s billion	%(value)s миллиард	%(value)s миллиарда	%(value)s миллиардов	%(value)s миллиардов
    %(value)s trillion	%(value)s триллион	%(value)s триллиона	%(value)s триллионов	%(value)s триллионов
    %(value)s quadrillion	%(value)s квадриллион	%(value)s квадриллиона	%(value)s квадриллионов	%(value)s квадриллионов
    %(value)s quintillion	%(value)s квинтиллион	%(value)s квинтиллиона	%(value)s квинтиллионов	%(value)s квинтиллионов
    %(value)s sextillion	%(value)s секстиллион	%(value)s секстиллиона	%(value)s секстиллионов	%(value)s секстиллионов
    %(value)s septillion	%(value)s септиллион	%(value)s септиллиона	%(value)s септиллионов	%(value)s септиллионов
    %(value)s octillion	%(value)s октиллион	%(value)s октиллиона	%(value)s октиллионов	%(value)s октиллионов
    %(value)s nonillion	%(value)s нониллион	%(value)s нониллиона	%(value)s нониллионов	%(value)s нониллионов
    %(value)s decillion	%(value)s дециллион	%(value)s дециллиона	%(value)s дециллионов	%(value)s дециллионов
    %(value)s googol	%(value)s гугол	%(value)s гугола	%(value)s гуголов	%(value)s гуголов
    @sv	(n != 1)
    Monday	måndag
    Tuesday	tisdag
    Wednesday	onsdag
    Thursday	torsdag
    Friday	fredag
    Saturday	lördag
    Sunday	söndag
    Mon	mån
    Tue	tis
    Wed	ons
    Thu	tors
    Fri	fre
    Sat	lör
    Sun	sön
    January	januari
    February	februari
    March	mars
    April	april
    May	maj
    June	juni
    July	juli
    August	augusti
    September	september
    October	oktober
    November	november
    December	december
    may	maj
    oct	okt
    a.m.	f.m.
    p.m.	e.m.
    AM	EM
    PM	FM
    midnight	midnatt
    noon	middag
    or	eller
    yes,no,maybe	ja,nej,kanske
    %s KB	%s kB
    one	ett
    two	två
    three	tre
    four	fyra
    five	fem
    six	sex
    seven	sju
    eight	åtta
    nine	nio
    today	i dag
    tomorrow	i morgon
    yesterday	i går
    now	nu
    %(delta)s ago	%(delta)s sedan
    %(delta)s from now	om %(delta)s
    Page not found	Sidan kunde inte hittas
    Password	Lösenord
    Yes	Ja
    No	Nej
    Arabic	Arabiska
    Algerian Arabic	Algerisk arabiska
    Asturian	Asturiska
    Azerbaijani	Azerbajdzjanska
    Belarusian	Vitryska
    Bulgarian	Bulgariska
    Bengali	Bengaliska
    Breton	Bretonska
    Bosnian	Bosniska
    Catalan	Katalanska
    Central Kurdish (Sorani)	Kurdiska (Sorani)
    Czech	Tjeckiska
    Welsh	Walesiska
    Danish	Danska
    German	Tyska
    Lower Sorbian	Lågsorbiska
    Greek	Grekiska
    English	Engelska
    Australian English	Australisk engelska
    British English	Brittisk engelska
    Spanish	Spanska
    Argentinian Spanish	Argentinsk spanska
    Colombian Spanish	Colombiansk spanska
    Mexican Spanish	Mexikansk spanska
    Nicaraguan Spanish	Nicaraguansk spanska
    Venezuelan Spanish	Spanska (Venezuela)
    Estonian	Estländska
    Basque	Baskiska
    Persian	Persiska
    Finnish	Finska
    French	Franska
    Frisian	Frisiska
    Irish	Irländska
    Scottish Gaelic	Skotsk gäliska
    Galician	Galisiska
    Hebrew	Hebreiska
    Croatian	Kroatiska
    Upper Sorbian	Högsorbiska
    Hungarian	Ungerska
    Armenian	Armeniska
    Indonesian	Indonesiska
    Icelandic	Isländska
    Italian	Italienska
    Japanese	Japanska
    Georgian	Georgiska
    Kabyle	Kabyliska
    Kazakh	Kazakiska
    Korean	Koreanska
    Kyrgyz	Kirgiziska
    Luxembourgish	Luxemburgiska
    Lithuanian	Lettiska
    Latvian	Lettiska
    Macedonian	Makedonska
    Mongolian	Mongoliska
    Malay	Malajiska
    Burmese	Burmesiska
    Dutch	Holländska
    Norwegian Nynorsk	Norska (nynorsk)
    Ossetic	Ossetiska
    Polish	Polska
    Portuguese	Portugisiska
    Brazilian Portuguese	Brasiliensk portugisiska
    Romanian	Rumänska
    Russian	Ryska
    Slovak	Slovakiska
    Slovenian	Slovenska
    Albanian	Albanska
    Serbian	Serbiska
    Serbian Latin	Serbiska (latin)
    Swedish	Svenska
    Tamil	Tamilska
    Tajik	Tadzjikiska
    Thai	Thailändska
    Turkmen	Turkmeniska
    Turkish	Turkiska
    Tatar	Tatariska
    Udmurt	Udmurtiska
    Uyghur	Uiguriska
    Ukrainian	Ukrainska
    Uzbek	Uzbekiska
    Vietnamese	Vietnamesiska
    Simplified Chinese	Förenklad Kinesiska
    Traditional Chinese	Traditionell Kinesiska
    abbrev. month|Jan.	jan
    abbrev. month|Feb.	feb
    abbrev. month|March	mars
    abbrev. month|April	april
    abbrev. month|May	maj
    abbrev. month|June	juni
    abbrev. month|July	juli
    abbrev. month|Aug.	aug
    abbrev. month|Sept.	sep
    abbrev. month|Oct.	okt
    abbrev. month|Nov.	nov
    abbrev. month|Dec.	dec
    alt. month|January	januari
    alt. month|February	februari
    alt. month|March	mars
    alt. month|April	april
    alt. month|May	maj
    alt. month|June	juni
    alt. month|July	juli
    alt. month|August	augusti
    alt. month|September	september
    alt. month|October	oktober
    alt. month|November	november
    alt. month|December	december
    ordinal 11, 12, 13|{}th	{}:e
    ordinal 0|{}th	{}:e
    ordinal 1|{}st	{}:a
    ordinal 2|{}nd	{}:a
    ordinal 3|{}rd	{}:e
    ordinal 4|{}th	{}:e
    ordinal 5|{}th	{}:e
    ordinal 6|{}th	{}:e
    ordinal 7|{}th	{}:e
    ordinal 8|{}th	{}:e
    ordinal 9|{}th	{}:e
    %(num)d year	%(num)d år	%(num)d år
    %(num)d month	%(num)d månad	%(num)d månader
    %(num)d week	%(num)d vecka	%(num)d veckor
    %(num)d day	%(num)d dag	%(num)d dagar
    %(num)d hour	%(num)d timme	%(num)d timmar
    %(num)d minute	%(num)d minut	%(num)d minuter
    naturaltime-past|%(num)d year	%(num)d år	%(num)d år
    naturaltime-past|%(num)d month	%(num)d månad	%(num)d månader
    naturaltime-past|%(num)d week	%(num)d vecka	%(num)d veckor
    naturaltime-past|%(num)d day	%(num)d dag	%(num)d dagar
    naturaltime-past|%(num)d hour	%(num)d timme	%(num)d timmar
    naturaltime-past|%(num)d minute	%(num)d minut	%(num)d minuter
    naturaltime-future|%(num)d year	%(num)d år	%(num)d år
    naturaltime-future|%(num)d month	%(num)d månad	%(num)d månader
    naturaltime-future|%(num)d week	%(num)d vecka	%(num)d veckor
    naturaltime-future|%(num)d day	%(num)d dag	%(num)d dagar
    naturaltime-future|%(num)d hour	%(num)d timme	%(num)d timmar
    naturaltime-future|%(num)d minute	%(num)d minut	%(num)d minuter
    %(size)d byte	%(size)d byte	%(size)d byte
    a second ago	en sekund sedan	%(count)s sekunder sedan
    a minute ago	en minut sedan	%(count)s minuter sedan
    an hour ago	en timme sedan	%(count)s timmar sedan
    a second from now	en sekund från nu	om %(count)s sekunder
    a minute from now	en minut från nu	om %(count)s minuter
    an hour from now	en timme från nu	om %(count)s timmar
    %(value)s million	%(value)s miljon	%(value)s miljoner
    %(value)s billion	%(value)s miljard	%(value)s miljarder
    %(value)s trillion	%(value)s triljon	%(value)s triljoner
    %(value)s quadrillion	%(value)s biljard	%(value)s biljarder
    %(value)s quintillion	%(value)s kvintiljon	%(value)s kvintiljoner
    %(value)s sextillion	%(value)s triljard	%(value)s triljarder
    %(value)s septillion	%(value)s kvadriljon	%(value)s kvadriljoner
    %(value)s octillion	%(value)s kvadriljard	%(value)s kvadriljarder
    %(value)s nonillion	%(value)s kvintiljon	%(value)s kvintiljoner
    %(value)s decillion	%(value)s kvintiljard	%(value)s kvintiljarder
    %(value)s googol	%(value)s googol	%(value)s googoler
    @da	(n != 1)
    Monday	mandag
    Tuesday	tirsdag
    Wednesday	onsdag
    Thursday	torsdag
    Friday	fredag
    Saturday	lørdag
    Sunday	søndag
    Mon	man
    Tue	tir
    Wed	ons
    Thu	tor
    Fri	fre
    Sat	lør
    Sun	søn
    January	januar
    February	februar
    March	marts
    April	april
    May	maj
    June	juni
    July	juli
    August	august
    September	september
    October	oktober
    November	november
    December	december
    may	maj
    sep	sept
    oct	okt
    midnight	midnat
    noon	middag
    or	eller
    yes,no,maybe	ja,nej,måske
    one	en
    two	to
    three	tre
    four	fire
    five	fem
    six	seks
    seven	syv
    eight	otte
    nine	ni
    today	i dag
    tomorrow	i morgen
    yesterday	i går
    now	nu
    %(delta)s ago	%(delta)s siden
    %(delta)s from now	%(delta)s fra nu af
    Page not found	Siden blev ikke fundet
    Password	Adgangskode
    Yes	Ja
    No	Nej
    Afrikaans	afrikaans
    Arabic	arabisk
    Algerian Arabic	algerisk arabisk
    Asturian	Asturisk
    Azerbaijani	azerbaidjansk
    Belarusian	hviderussisk
    Bulgarian	bulgarsk
    Bengali	bengalsk
    Breton	bretonsk
    Bosnian	bosnisk
    Catalan	catalansk
    Central Kurdish (Sorani)	Centralkurdisk (Sorani)
    Czech	tjekkisk
    Welsh	walisisk
    Danish	dansk
    German	tysk
    Lower Sorbian	nedresorbisk
    Greek	græsk
    English	engelsk
    Australian English	australsk engelsk
    British English	britisk engelsk
    Esperanto	esperanto
    Spanish	spansk
    Argentinian Spanish	argentinsk spansk
    Colombian Spanish	colombiansk spansk
    Mexican Spanish	mexikansk spansk
    Nicaraguan Spanish	nicaraguansk spansk
    Venezuelan Spanish	venezuelansk spansk
    Estonian	estisk
    Basque	baskisk
    Persian	persisk
    Finnish	finsk
    French	fransk
    Frisian	frisisk
    Irish	irsk
    Scottish Gaelic	skotsk gælisk
    Galician	galicisk
    Hebrew	hebraisk
    Hindi	hindi
    Croatian	kroatisk
    Upper Sorbian	øvresorbisk
    Hungarian	ungarsk
    Armenian	armensk
    Interlingua	interlingua
    Indonesian	indonesisk
    Igbo	igbo
    Icelandic	islandsk
    Italian	italiensk
    Japanese	japansk
    Georgian	georgisk
    Kabyle	kabylsk
    Kazakh	kasakhisk
    Khmer	khmer
    Kannada	kannada
    Korean	koreansk
    Kyrgyz	kirgisisk
    Luxembourgish	luxembourgisk
    Lithuanian	litauisk
    Latvian	lettisk
    Macedonian	makedonsk
    Malayalam	malayalam
    Mongolian	mongolsk
    Marathi	marathi
    Malay	malajisk
    Burmese	burmesisk
    Nepali	nepalesisk
    Dutch	hollandsk
    Norwegian Nynorsk	norsk nynorsk
    Ossetic	ossetisk
    Punjabi	punjabi
    Polish	polsk
    Portuguese	portugisisk
    Brazilian Portuguese	brasiliansk portugisisk
    Romanian	rumænsk
    Russian	russisk
    Slovak	slovakisk
    Slovenian	slovensk
    Albanian	albansk
    Serbian	serbisk
    Serbian Latin	serbisk (latin)
    Swedish	svensk
    Swahili	swahili
    Tamil	tamil
    Telugu	telugu
    Tajik	tadsjikisk
    Thai	thai
    Turkmen	turkmensk
    Turkish	tyrkisk
    Tatar	tatarisk
    Udmurt	udmurtisk
    Uyghur	uygurisk
    Ukrainian	ukrainsk
    Urdu	urdu
    Uzbek	usbekisk
    Vietnamese	vietnamesisk
    Simplified Chinese	forenklet kinesisk
    Traditional Chinese	traditionelt kinesisk
    abbrev. month|Jan.	jan.
    abbrev. month|Feb.	feb.
    abbrev. month|March	marts
    abbrev. month|April	april
    abbrev. month|May	maj
    abbrev. month|June	juni
    abbrev. month|July	juli
    abbrev. month|Aug.	aug.
    abbrev. month|Sept.	sept.
    abbrev. month|Oct.	okt.
    abbrev. month|Nov.	nov.
    abbrev. month|Dec.	dec.
    alt. month|January	januar
    alt. month|February	februar
    alt. month|March	marts
    alt. month|April	april
    alt. month|May	maj
    alt. month|June	juni
    alt. month|July	juli
    alt. month|August	august
    alt. month|September	september
    alt. month|October	oktober
    alt. month|November	november
    alt. month|December	december
    ordinal 11, 12, 13|{}th	{}.
    ordinal 0|{}th	{}.
    ordinal 1|{}st	{}.
    ordinal 2|{}nd	{}.
    ordinal 3|{}rd	{}.
    ordinal 4|{}th	{}.
    ordinal 5|{}th	{}.
    ordinal 6|{}th	{}.
    ordinal 7|{}th	{}.
    ordinal 8|{}th	{}.
    ordinal 9|{}th	{}.
    %(num)d year	%(num)d år	%(num)d år
    %(num)d month	%(num)d måned	%(num)d måneder
    %(num)d week	%(num)d uge	%(num)d uger
    %(num)d day	%(num)d dag	%(num)d dage
    %(num)d hour	%(num)d time	%(num)d timer
    %(num)d minute	%(num)d minut	%(num)d minutter
    naturaltime-past|%(num)d year	%(num)d år	%(num)d år
    naturaltime-past|%(num)d month	%(num)d måned	%(num)d måneder
    naturaltime-past|%(num)d week	%(num)d uge	%(num)d uger
    naturaltime-past|%(num)d day	%(num)d dag	%(num)d dage
    naturaltime-past|%(num)d hour	%(num)d time	%(num)d timer
    naturaltime-past|%(num)d minute	%(num)d minut	%(num)d minutter
    naturaltime-future|%(num)d year	%(num)d år	%(num)d år
    naturaltime-future|%(num)d month	%(num)d måned	%(num)d måneder
    naturaltime-future|%(num)d week	%(num)d uge	%(num)d uger
    naturaltime-future|%(num)d day	%(num)d dag	%(num)d dage
    naturaltime-future|%(num)d hour	%(num)d time	%(num)d timer
    naturaltime-future|%(num)d minute	%(num)d minut	%(num)d minutter
    %(size)d byte	%(size)d byte	%(size)d bytes
    a second ago	et sekund siden	%(count)s sekunder siden
    a minute ago	et minut siden	%(count)s minutter siden
    an hour ago	en time siden	%(count)s timer siden
    a second from now	om et sekund	om %(count)s sekunder
    a minute from now	om et minut	om %(count)s minutter
    an hour from now	om en time	om %(count)s timer
    %(value)s million	%(value)s million	%(value)s millioner
    %(value)s billion	%(value)s milliard	%(value)s milliarder
    %(value)s trillion	%(value)s billion	%(value)s billioner
    %(value)s quadrillion	%(value)s billiard	%(value)s billiarder
    %(value)s quintillion	%(value)s trillion	%(value)s trillioner
    %(value)s sextillion	%(value)s trilliard	%(value)s trilliarder
    %(value)s septillion	%(value)s kvadrillion	%(value)s kvadrillioner
    %(value)s octillion	%(value)s kvadrilliard	%(value)s kvadrilliarder
    %(value)s nonillion	%(value)s kvintillion	%(value)s kvintillioner
    %(value)s decillion	%(value)s kvintilliard	%(value)s kvintilliarder
    %(value)s googol	%(value)s gogol	%(value)s gogoler
    @uk	(n % 1 == 0 && n % 10 == 1 && n % 100 != 11 ? 0 : n % 1 == 0 && n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : n % 1 == 0 && (n % 10 ==0 || (n % 10 >=5 && n % 10 <=9) || (n % 100 >=11 && n % 100 <=14 )) ? 2: 3)
    Monday	Понеділок
    Tuesday	Вівторок
    Wednesday	Середа
    Thursday	Четвер
    Friday	П'ятниця
    Saturday	Субота
    Sunday	Неділя
    Mon	Пн
    Tue	Вт
    Wed	Ср
    Thu	Чт
    Fri	Пт
    Sat	Сб
    Sun	Нд
    January	Січень
    February	Лютий
    March	Березень
    April	Квітень
    May	Травень
    June	Червень
    July	Липень
    August	Серпень
    September	Вересень
    October	Жовтень
    November	Листопад
    December	Грудень
    jan	січ
    feb	лют
    mar	бер
    apr	кві
    may	тра
    jun	чер
    jul	лип
    aug	сер
    sep	вер
    oct	жов
    nov	лис
    dec	гру
    a.m.	до полудня
    p.m.	після полудня
    AM	до полудня
    PM	після полудня
    midnight	північ
    noon	полудень
    or	або
    yes,no,maybe	так,ні,можливо
    %s KB	%s Кб
    %s MB	%s Мб
    %s GB	%s Гб
    %s TB	%s Тб
    %s PB	%s Пб
    one	один
    two	два
    three	три
    four	чотири
    five	п'ять
    six	шість
    seven	сім
    eight	вісім
    nine	дев'ять
    today	сьогодні
    tomorrow	завтра
    yesterday	вчора
    now	зараз
    %(delta)s ago	%(delta)s тому
    %(delta)s from now	через %(delta)s
    Page not found	Сторінка не знайдена
    Password	Пароль
    Yes	Так
    No	Ні
    Afrikaans	Африканська
    Arabic	Арабська
    Algerian Arabic	Алжирська арабська
    Asturian	Астурійська
    Azerbaijani	Азербайджанська
    Belarusian	Білоруська
    Bulgarian	Болгарська
    Bengali	Бенгальська
    Breton	Бретонська
    Bosnian	Боснійська
    Catalan	Каталонська
    Central Kurdish (Sorani)	Центральнокурдська (сорані)
    Czech	Чеська
    Welsh	Валлійська
    Danish	Датська
    German	Німецька
    Lower Sorbian	Нижньолужицька
    Greek	Грецька
    English	Англійська
    Australian English	Австралійська англійська
    British English	Англійська (Великобританія)
    Esperanto	Есперанто
    Spanish	Іспанська
    Argentinian Spanish	Іспанська (Аргентина)
    Colombian Spanish	Колумбійська іспанська
    Mexican Spanish	Мексиканська іспанська
    Nicaraguan Spanish	Нікарагуанська іспанська
    Venezuelan Spanish	Венесуельська іспанська
    Estonian	Естонська
    Basque	Баскська
    Persian	Перська
    Finnish	Фінська
    French	Французька
    Frisian	Фризька
    Irish	Ірландська
    Scottish Gaelic	Шотландська ґельська
    Galician	Галіційська
    Hebrew	Іврит
    Hindi	Хінді
    Croatian	Хорватська
    Upper Sorbian	Верхньолужицька
    Hungarian	Угорська
    Armenian	Вірменська
    Interlingua	Інтерлінгва
    Ido	Ідо
    Indonesian	Індонезійська
    Igbo	Ігбо
    Icelandic	Ісландська
    Italian	Італійська
    Japanese	Японська
    Georgian	Грузинська
    Kabyle	Кабіли
    Kazakh	Казахська
    Khmer	Кхмерська
    Kannada	Каннадська
    Korean	Корейська
    Kyrgyz	Киргизька
    Luxembourgish	Люксембурзька
    Lithuanian	Литовська
    Latvian	Латвійська
    Macedonian	Македонська
    Malayalam	Малаялам
    Mongolian	Монгольська
    Marathi	Маратхі
    Malay	Малайська
    Burmese	Бірманська
    Nepali	Непальська
    Dutch	Голландська
    Norwegian Nynorsk	Норвезька (Нюнорськ)
    Ossetic	Осетинська
    Punjabi	Панджабі
    Polish	Польська
    Portuguese	Португальська
    Brazilian Portuguese	Бразильська португальська
    Romanian	Румунська
    Russian	Російська
    Slovak	Словацька
    Slovenian	Словенська
    Albanian	Албанська
    Serbian	Сербська
    Serbian Latin	Сербська (латинська)
    Swedish	Шведська
    Swahili	Суахілі
    Tamil	Тамільська
    Telugu	Телугу
    Tajik	Таджицька
    Thai	Тайська
    Turkmen	Туркменська
    Turkish	Турецька
    Tatar	Татарська
    Udmurt	Удмуртська
    Uyghur	 Уйгурська
    Ukrainian	Українська
    Urdu	Урду
    Uzbek	Узбецька
    Vietnamese	В'єтнамська
    Simplified Chinese	Китайська спрощена
    Traditional Chinese	Китайська традиційна
    abbrev. month|Jan.	Січ.
    abbrev. month|Feb.	Лют.
    abbrev. month|March	Березень
    abbrev. month|April	Квітень
    abbrev. month|May	Травень
    abbrev. month|June	Червень
    abbrev. month|July	Липень
    abbrev. month|Aug.	Сер.
    abbrev. month|Sept.	Вер.
    abbrev. month|Oct.	Жов.
    abbrev. month|Nov.	Лис.
    abbrev. month|Dec.	Гру.
    alt. month|January	січня
    alt. month|February	лютого
    alt. month|March	березня
    alt. month|April	квітня
    alt. month|May	травня
    alt. month|June	червня
    alt. month|July	липня
    alt. month|August	серпня
    alt. month|September	вересня
    alt. month|October	жовтня
    alt. month|November	листопада
    alt. month|December	грудня
    ordinal 11, 12, 13|{}th	{}ий
    ordinal 0|{}th	{}ть
    ordinal 1|{}st	{}ий
    ordinal 2|{}nd	{}ий
    ordinal 3|{}rd	{}ій
    ordinal 4|{}th	{}ий
    ordinal 5|{}th	{}ий
    ordinal 6|{}th	{}ий
    ordinal 7|{}th	{}ий
    ordinal 8|{}th	{}ий
    ordinal 9|{}th	{}ий
    %(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
    %(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
    %(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
    %(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
    %(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
    %(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
    naturaltime-past|%(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
    naturaltime-past|%(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
    naturaltime-past|%(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
    naturaltime-past|%(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
    naturaltime-past|%(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
    naturaltime-past|%(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
    naturaltime-future|%(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
    naturaltime-future|%(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
    naturaltime-future|%(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
    naturaltime-future|%(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
    naturaltime-future|%(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
    naturaltime-future|%(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
    %(size)d byte	%(size)d байт	%(size)d байти	%(size)d байтів	%(size)d байтів
    a second ago	%(count)s секунду тому	%(count)s секунди тому	%(count)s секунд тому	%(count)s секунд тому
    a minute ago	%(count)s хвилину тому	%(count)s хвилини тому	%(count)s хвилин тому	%(count)s хвилин тому
    an hour ago	%(count)s годину тому	%(count)s години тому	%(count)s годин тому	%(count)s годин тому
    a second from now	%(count)s секунда від цього часу	%(count)s секунди від цього часу	%(count)s секунд від цього часу	%(count)s секунд від цього часу
    a minute from now	%(count)s хвилина від цього часу	%(count)s хвилини від цього часу	%(count)s хвилин від цього часу	%(count)s хвилин від цього часу
    an hour from now	%(count)s година від цього часу	%(count)s години від цього часу	%(count)s годин від цього часу	%(count)s годин від цього часу
    %(value)s million	%(value)s мільйон	%(value)s мільйони	%(value)s мільйонів	%(value)s мільйонів
    %(value)s billion	%(value)s мільярд	%(value)s мільярди	%(value)s мільярдів	%(value)s мільярдів
    %(value)s trillion	%(value)s трильйон	%(value)s трильйони	%(value)s трильйонів	%(value)s трильйонів
    %(value)s quadrillion	%(value)s квадрильйон	%(value)s квадрильйони	%(value)s квадрильйонів	%(value)s квадрильйонів
    %(value)s quintillion	%(value)s квінтильйон	%(value)s квінтильйони	%(value)s квінтильйонів	%(value)s квінтильйонів
    %(value)s sextillion	%(value)s секстильйон	%(value)s секстильйони	%(value)s секстильйонів	%(value)s секстильйонів
    %(value)s septillion	%(value)s септильйон	%(value)s септильйони	%(value)s септильйонів	%(value)s септильйонів
    %(value)s octillion	%(value)s октильйон	%(value)s октильйони	%(value)s октильйонів	%(value)s октильйонів
    %(value)s nonillion	%(value)s нонільйон	%(value)s нонільйони	%(value)s нонільйонів	%(value)s нонільйонів
    %(value)s decillion	%(value)s децильйон	%(value)s децильйони	%(value)s децильйонів	%(value)s децильйонів
    %(value)s googol	%(value)s гугол	%(value)s гуголи	%(value)s гуголів	%(value)s гуголів
    @tr	(n > 1)
    Monday	Pazartesi
    Tuesday	Salı
    Wednesday	Çarşamba
    Thursday	Perşembe
    Friday	Cuma
    Saturday	Cumartesi
    Sunday	Pazar
    Mon	Pzt
    Tue	Sal
    Wed	Çrş
    Thu	Prş
    Fri	Cum
    Sat	Cmt
    Sun	Paz
    January	Ocak
    February	Şubat
    March	Mart
    April	Nisan
    May	Mayıs
    June	Haziran
    July	Temmuz
    August	Ağustos
    September	Eylül
    October	Ekim
    November	Kasım
    December	Aralık
    jan	oca
    feb	şub
    apr	nis
    jun	haz
    jul	tem
    aug	ağu
    sep	eyl
    oct	eki
    nov	kas
    dec	ara
    a.m.	ö.ö.
    p.m.	ö.s.
    AM	ÖÖ
    PM	ÖS
    midnight	gece yarısı
    noon	öğlen
    or	ya da
    yes,no,maybe	evet,hayır,olabilir
    one	bir
    two	iki
    three	üç
    four	dört
    five	beş
    six	altı
    seven	yedi
    eight	sekiz
    nine	dokuz
    today	bugün
    tomorrow	yarın
    yesterday	dün
    now	şimdi
    %(delta)s ago	%(delta)s önce
    %(delta)s from now	şu andan itibaren %(delta)s
    Page not found	Sayfa bulunamadı
    Password	Parola
    Yes	Evet
    No	Hayır
    Afrikaans	Afrikanca
    Arabic	Arapça
    Algerian Arabic	Cezayir Arapçası
    Asturian	Asturyaca
    Azerbaijani	Azerice
    Belarusian	Beyaz Rusça
    Bulgarian	Bulgarca
    Bengali	Bengalce
    Breton	Bretonca
    Bosnian	Boşnakça
    Catalan	Katalanca
    Central Kurdish (Sorani)	Orta Kürtçe (Sorani)
    Czech	Çekçe
    Welsh	Galce
    Danish	Danca
    German	Almanca
    Lower Sorbian	Aşağı Sorb dili
    Greek	Yunanca
    English	İngilizce
    Australian English	Avusturya İngilizcesi
    British English	İngiliz İngilizcesi
    Esperanto	Esperanto dili
    Spanish	İspanyolca
    Argentinian Spanish	Arjantin İspanyolcası
    Colombian Spanish	Kolomiya İspanyolcası
    Mexican Spanish	Meksika İspanyolcası
    Nicaraguan Spanish	Nikaragua İspanyolcası
    Venezuelan Spanish	Venezüella İspanyolcası
    Estonian	Estonca
    Basque	Baskça
    Persian	Farsça
    Finnish	Fince
    French	Fransızca
    Frisian	Frizce
    Irish	İrlandaca
    Scottish Gaelic	İskoçça Galcesi
    Galician	Galiçyaca
    Hebrew	İbranice
    Hindi	Hintçe
    Croatian	Hırvatça
    Upper Sorbian	Yukarı Sorb dili
    Hungarian	Macarca
    Armenian	Ermenice
    Ido	Ido dili
    Indonesian	Endonezce
    Igbo	Igbo dili
    Icelandic	İzlandaca
    Italian	İtalyanca
    Japanese	Japonca
    Georgian	Gürcüce
    Kabyle	Kabiliye dili
    Kazakh	Kazakça
    Khmer	Kmerce
    Kannada	Kannada dili
    Korean	Korece
    Kyrgyz	Kırgızca
    Luxembourgish	Lüksemburgca
    Lithuanian	Litovca
    Latvian	Letonca
    Macedonian	Makedonca
    Malayalam	Malayamca
    Mongolian	Moğolca
    Marathi	Marathi dili
    Malay	Malayca
    Burmese	Birmanca
    Nepali	Nepalce
    Dutch	Flemenkçe
    Norwegian Nynorsk	Norveççe Nynorsk
    Ossetic	Osetçe
    Punjabi	Pencapça
    Polish	Lehçe
    Portuguese	Portekizce
    Brazilian Portuguese	Brezilya Portekizcesi
    Romanian	Romence
    Russian	Rusça
    Slovak	Slovakça
    Slovenian	Slovence
    Albanian	Arnavutça
    Serbian	Sırpça
    Serbian Latin	Sırpça Latin
    Swedish	İsveççe
    Swahili	Savahilice
    Tamil	Tamilce
    Telugu	Telugu dili
    Tajik	Tacikçe
    Thai	Tayca
    Turkmen	Türkmence
    Turkish	Türkçe
    Tatar	Tatarca
    Udmurt	Udmurtça
    Uyghur	Uygur
    Ukrainian	Ukraynaca
    Urdu	Urduca
    Uzbek	‎Özbekçe
    Vietnamese	Vietnamca
    Simplified Chinese	Basitleştirilmiş Çince
    Traditional Chinese	Geleneksel Çince
    abbrev. month|Jan.	Oca.
    abbrev. month|Feb.	Şub.
    abbrev. month|March	Mart
    abbrev. month|April	Nisan
    abbrev. month|May	Mayıs
    abbrev. month|June	Haz.
    abbrev. month|July	Tem.
    abbrev. month|Aug.	Ağu.
    abbrev. month|Sept.	Eyl.
    abbrev. month|Oct.	Eki.
    abbrev. month|Nov.	Kas.
    abbrev. month|Dec.	Ara.
    alt. month|January	Ocak
    alt. month|February	Şubat
    alt. month|March	Mart
    alt. month|April	Nisan
    alt. month|May	Mayıs
    alt. month|June	Haziran
    alt. month|July	Temmuz
    alt. month|August	Ağustos
    alt. month|September	Eylül
    alt. month|October	Ekim
    alt. month|November	Kasım
    alt. month|December	Aralık
    ordinal 11, 12, 13|{}th	{}.
    ordinal 0|{}th	{}.
    ordinal 1|{}st	{}.
    ordinal 2|{}nd	{}.
    ordinal 3|{}rd	{}.
    ordinal 4|{}th	{}.
    ordinal 5|{}th	{}.
    ordinal 6|{}th	{}.
    ordinal 7|{}th	{}.
    ordinal 8|{}th	{}.
    ordinal 9|{}th	{}.
    %(num)d year	%(num)d yıl	%(num)d yıl
    %(num)d month	%(num)d ay	%(num)d ay
    %(num)d week	%(num)d hafta	%(num)d hafta
    %(num)d day	%(num)d gün	%(num)d gün
    %(num)d hour	%(num)d saat	%(num)d saat
    %(num)d minute	%(num)d dakika	%(num)d dakika
    naturaltime-past|%(num)d year	%(num)d yıl	%(num)d yıl
    naturaltime-past|%(num)d month	%(num)d ay	%(num)d ay
    naturaltime-past|%(num)d week	%(num)d hafta	%(num)d hafta
    naturaltime-past|%(num)d day	%(num)d gün	%(num)d gün
    naturaltime-past|%(num)d hour	%(num)d saat	%(num)d saat
    naturaltime-past|%(num)d minute	%(num)d dakika	%(num)d dakika
    naturaltime-future|%(num)d year	%(num)d yıl	%(num)d yıl
    naturaltime-future|%(num)d month	%(num)d ay	%(num)d ay
    naturaltime-future|%(num)d week	%(num)d hafta	%(num)d hafta
    naturaltime-future|%(num)d day	%(num)d gün	%(num)d gün
    naturaltime-future|%(num)d hour	%(num)d saat	%(num)d saat
    naturaltime-future|%(num)d minute	%(num)d dakika	%(num)d dakika
    %(size)d byte	%(size)d bayt	%(size)d bayt
    a second ago	bir saniye önce	%(count)s saniye önce
    a minute ago	bir dakika önce	%(count)s dakika önce
    an hour ago	bir saat önce	%(count)s saat önce
    a second from now	şu andan itibaren bir saniye	şu andan itibaren %(count)s saniye
    a minute from now	şu andan itibaren bir dakika	şu andan itibaren %(count)s dakika
    an hour from now	şu andan itibaren bir saat	şu andan itibaren %(count)s saat
    %(value)s million	%(value)s milyon	%(value)s milyon
    %(value)s billion	%(value)s milyar	%(value)s milyar
    %(value)s trillion	%(value)s trilyon	%(value)s trilyon
    %(value)s quadrillion	%(value)s katrilyon	%(value)s katrilyon
    %(value)s quintillion	%(value)s kentilyon	%(value)s kentilyon
    %(value)s sextillion	%(value)s seksilyon	%(value)s seksilyon
    %(value)s septillion	%(value)s septilyon	%(value)s septilyon
    %(value)s octillion	%(value)s oktilyon	%(value)s oktilyon
    %(value)s nonillion	%(value)s nonilyon	%(value)s nonilyon
    %(value)s decillion	%(value)s desilyon	%(value)s desilyon
    %(value)s googol	%(value)s googol	%(value)s googol
    """#
