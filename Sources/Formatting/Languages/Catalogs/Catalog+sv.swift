// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let sv = Catalog(
        table: #"""
            (n != 1)
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
            """#)
}
