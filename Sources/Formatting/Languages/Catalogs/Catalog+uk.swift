// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let uk = Catalog(
        table: #"""
            (n % 1 == 0 && n % 10 == 1 && n % 100 != 11 ? 0 : n % 1 == 0 && n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : n % 1 == 0 && (n % 10 ==0 || (n % 10 >=5 && n % 10 <=9) || (n % 100 >=11 && n % 100 <=14 )) ? 2: 3)
            Monday	Понеділок
            Tuesday	Вівторок
            Wednesday	Середа
            Thursday	Четвер
            Friday	П'ятниця
            Saturday	Субота
            Sunday	Неділя
            Mon	Пн
            Tue	Вт
            Wed	Ср
            Thu	Чт
            Fri	Пт
            Sat	Сб
            Sun	Нд
            January	Січень
            February	Лютий
            March	Березень
            April	Квітень
            May	Травень
            June	Червень
            July	Липень
            August	Серпень
            September	Вересень
            October	Жовтень
            November	Листопад
            December	Грудень
            jan	січ
            feb	лют
            mar	бер
            apr	кві
            may	тра
            jun	чер
            jul	лип
            aug	сер
            sep	вер
            oct	жов
            nov	лис
            dec	гру
            a.m.	до полудня
            p.m.	після полудня
            AM	до полудня
            PM	після полудня
            midnight	північ
            noon	полудень
            or	або
            yes,no,maybe	так,ні,можливо
            %s KB	%s Кб
            %s MB	%s Мб
            %s GB	%s Гб
            %s TB	%s Тб
            %s PB	%s Пб
            one	один
            two	два
            three	три
            four	чотири
            five	п'ять
            six	шість
            seven	сім
            eight	вісім
            nine	дев'ять
            today	сьогодні
            tomorrow	завтра
            yesterday	вчора
            now	зараз
            %(delta)s ago	%(delta)s тому
            %(delta)s from now	через %(delta)s
            Page not found	Сторінка не знайдена
            Password	Пароль
            Yes	Так
            No	Ні
            Afrikaans	Африканська
            Arabic	Арабська
            Algerian Arabic	Алжирська арабська
            Asturian	Астурійська
            Azerbaijani	Азербайджанська
            Belarusian	Білоруська
            Bulgarian	Болгарська
            Bengali	Бенгальська
            Breton	Бретонська
            Bosnian	Боснійська
            Catalan	Каталонська
            Central Kurdish (Sorani)	Центральнокурдська (сорані)
            Czech	Чеська
            Welsh	Валлійська
            Danish	Датська
            German	Німецька
            Lower Sorbian	Нижньолужицька
            Greek	Грецька
            English	Англійська
            Australian English	Австралійська англійська
            British English	Англійська (Великобританія)
            Esperanto	Есперанто
            Spanish	Іспанська
            Argentinian Spanish	Іспанська (Аргентина)
            Colombian Spanish	Колумбійська іспанська
            Mexican Spanish	Мексиканська іспанська
            Nicaraguan Spanish	Нікарагуанська іспанська
            Venezuelan Spanish	Венесуельська іспанська
            Estonian	Естонська
            Basque	Баскська
            Persian	Перська
            Finnish	Фінська
            French	Французька
            Frisian	Фризька
            Irish	Ірландська
            Scottish Gaelic	Шотландська ґельська
            Galician	Галіційська
            Hebrew	Іврит
            Hindi	Хінді
            Croatian	Хорватська
            Upper Sorbian	Верхньолужицька
            Hungarian	Угорська
            Armenian	Вірменська
            Interlingua	Інтерлінгва
            Ido	Ідо
            Indonesian	Індонезійська
            Igbo	Ігбо
            Icelandic	Ісландська
            Italian	Італійська
            Japanese	Японська
            Georgian	Грузинська
            Kabyle	Кабіли
            Kazakh	Казахська
            Khmer	Кхмерська
            Kannada	Каннадська
            Korean	Корейська
            Kyrgyz	Киргизька
            Luxembourgish	Люксембурзька
            Lithuanian	Литовська
            Latvian	Латвійська
            Macedonian	Македонська
            Malayalam	Малаялам
            Mongolian	Монгольська
            Marathi	Маратхі
            Malay	Малайська
            Burmese	Бірманська
            Nepali	Непальська
            Dutch	Голландська
            Norwegian Nynorsk	Норвезька (Нюнорськ)
            Ossetic	Осетинська
            Punjabi	Панджабі
            Polish	Польська
            Portuguese	Португальська
            Brazilian Portuguese	Бразильська португальська
            Romanian	Румунська
            Russian	Російська
            Slovak	Словацька
            Slovenian	Словенська
            Albanian	Албанська
            Serbian	Сербська
            Serbian Latin	Сербська (латинська)
            Swedish	Шведська
            Swahili	Суахілі
            Tamil	Тамільська
            Telugu	Телугу
            Tajik	Таджицька
            Thai	Тайська
            Turkmen	Туркменська
            Turkish	Турецька
            Tatar	Татарська
            Udmurt	Удмуртська
            Uyghur	 Уйгурська
            Ukrainian	Українська
            Urdu	Урду
            Uzbek	Узбецька
            Vietnamese	В'єтнамська
            Simplified Chinese	Китайська спрощена
            Traditional Chinese	Китайська традиційна
            abbrev. month|Jan.	Січ.
            abbrev. month|Feb.	Лют.
            abbrev. month|March	Березень
            abbrev. month|April	Квітень
            abbrev. month|May	Травень
            abbrev. month|June	Червень
            abbrev. month|July	Липень
            abbrev. month|Aug.	Сер.
            abbrev. month|Sept.	Вер.
            abbrev. month|Oct.	Жов.
            abbrev. month|Nov.	Лис.
            abbrev. month|Dec.	Гру.
            alt. month|January	січня
            alt. month|February	лютого
            alt. month|March	березня
            alt. month|April	квітня
            alt. month|May	травня
            alt. month|June	червня
            alt. month|July	липня
            alt. month|August	серпня
            alt. month|September	вересня
            alt. month|October	жовтня
            alt. month|November	листопада
            alt. month|December	грудня
            ordinal 11, 12, 13|{}th	{}ий
            ordinal 0|{}th	{}ть
            ordinal 1|{}st	{}ий
            ordinal 2|{}nd	{}ий
            ordinal 3|{}rd	{}ій
            ordinal 4|{}th	{}ий
            ordinal 5|{}th	{}ий
            ordinal 6|{}th	{}ий
            ordinal 7|{}th	{}ий
            ordinal 8|{}th	{}ий
            ordinal 9|{}th	{}ий
            %(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
            %(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
            %(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
            %(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
            %(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
            %(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
            naturaltime-past|%(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
            naturaltime-past|%(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
            naturaltime-past|%(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
            naturaltime-past|%(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
            naturaltime-past|%(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
            naturaltime-past|%(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
            naturaltime-future|%(num)d year	%(num)d рік	%(num)d роки	%(num)d років	%(num)d років
            naturaltime-future|%(num)d month	%(num)d місяць	%(num)d місяці	%(num)d місяців	%(num)d місяців
            naturaltime-future|%(num)d week	%(num)d тиждень	%(num)d тижні	%(num)d тижнів	%(num)d тижнів
            naturaltime-future|%(num)d day	%(num)d день	%(num)d дні	%(num)d днів	%(num)d днів
            naturaltime-future|%(num)d hour	%(num)d година	%(num)d години	%(num)d годин	%(num)d годин
            naturaltime-future|%(num)d minute	%(num)d хвилина	%(num)d хвилини	%(num)d хвилин	%(num)d хвилин
            %(size)d byte	%(size)d байт	%(size)d байти	%(size)d байтів	%(size)d байтів
            a second ago	%(count)s секунду тому	%(count)s секунди тому	%(count)s секунд тому	%(count)s секунд тому
            a minute ago	%(count)s хвилину тому	%(count)s хвилини тому	%(count)s хвилин тому	%(count)s хвилин тому
            an hour ago	%(count)s годину тому	%(count)s години тому	%(count)s годин тому	%(count)s годин тому
            a second from now	%(count)s секунда від цього часу	%(count)s секунди від цього часу	%(count)s секунд від цього часу	%(count)s секунд від цього часу
            a minute from now	%(count)s хвилина від цього часу	%(count)s хвилини від цього часу	%(count)s хвилин від цього часу	%(count)s хвилин від цього часу
            an hour from now	%(count)s година від цього часу	%(count)s години від цього часу	%(count)s годин від цього часу	%(count)s годин від цього часу
            %(value)s million	%(value)s мільйон	%(value)s мільйони	%(value)s мільйонів	%(value)s мільйонів
            %(value)s billion	%(value)s мільярд	%(value)s мільярди	%(value)s мільярдів	%(value)s мільярдів
            %(value)s trillion	%(value)s трильйон	%(value)s трильйони	%(value)s трильйонів	%(value)s трильйонів
            %(value)s quadrillion	%(value)s квадрильйон	%(value)s квадрильйони	%(value)s квадрильйонів	%(value)s квадрильйонів
            %(value)s quintillion	%(value)s квінтильйон	%(value)s квінтильйони	%(value)s квінтильйонів	%(value)s квінтильйонів
            %(value)s sextillion	%(value)s секстильйон	%(value)s секстильйони	%(value)s секстильйонів	%(value)s секстильйонів
            %(value)s septillion	%(value)s септильйон	%(value)s септильйони	%(value)s септильйонів	%(value)s септильйонів
            %(value)s octillion	%(value)s октильйон	%(value)s октильйони	%(value)s октильйонів	%(value)s октильйонів
            %(value)s nonillion	%(value)s нонільйон	%(value)s нонільйони	%(value)s нонільйонів	%(value)s нонільйонів
            %(value)s decillion	%(value)s децильйон	%(value)s децильйони	%(value)s децильйонів	%(value)s децильйонів
            %(value)s googol	%(value)s гугол	%(value)s гуголи	%(value)s гуголів	%(value)s гуголів
            """#)
}
