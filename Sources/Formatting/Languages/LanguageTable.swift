// Written by generate.py from Django 5.2's tables of formats. See NOTICE.

// A line a language: code, name, own name, whether it is written from the right, the language to take instead,
// then DATE_FORMAT, TIME_FORMAT, DATETIME_FORMAT, YEAR_MONTH_FORMAT, MONTH_DAY_FORMAT,
// SHORT_DATE_FORMAT, SHORT_DATETIME_FORMAT, FIRST_DAY_OF_WEEK, DECIMAL_SEPARATOR, THOUSAND_SEPARATOR, NUMBER_GROUPING.
let languageTable = #"""
    af	Afrikaans	Afrikaans			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ar	Arabic	العربيّة	1		j F، Y	g:i A	N j, Y, P	F Y	j F	d‏/m‏/Y	m/d/Y P	0	,	.	0
    ar-dz	Algerian Arabic	العربية الجزائرية	1		j F Y	H:i	j F Y H:i	F Y	j F	j F Y	j F Y H:i	0	,	.	3
    ast	Asturian	asturianu			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    az	Azerbaijani	Azərbaycanca	1		j E Y	G:i	j E Y, G:i	F Y	j F	d.m.Y	d.m.Y H:i	1	,	 	3
    be	Belarusian	беларуская			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    bg	Bulgarian	български			d F Y	H:i	N j, Y, P	F Y	j F	d.m.Y	m/d/Y P	0	,	 	0
    bn	Bengali	বাংলা			j F, Y	g:i A	N j, Y, P	F Y	j F	j M, Y	m/d/Y P	6	.	,	0
    br	Breton	brezhoneg			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    bs	Bosnian	bosanski			j. N Y.	G:i	j. N. Y. G:i T	F Y.	j. F	Y M j	m/d/Y P	0	,	.	0
    ca	Catalan	català			j E \\d\\e Y	G:i	j E \\d\\e Y \\a \\l\\e\\s G:i	F \\d\\e\\l Y	j E	d/m/Y	d/m/Y G:i	1	,	.	3
    ckb	Central Kurdish (Sorani)	کوردی	1		j F Y	G:i	j F Y، کاتژمێر G:i	F Y	j F	Y/n/j	Y/n/j،‏ G:i	6	.	,	0
    cs	Czech	česky			j. E Y	G:i	j. E Y G:i	F Y	j. F	d.m.Y	d.m.Y G:i	1	,	 	3
    cy	Welsh	Cymraeg			j F Y	P	j F Y, P	F Y	j F	d/m/Y	d/m/Y P	1	.	,	3
    da	Danish	dansk			j. F Y	H:i	j. F Y H:i	F Y	j. F	d.m.Y	d.m.Y H:i	1	,	.	3
    de	German	Deutsch			j. F Y	H:i	j. F Y H:i	F Y	j. F	d.m.Y	d.m.Y H:i	1	,	.	3
    dsb	Lower Sorbian	dolnoserbski			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    el	Greek	Ελληνικά			d/m/Y	P	d/m/Y P	F Y	j F	d/m/Y	d/m/Y P	0	,	.	3
    en	English	English			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	3
    en-au	Australian English	Australian English			j M Y	P	j M Y, P	F Y	j F	d/m/Y	d/m/Y P	0	.	,	3
    en-gb	British English	British English			j M Y	P	j M Y, P	F Y	j F	d/m/Y	d/m/Y P	1	.	,	3
    eo	Esperanto	Esperanto			j\\-\\a \\d\\e F Y	H:i	j\\-\\a \\d\\e F Y\\, \\j\\e H:i	F \\d\\e Y	j\\-\\a \\d\\e F	Y-m-d	Y-m-d H:i	1	,	 	3
    es	Spanish	español			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\a \\l\\a\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	1	,	 	3
    es-ar	Argentinian Spanish	español de Argentina			j N Y	H:i	j N Y H:i	F Y	j \\d\\e F	d/m/Y	d/m/Y H:i	0	,	.	3
    es-co	Colombian Spanish	español de Colombia			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\a \\l\\a\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	1	,	.	3
    es-mx	Mexican Spanish	español de Mexico			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\a \\l\\a\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	1	.	,	3
    es-ni	Nicaraguan Spanish	español de Nicaragua			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\a \\l\\a\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	1	.	,	3
    es-ve	Venezuelan Spanish	español de Venezuela			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\a \\l\\a\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	1	,	 	3
    et	Estonian	eesti			j. F Y	G:i	N j, Y, P	F Y	j. F	d.m.Y	m/d/Y P	0	,	 	0
    eu	Basque	Basque			Y\\k\\o N j\\a	H:i	Y\\k\\o N j\\a, H:i	Y\\k\\o F	F\\r\\e\\n j\\a	Y-m-d	Y-m-d H:i	1	,	.	3
    fa	Persian	فارسی	1		j F Y	G:i	j F Y، ساعت G:i	F Y	j F	Y/n/j	Y/n/j،‏ G:i	6	.	,	0
    fi	Finnish	suomi			j. E Y	G.i	j. E Y \\k\\e\\l\\l\\o G.i	F Y	j. F	j.n.Y	j.n.Y G.i	1	,	 	3
    fr	French	français			j F Y	H:i	j F Y H:i	F Y	j F	d/m/Y	d/m/Y H:i	1	,	 	3
    fy	Frisian	frysk			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ga	Irish	Gaeilge			j F Y	H:i	N j, Y, P	F Y	j F	j M Y	m/d/Y P	0	.	,	0
    gd	Scottish Gaelic	Gàidhlig			j F Y	h:ia	j F Y h:ia	F Y	j F	j M Y	j M Y h:ia	1	.	,	0
    gl	Galician	galego			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y \\á\\s H:i	F \\d\\e Y	j \\d\\e F	d-m-Y	d-m-Y, H:i	1	,	.	0
    he	Hebrew	עברית	1		j בF Y	H:i	j בF Y H:i	F Y	j בF	d/m/Y	d/m/Y H:i	0	.	,	0
    hi	Hindi	हिंदी			j F Y	g:i A	N j, Y, P	F Y	j F	d-m-Y	m/d/Y P	0	.	,	0
    hr	Croatian	Hrvatski			j. E Y.	H:i	j. E Y. H:i	F Y.	j. F	j.m.Y.	j.m.Y. H:i	1	,	.	3
    hsb	Upper Sorbian	hornjoserbsce			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    hu	Hungarian	Magyar			Y. F j.	H:i	Y. F j. H:i	Y. F	F j.	Y.m.d.	Y.m.d. H:i	1	,	 	3
    hy	Armenian	հայերեն			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ia	Interlingua	Interlingua			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    id	Indonesian	Bahasa Indonesia			j N Y	G.i	j N Y, G.i	F Y	j F	d-m-Y	d-m-Y G.i	1	,	.	3
    ig	Igbo	Asụsụ Ìgbò			j F Y	P	j F Y P	F Y	j F	d.m.Y	d.m.Y H:i	1	.	,	3
    io	Ido	ido			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    is	Icelandic	Íslenska			j. F Y	H:i	N j, Y, P	F Y	j. F	j.n.Y	m/d/Y P	0	,	.	3
    it	Italian	italiano			d F Y	H:i	l d F Y H:i	F Y	j F	d/m/Y	d/m/Y H:i	1	,	.	3
    ja	Japanese	日本語			Y年n月j日	G:i	Y年n月j日G:i	Y年n月	n月j日	Y/m/d	Y/m/d G:i	0	.	,	3
    ka	Georgian	ქართული			l, j F, Y	h:i a	j F, Y h:i a	F, Y	j F	j.M.Y	j.M.Y H:i	1	.	 	3
    kab	Kabyle	taqbaylit			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    kk	Kazakh	Қазақ			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    km	Khmer	Khmer			j ខែ F ឆ្នាំ Y	G:i	j ខែ F ឆ្នាំ Y, G:i	F Y	j F	j M Y	j M Y, G:i	0	,	.	0
    kn	Kannada	Kannada			j F Y	h:i A	N j, Y, P	F Y	j F	j M Y	m/d/Y P	0	.	,	0
    ko	Korean	한국어			Y년 n월 j일	A g:i	Y년 n월 j일 g:i A	Y년 n월	n월 j일	Y-n-j	Y-n-j H:i	0	.	,	3
    ky	Kyrgyz	Кыргызча			j E Y ж.	G:i	j E Y ж. G:i	F Y ж.	j F	d.m.Y	d.m.Y H:i	1	.	 	3
    lb	Luxembourgish	Lëtzebuergesch			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    lt	Lithuanian	Lietuviškai			Y \\m. E j \\d.	H:i	Y \\m. E j \\d., H:i	Y \\m. F	E j \\d.	Y-m-d	Y-m-d H:i	1	,	.	3
    lv	Latvian	latviešu			Y. \\g\\a\\d\\a j. F	H:i	Y. \\g\\a\\d\\a j. F, H:i	Y. \\g. F	j. F	j.m.Y	j.m.Y H:i	1	,	 	3
    mk	Macedonian	Македонски			d F Y	H:i	j. F Y H:i	F Y	j. F	j.m.Y	j.m.Y H:i	1	,	.	3
    ml	Malayalam	മലയാളം			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	3
    mn	Mongolian	Mongolian			d F Y	g:i A	N j, Y, P	F Y	F j	j M Y	m/d/Y P	0	.	,	0
    mr	Marathi	मराठी			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ms	Malay	Bahasa Melayu			j M Y	P	j M Y, P	F Y	j F	d/m/Y	d/m/Y P	0	.	,	3
    my	Burmese	မြန်မာဘာသာ			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    nb	Norwegian Bokmal	norsk (bokmål)			j. F Y	H:i	j. F Y H:i	F Y	j. F	d.m.Y	d.m.Y H:i	1	,	 	3
    ne	Nepali	नेपाली			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    nl	Dutch	Nederlands			j F Y	H:i	j F Y H:i	F Y	j F	j-n-Y	j-n-Y H:i	1	,	.	3
    nn	Norwegian Nynorsk	norsk (nynorsk)			j. F Y	H:i	j. F Y H:i	F Y	j. F	d.m.Y	d.m.Y H:i	1	,	 	3
    no	Norwegian	norsk			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    os	Ossetic	Ирон			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    pa	Punjabi	Punjabi			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    pl	Polish	polski			j E Y	H:i	j E Y H:i	F Y	j E	d-m-Y	d-m-Y  H:i	1	,	 	3
    pt	Portuguese	Português			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y à\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	0	,	.	3
    pt-br	Brazilian Portuguese	Português Brasileiro			j \\d\\e F \\d\\e Y	H:i	j \\d\\e F \\d\\e Y à\\s H:i	F \\d\\e Y	j \\d\\e F	d/m/Y	d/m/Y H:i	0	,	.	3
    ro	Romanian	Română			j F Y	H:i	j F Y, H:i	F Y	j F	d.m.Y	d.m.Y, H:i	1	,	.	3
    ru	Russian	Русский			j E Y г.	G:i	j E Y г. G:i	F Y г.	j F	d.m.Y	d.m.Y H:i	1	,	 	3
    sk	Slovak	slovensky			j. F Y	G:i	j. F Y G:i	F Y	j. F	d.m.Y	d.m.Y G:i	1	,	 	3
    sl	Slovenian	Slovenščina			d. F Y	H:i	j. F Y. H:i	F Y	j. F	j. M. Y	j.n.Y. H:i	0	,	.	3
    sq	Albanian	shqip			d F Y	g.i.A	N j, Y, P	F Y	j F	Y-m-d	m/d/Y P	0	,	.	0
    sr	Serbian	српски			j. F Y.	H:i	j. F Y. H:i	F Y.	j. F	j.m.Y.	j.m.Y. H:i	1	,	.	3
    sr-latn	Serbian Latin	srpski (latinica)			j. F Y.	H:i	j. F Y. H:i	F Y.	j. F	j.m.Y.	j.m.Y. H:i	1	,	.	3
    sv	Swedish	svenska			j F Y	H:i	j F Y H:i	F Y	j F	Y-m-d	Y-m-d H:i	1	,	 	3
    sw	Swahili	Kiswahili			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ta	Tamil	தமிழ்			j F, Y	g:i A	N j, Y, P	F Y	j F	j M, Y	m/d/Y P	0	.	,	0
    te	Telugu	తెలుగు			j F Y	g:i A	N j, Y, P	F Y	j F	j M Y	m/d/Y P	0	.	,	0
    tg	Tajik	тоҷикӣ			j E Y г.	G:i	j E Y г. G:i	F Y г.	j F	d.m.Y	d.m.Y H:i	1	,	 	3
    th	Thai	ภาษาไทย			j F Y	G:i	j F Y, G:i	F Y	j F	j M Y	j M Y, G:i	0	.	,	3
    tk	Turkmen	Türkmençe			j E Y г.	G:i	j E Y г. G:i	F Y г.	j F	d.m.Y	d.m.Y H:i	1	,	 	3
    tr	Turkish	Türkçe			d F Y	H:i	d F Y H:i	F Y	d F	d M Y	d M Y H:i	1	,	.	3
    tt	Tatar	Татарча			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    udm	Udmurt	Удмурт			N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    ug	Uyghur	ئۇيغۇرچە	1		j F Y	G:i	N j, Y, P	F Y	j F	Y/m/d	Y/m/d G:i	1	.	,	3
    uk	Ukrainian	Українська			d E Y р.	H:i	d E Y р. H:i	F Y	d F	d.m.Y	d.m.Y H:i	1	,	 	3
    ur	Urdu	اردو	1		N j, Y	P	N j, Y, P	F Y	F j	m/d/Y	m/d/Y P	0	.	,	0
    uz	Uzbek	oʻzbek tili			j-E, Y-\\y\\i\\l	G:i	j-E, Y-\\y\\i\\l G:i	F Y-\\y\\i\\l	j-E	d.m.Y	d.m.Y H:i	1	,	 	3
    vi	Vietnamese	Tiếng Việt			\\N\\gà\\y d \\t\\há\\n\\g n \\nă\\m Y	H:i	H:i \\N\\gà\\y d \\t\\há\\n\\g n \\nă\\m Y	F Y	j F	d-m-Y	H:i d-m-Y	0	,	.	0
    zh-cn				zh-hans
    zh-hans	Simplified Chinese	简体中文			Y年n月j日	H:i	Y年n月j日 H:i	Y年n月	m月j日	Y年n月j日	Y年n月j日 H:i	1	.		4
    zh-hant	Traditional Chinese	繁體中文			Y年n月j日	H:i	Y年n月j日 H:i	Y年n月	m月j日	Y年n月j日	Y年n月j日 H:i	1	.		4
    zh-hk				zh-hant
    zh-mo				zh-hant
    zh-my				zh-hans
    zh-sg				zh-hans
    zh-tw				zh-hant
    """#
