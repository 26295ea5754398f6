// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let pt = Catalog(
        table: #"""
            (n == 0 || n == 1) ? 0 : n != 0 && n % 1000000 == 0 ? 1 : 2
            Monday	Segunda-feira
            Tuesday	Terça-feira
            Wednesday	Quarta-feira
            Thursday	Quinta-feira
            Friday	Sexta-feira
            Saturday	Sábado
            Sunday	Domingo
            Mon	Seg
            Tue	Ter
            Wed	Qua
            Thu	Qui
            Fri	Sex
            Sat	Sáb
            Sun	Dom
            January	Janeiro
            February	Fevereiro
            March	Março
            April	Abril
            May	Maio
            June	Junho
            July	Julho
            August	Agosto
            September	Setembro
            October	Outubro
            November	Novembro
            December	Dezembro
            feb	fev
            apr	abr
            may	mai
            aug	ago
            sep	set
            oct	out
            dec	dez
            midnight	meia-noite
            noon	meio-dia
            or	ou
            yes,no,maybe	sim,não,talvez
            one	um
            two	dois
            three	três
            four	quatro
            five	cinco
            six	seis
            seven	sete
            eight	oito
            nine	nove
            today	hoje
            tomorrow	amanhã
            yesterday	ontem
            now	agora
            %(delta)s ago	%(delta)s atrás
            %(delta)s from now	%(delta)s a partir de agora
            Page not found	Página não encontrada
            Password	Palavra-passe
            Yes	Sim
            No	Não
            Afrikaans	Africâner
            Arabic	Árabe
            Algerian Arabic	Árabe Argelino
            Asturian	Asturiano
            Azerbaijani	Azerbaijano
            Belarusian	Bielorusso
            Bulgarian	Búlgaro
            Bengali	Bengalês
            Breton	Bretão
            Bosnian	Bósnio
            Catalan	Catalão
            Central Kurdish (Sorani)	Curdo Central (Sorani)
            Czech	Checo
            Welsh	Galês
            Danish	Dinamarquês
            German	Alemão
            Lower Sorbian	Sorbedo inferior
            Greek	Grego
            English	Inglês
            Australian English	Inglês da Austrália
            British English	Inglês Britânico
            Spanish	Espanhol
            Argentinian Spanish	Espanhol Argentino
            Colombian Spanish	Espanhol Colombiano
            Mexican Spanish	Espanhol mexicano
            Nicaraguan Spanish	Nicarágua Espanhol
            Venezuelan Spanish	Espanhol Venezuelano
            Estonian	Estónio
            Basque	Basco
            Persian	Persa
            Finnish	Filandês
            French	Francês
            Frisian	Frisão
            Irish	Irlandês
            Scottish Gaelic	Escocês Gaélico
            Galician	Galaciano
            Hebrew	Hebraico
            Croatian	Croata
            Upper Sorbian	Sorbedo superior
            Hungarian	Húngaro
            Armenian	Arménio
            Interlingua	Interlíngua
            Indonesian	Indonésio
            Icelandic	Islandês
            Italian	Italiano
            Japanese	Japonês
            Georgian	Georgiano
            Kazakh	Cazaque
            Kannada	Canarês
            Korean	Coreano
            Luxembourgish	Luxemburguês
            Lithuanian	Lituano
            Latvian	Letão
            Macedonian	Macedónio
            Malayalam	Malaiala
            Mongolian	Mongol
            Burmese	Birmanês
            Dutch	Holandês
            Norwegian Nynorsk	Norueguês (Nynors)
            Punjabi	Panjabi
            Polish	Polaco
            Portuguese	Português
            Brazilian Portuguese	Português Brasileiro
            Romanian	Romeno
            Russian	Russo
            Slovak	Eslovaco
            Slovenian	Esloveno
            Albanian	Albanês
            Serbian	Sérvio
            Serbian Latin	Sérvio Latim
            Swedish	Sueco
            Swahili	Suaíli
            Tajik	Tajique
            Turkish	Turco
            Udmurt	Udmurte
            Ukrainian	Ucraniano
            Vietnamese	Vietnamita
            Simplified Chinese	Chinês Simplificado
            Traditional Chinese	Chinês Tradicional
            abbrev. month|Feb.	Fev.
            abbrev. month|March	Março
            abbrev. month|April	Abril
            abbrev. month|May	Maio
            abbrev. month|June	Jun.
            abbrev. month|July	Jul.
            abbrev. month|Aug.	Ago.
            abbrev. month|Sept.	Set.
            abbrev. month|Oct.	Out.
            abbrev. month|Dec.	Dez.
            alt. month|January	Janeiro
            alt. month|February	Fevereiro
            alt. month|March	Março
            alt. month|April	Abril
            alt. month|May	Maio
            alt. month|June	Junho
            alt. month|July	Julho
            alt. month|August	Agosto
            alt. month|September	Setembro
            alt. month|October	Outubro
            alt. month|November	Novembro
            alt. month|December	Dezembro
            ordinal 11, 12, 13|{}th	{}.º
            ordinal 0|{}th	{}.º
            ordinal 1|{}st	{}.º
            ordinal 2|{}nd	{}.º
            ordinal 3|{}rd	{}.º
            ordinal 4|{}th	{}.º
            ordinal 5|{}th	{}.º
            ordinal 6|{}th	{}.º
            ordinal 7|{}th	{}.º
            ordinal 8|{}th	{}.º
            ordinal 9|{}th	{}.º
            %(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
            %(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
            %(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
            %(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
            %(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
            %(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
            naturaltime-past|%(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
            naturaltime-past|%(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
            naturaltime-past|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
            naturaltime-past|%(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
            naturaltime-past|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
            naturaltime-past|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
            naturaltime-future|%(num)d year	%(num)d ano	%(num)d anos	%(num)d anos
            naturaltime-future|%(num)d month	%(num)d mês	%(num)d meses	%(num)d meses
            naturaltime-future|%(num)d week	%(num)d semana	%(num)d semanas	%(num)d semanas
            naturaltime-future|%(num)d day	%(num)d dia	%(num)d dias	%(num)d dias
            naturaltime-future|%(num)d hour	%(num)d hora	%(num)d horas	%(num)d horas
            naturaltime-future|%(num)d minute	%(num)d minuto	%(num)d minutos	%(num)d minutos
            %(size)d byte	%(size)d byte	%(size)d bytes	%(size)d bytes
            a second ago	há um segundo atrás	há %(count)s segundos atrás	há %(count)s segundos atrás
            a minute ago	há um minuto atrás	há %(count)s minutos atrás	há %(count)s minutos atrás
            an hour ago	há uma hora atrás	há %(count)s horas atrás	há %(count)s horas atrás
            a second from now	daqui a um segundo	daqui a %(count)s segundos	daqui a %(count)s segundos
            a minute from now	daqui a um minuto	daqui a %(count)s minutos	daqui a %(count)s minutos
            an hour from now	daqui a uma hora	daqui a %(count)s horas	daqui a %(count)s horas
            %(value)s million	%(value)s milhão	%(value)s milhões	%(value)s milhões
            %(value)s billion	%(value)s bilião	%(value)s biliões	%(value)s biliões
            %(value)s trillion	%(value)s trilião	%(value)s triliões	%(value)s triliões
            %(value)s quadrillion	%(value)s quadrilião	%(value)s quatriliões	%(value)s quatriliões
            %(value)s quintillion	%(value)s quintilião	%(value)s quintiliões	%(value)s quintiliões
            %(value)s sextillion	%(value)s sextilião	%(value)s sextiliões	%(value)s sextiliões
            %(value)s septillion	%(value)s septilião	%(value)s septiliões	%(value)s septiliões
            %(value)s octillion	%(value)s octilião	%(value)s octiliões	%(value)s octiliões
            %(value)s nonillion	%(value)s nonilião	%(value)s noniliões	%(value)s noniliões
            %(value)s decillion	%(value)s decilião	%(value)s deciliões	%(value)s deciliões
            %(value)s googol	%(value)s googol	%(value)s googol	%(value)s googol
            """#)
}
