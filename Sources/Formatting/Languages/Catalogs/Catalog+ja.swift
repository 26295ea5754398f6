// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let ja = Catalog(
        table: #"""
            0
            Monday	月曜日
            Tuesday	火曜日
            Wednesday	水曜日
            Thursday	木曜日
            Friday	金曜日
            Saturday	土曜日
            Sunday	日曜日
            Mon	月
            Tue	火
            Wed	水
            Thu	木
            Fri	金
            Sat	土
            Sun	日
            January	1月
            February	2月
            March	3月
            April	4月
            May	5月
            June	6月
            July	7月
            August	8月
            September	9月
            October	10月
            November	11月
            December	12月
            jan	1月
            feb	2月
            mar	3月
            apr	4月
            may	5月
            jun	6月
            jul	7月
            aug	8月
            sep	9月
            oct	10月
            nov	11月
            dec	12月
            midnight	0時
            noon	12時
            or	または
            yes,no,maybe	はい,いいえ,たぶん
            one	1
            two	2
            three	3
            four	4
            five	5
            six	6
            seven	7
            eight	8
            nine	9
            today	今日
            tomorrow	明日
            yesterday	昨日
            now	今
            %(delta)s ago	%(delta)s前
            %(delta)s from now	今から%(delta)s
            Page not found	ページが見つかりません
            Password	パスワード
            Yes	はい
            No	いいえ
            Afrikaans	アフリカーンス語
            Arabic	アラビア語
            Algerian Arabic	アラビア語(アルジェリア)
            Asturian	アストゥリアス語
            Azerbaijani	アゼルバイジャン語
            Belarusian	ベラルーシ語
            Bulgarian	ブルガリア語
            Bengali	ベンガル語
            Breton	ブルトン語
            Bosnian	ボスニア語
            Catalan	カタロニア語
            Central Kurdish (Sorani)	中央クルド語 (ソラニー語)
            Czech	チェコ語
            Welsh	ウェールズ語
            Danish	デンマーク語
            German	ドイツ語
            Lower Sorbian	低地ソルブ語
            Greek	ギリシャ語
            English	英語(米国)
            Australian English	英語(オーストラリア)
            British English	英語(英国)
            Esperanto	エスペラント語
            Spanish	スペイン語
            Argentinian Spanish	アルゼンチンスペイン語
            Colombian Spanish	コロンビアスペイン語
            Mexican Spanish	メキシコスペイン語
            Nicaraguan Spanish	ニカラグアスペイン語
            Venezuelan Spanish	ベネズエラスペイン語
            Estonian	エストニア語
            Basque	バスク語
            Persian	ペルシア語
            Finnish	フィンランド語
            French	フランス語
            Frisian	フリジア語
            Irish	アイルランド語
            Scottish Gaelic	ゲール語(スコットランド)
            Galician	ガリシア語
            Hebrew	ヘブライ語
            Hindi	ヒンディー語
            Croatian	クロアチア語
            Upper Sorbian	高地ソルブ語
            Hungarian	ハンガリー語
            Armenian	アルメニア
            Interlingua	インターリングア
            Ido	イド語
            Indonesian	インドネシア語
            Igbo	イグボ語
            Icelandic	アイスランド語
            Italian	イタリア語
            Japanese	日本語
            Georgian	グルジア語
            Kabyle	カビル語
            Kazakh	カザフ語
            Khmer	クメール語
            Kannada	カンナダ語
            Korean	韓国語
            Kyrgyz	キルギス語
            Luxembourgish	ルクセンブルグ語
            Lithuanian	リトアニア語
            Latvian	ラトビア語
            Macedonian	マケドニア語
            Malayalam	マラヤーラム語
            Mongolian	モンゴル語
            Marathi	マラーティー語
            Malay	マレー語
            Burmese	ビルマ語
            Nepali	ネパール語
            Dutch	オランダ語
            Norwegian Nynorsk	ノルウェーのニーノシュク
            Ossetic	オセット語
            Punjabi	パンジャブ語
            Polish	ポーランド語
            Portuguese	ポルトガル語
            Brazilian Portuguese	ブラジルポルトガル語
            Romanian	ルーマニア語
            Russian	ロシア語
            Slovak	スロバキア語
            Slovenian	スロヴェニア語
            Albanian	アルバニア語
            Serbian	セルビア語
            Serbian Latin	セルビア語ラテン文字
            Swedish	スウェーデン語
            Swahili	スワヒリ語
            Tamil	タミル語
            Telugu	テルグ語
            Tajik	タジク語
            Thai	タイ語
            Turkmen	トルクメン語
            Turkish	トルコ語
            Tatar	タタール語
            Udmurt	ウドムルト語
            Uyghur	ウイグル語
            Ukrainian	ウクライナ語
            Urdu	ウルドゥー語
            Uzbek	ウズベク語
            Vietnamese	ベトナム語
            Simplified Chinese	簡体字中国語
            Traditional Chinese	繁体字中国語
            abbrev. month|Jan.	1月
            abbrev. month|Feb.	2月
            abbrev. month|March	3月
            abbrev. month|April	4月
            abbrev. month|May	5月
            abbrev. month|June	6月
            abbrev. month|July	7月
            abbrev. month|Aug.	8月
            abbrev. month|Sept.	9月
            abbrev. month|Oct.	10月
            abbrev. month|Nov.	11月
            abbrev. month|Dec.	12月
            alt. month|January	1月
            alt. month|February	2月
            alt. month|March	3月
            alt. month|April	4月
            alt. month|May	5月
            alt. month|June	6月
            alt. month|July	7月
            alt. month|August	8月
            alt. month|September	9月
            alt. month|October	10月
            alt. month|November	11月
            alt. month|December	12月
            ordinal 11, 12, 13|{}th	{}番目
            ordinal 0|{}th	{}番目
            ordinal 1|{}st	{}番目
            ordinal 2|{}nd	{}番目
            ordinal 3|{}rd	{}番目
            ordinal 4|{}th	{}番目
            ordinal 5|{}th	{}番目
            ordinal 6|{}th	{}番目
            ordinal 7|{}th	{}番目
            ordinal 8|{}th	{}番目
            ordinal 9|{}th	{}番目
            %(num)d year	%(num)d年
            %(num)d month	%(num)dヶ月
            %(num)d week	%(num)d週間
            %(num)d day	%(num)d日
            %(num)d hour	%(num)d時間
            %(num)d minute	%(num)d分
            naturaltime-past|%(num)d year	%(num)d年
            naturaltime-past|%(num)d month	%(num)dヶ月
            naturaltime-past|%(num)d week	%(num)d週間
            naturaltime-past|%(num)d day	%(num)d日
            naturaltime-past|%(num)d hour	%(num)d時間
            naturaltime-past|%(num)d minute	%(num)d分
            naturaltime-future|%(num)d year	%(num)d年
            naturaltime-future|%(num)d month	%(num)dヶ月
            naturaltime-future|%(num)d week	%(num)d週間
            naturaltime-future|%(num)d day	%(num)d日
            naturaltime-future|%(num)d hour	%(num)d時間
            naturaltime-future|%(num)d minute	%(num)d分
            %(size)d byte	%(size)d バイト
            a second ago	%(count)s秒前
            a minute ago	%(count)s分前
            an hour ago	%(count)s時間前
            a second from now	今から%(count)s秒
            a minute from now	今から%(count)s分
            an hour from now	今から%(count)s時間
            %(value)s million	%(value)s ミリオン
            %(value)s billion	%(value)s ビリオン
            %(value)s trillion	%(value)s トリリオン
            %(value)s quadrillion	 %(value)s クァドリリオン
            %(value)s quintillion	%(value)s クインテリオン
            %(value)s sextillion	%(value)s セクスティリオン
            %(value)s septillion	%(value)s セプティリオン
            %(value)s octillion	%(value)s オクティリオン
            %(value)s nonillion	%(value)s ノニリオン
            %(value)s decillion	%(value)s デシリオン
            %(value)s googol	%(value)s グーゴル
            """#)
}
