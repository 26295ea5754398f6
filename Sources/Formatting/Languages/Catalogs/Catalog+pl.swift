// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let pl = Catalog(
        table: #"""
            (n==1 ? 0 : (n%10>=2 && n%10<=4) && (n%100<12 || n%100>14) ? 1 : n!=1 && (n%10>=0 && n%10<=1) || (n%10>=5 && n%10<=9) || (n%100>=12 && n%100<=14) ? 2 : 3)
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
            """#)
}
