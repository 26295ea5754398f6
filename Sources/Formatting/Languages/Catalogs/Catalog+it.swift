// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let it = Catalog(
        table: #"""
            n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
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
            """#)
}
