// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let fr = Catalog(
        table: #"""
            (n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
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
            """#)
}
