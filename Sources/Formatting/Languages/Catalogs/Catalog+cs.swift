// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let cs = Catalog(
        table: #"""
            (n == 1 && n % 1 == 0) ? 0 : (n >= 2 && n <= 4 && n % 1 == 0) ? 1: (n % 1 != 0 ) ? 2 : 3
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
            """#)
}
