// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let de = Catalog(
        table: #"""
            (n != 1)
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
            """#)
}
