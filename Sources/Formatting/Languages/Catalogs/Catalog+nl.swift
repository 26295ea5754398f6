// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let nl = Catalog(
        table: #"""
            (n != 1)
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
            """#)
}
