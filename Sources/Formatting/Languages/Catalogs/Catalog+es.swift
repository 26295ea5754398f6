// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let es = Catalog(
        table: #"""
            n == 1 ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
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
            """#)
}
