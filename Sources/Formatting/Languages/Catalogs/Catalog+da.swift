// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let da = Catalog(
        table: #"""
            (n != 1)
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
            """#)
}
