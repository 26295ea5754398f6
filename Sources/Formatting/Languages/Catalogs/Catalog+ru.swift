// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let ru = Catalog(
        table: #"""
            (n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3)
            Monday	Понедельник
            Tuesday	Вторник
            Wednesday	Среда
            Thursday	Четверг
            Friday	Пятница
            Saturday	Суббота
            Sunday	Воскресенье
            Mon	Пн
            Tue	Вт
            Wed	Ср
            Thu	Чт
            Fri	Пт
            Sat	Сб
            Sun	Вс
            January	Январь
            February	Февраль
            March	Март
            April	Апрель
            May	Май
            June	Июнь
            July	Июль
            August	Август
            September	Сентябрь
            October	Октябрь
            November	Ноябрь
            December	Декабрь
            jan	янв
            feb	фев
            mar	мар
            apr	апр
            may	май
            jun	июн
            jul	июл
            aug	авг
            sep	сен
            oct	окт
            nov	ноя
            dec	дек
            a.m.	д.п.
            p.m.	п.п.
            AM	ДП
            PM	ПП
            midnight	полночь
            noon	полдень
            or	или
            yes,no,maybe	да,нет,может быть
            %s KB	%s КБ
            %s MB	%s МБ
            %s GB	%s ГБ
            %s TB	%s ТБ
            %s PB	%s ПБ
            one	один
            two	два
            three	три
            four	четыре
            five	пять
            six	шесть
            seven	семь
            eight	восемь
            nine	девять
            today	сегодня
            tomorrow	завтра
            yesterday	вчера
            now	сейчас
            %(delta)s ago	%(delta)s назад
            %(delta)s from now	через %(delta)s
            Page not found	Страница не найдена
            Password	Пароль
            Yes	Да
            No	Нет
            Afrikaans	Бурский
            Arabic	Арабский
            Algerian Arabic	Алжирский арабский
            Asturian	Астурийский
            Azerbaijani	Азербайджанский
            Belarusian	Белоруский
            Bulgarian	Болгарский
            Bengali	Бенгальский
            Breton	Бретонский
            Bosnian	Боснийский
            Catalan	Каталанский
            Central Kurdish (Sorani)	Центральнокурдский (Сорани)
            Czech	Чешский
            Welsh	Уэльский
            Danish	Датский
            German	Немецкий
            Lower Sorbian	Нижнелужицкий
            Greek	Греческий
            English	Английский
            Australian English	Австралийский английский
            British English	Британский английский
            Esperanto	Эсперанто
            Spanish	Испанский
            Argentinian Spanish	Аргентинский испанский
            Colombian Spanish	Колумбийский испанский
            Mexican Spanish	Мексиканский испанский
            Nicaraguan Spanish	Никарагуанский испанский
            Venezuelan Spanish	Венесуэльский Испанский
            Estonian	Эстонский
            Basque	Баскский
            Persian	Персидский
            Finnish	Финский
            French	Французский
            Frisian	Фризский
            Irish	Ирландский
            Scottish Gaelic	Шотландский гэльский
            Galician	Галисийский
            Hebrew	Иврит
            Hindi	Хинди
            Croatian	Хорватский
            Upper Sorbian	Верхнелужицкий
            Hungarian	Венгерский
            Armenian	Армянский
            Interlingua	Интерлингва
            Ido	Идо
            Indonesian	Индонезийский
            Igbo	Игбо
            Icelandic	Исландский
            Italian	Итальянский
            Japanese	Японский
            Georgian	Грузинский
            Kabyle	Кабильский
            Kazakh	Казахский
            Khmer	Кхмерский
            Kannada	Каннада
            Korean	Корейский
            Kyrgyz	Киргизский
            Luxembourgish	Люксембургский
            Lithuanian	Литовский
            Latvian	Латвийский
            Macedonian	Македонский
            Malayalam	Малаялам
            Mongolian	Монгольский
            Marathi	Маратхи
            Malay	Малайский
            Burmese	Бирманский
            Nepali	Непальский
            Dutch	Голландский
            Norwegian Nynorsk	Норвежский (Нюнорск)
            Ossetic	Осетинский
            Punjabi	Панджаби
            Polish	Польский
            Portuguese	Португальский
            Brazilian Portuguese	Бразильский португальский
            Romanian	Румынский
            Russian	Русский
            Slovak	Словацкий
            Slovenian	Словенский
            Albanian	Албанский
            Serbian	Сербский
            Serbian Latin	Сербский (латиница)
            Swedish	Шведский
            Swahili	Суахили
            Tamil	Тамильский
            Telugu	Телугу
            Tajik	Таджикский
            Thai	Тайский
            Turkmen	Туркменский
            Turkish	Турецкий
            Tatar	Татарский
            Udmurt	Удмуртский
            Uyghur	Уйгурский
            Ukrainian	Украинский
            Urdu	Урду
            Uzbek	Узбекский
            Vietnamese	Вьетнамский
            Simplified Chinese	Упрощенный китайский
            Traditional Chinese	Традиционный китайский
            abbrev. month|Jan.	Янв.
            abbrev. month|Feb.	Фев.
            abbrev. month|March	Март
            abbrev. month|April	Апрель
            abbrev. month|May	Май
            abbrev. month|June	Июнь
            abbrev. month|July	Июль
            abbrev. month|Aug.	Авг.
            abbrev. month|Sept.	Сен.
            abbrev. month|Oct.	Окт.
            abbrev. month|Nov.	Ноя.
            abbrev. month|Dec.	Дек.
            alt. month|January	января
            alt. month|February	февраля
            alt. month|March	марта
            alt. month|April	апреля
            alt. month|May	мая
            alt. month|June	июня
            alt. month|July	июля
            alt. month|August	августа
            alt. month|September	сентября
            alt. month|October	октября
            alt. month|November	ноября
            alt. month|December	декабря
            ordinal 11, 12, 13|{}th	{}-й
            ordinal 0|{}th	{}-й
            ordinal 1|{}st	{}-й
            ordinal 2|{}nd	{}-й
            ordinal 3|{}rd	{}-й
            ordinal 4|{}th	{}-й
            ordinal 5|{}th	{}-й
            ordinal 6|{}th	{}-й
            ordinal 7|{}th	{}-й
            ordinal 8|{}th	{}-й
            ordinal 9|{}th	{}-й
            %(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
            %(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
            %(num)d week	%(num)d неделя	%(num)d недели	%(num)d недель	%(num)d недель
            %(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
            %(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
            %(num)d minute	%(num)d минута	%(num)d минуты	%(num)d минут	%(num)d минут
            naturaltime-past|%(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
            naturaltime-past|%(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
            naturaltime-past|%(num)d week	%(num)d неделю	%(num)d недели	%(num)d недель	%(num)d недель
            naturaltime-past|%(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
            naturaltime-past|%(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
            naturaltime-past|%(num)d minute	%(num)d минуту	%(num)d минуты	%(num)d минут	%(num)d минут
            naturaltime-future|%(num)d year	%(num)d год	%(num)d года	%(num)d лет	%(num)d лет
            naturaltime-future|%(num)d month	%(num)d месяц	%(num)d месяца	%(num)d месяцев	%(num)d месяцев
            naturaltime-future|%(num)d week	%(num)d неделю	%(num)d недели	%(num)d недель	%(num)d недель
            naturaltime-future|%(num)d day	%(num)d день	%(num)d дня	%(num)d дней	%(num)d дней
            naturaltime-future|%(num)d hour	%(num)d час	%(num)d часа	%(num)d часов	%(num)d часов
            naturaltime-future|%(num)d minute	%(num)d минуту	%(num)d минуты	%(num)d минут	%(num)d минут
            %(size)d byte	%(size)d байт	%(size)d байта	%(size)d байт	%(size)d байт
            a second ago	%(count)s секунду назад	%(count)s секунды назад	%(count)s секунд назад	%(count)s секунд назад
            a minute ago	%(count)s минуту назад	%(count)s минуты назад	%(count)s минут назад	%(count)s минут назад
            an hour ago	%(count)s час назад	%(count)s часа назад	%(count)s часов назад	%(count)s часов назад
            a second from now	через %(count)s секунду	через %(count)s секунды	через %(count)s секунд	через %(count)s секунд
            a minute from now	через %(count)s минуту	через %(count)s минуты	через %(count)s минут	через %(count)s минут
            an hour from now	через %(count)s час	через %(count)s часа	через %(count)s часов	через %(count)s часов
            %(value)s million	%(value)s миллион	%(value)s миллиона	%(value)s миллионов	%(value)s миллионов
            %(value)s billion	%(value)s миллиард	%(value)s миллиарда	%(value)s миллиардов	%(value)s миллиардов
            %(value)s trillion	%(value)s триллион	%(value)s триллиона	%(value)s триллионов	%(value)s триллионов
            %(value)s quadrillion	%(value)s квадриллион	%(value)s квадриллиона	%(value)s квадриллионов	%(value)s квадриллионов
            %(value)s quintillion	%(value)s квинтиллион	%(value)s квинтиллиона	%(value)s квинтиллионов	%(value)s квинтиллионов
            %(value)s sextillion	%(value)s секстиллион	%(value)s секстиллиона	%(value)s секстиллионов	%(value)s секстиллионов
            %(value)s septillion	%(value)s септиллион	%(value)s септиллиона	%(value)s септиллионов	%(value)s септиллионов
            %(value)s octillion	%(value)s октиллион	%(value)s октиллиона	%(value)s октиллионов	%(value)s октиллионов
            %(value)s nonillion	%(value)s нониллион	%(value)s нониллиона	%(value)s нониллионов	%(value)s нониллионов
            %(value)s decillion	%(value)s дециллион	%(value)s дециллиона	%(value)s дециллионов	%(value)s дециллионов
            %(value)s googol	%(value)s гугол	%(value)s гугола	%(value)s гуголов	%(value)s гуголов
            """#)
}
