// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let tr = Catalog(
        table: #"""
            (n > 1)
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
            """#)
}
