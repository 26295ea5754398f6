// Written by generate.py from Django 5.2's translations. See NOTICE.

extension Catalog {
    static let ar = Catalog(
        table: #"""
            n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5
            Monday	الاثنين
            Tuesday	الثلاثاء
            Wednesday	الأربعاء
            Thursday	الخميس
            Friday	الجمعة
            Saturday	السبت
            Sunday	الأحد
            Mon	إثنين
            Tue	ثلاثاء
            Wed	أربعاء
            Thu	خميس
            Fri	جمعة
            Sat	سبت
            Sun	أحد
            January	يناير
            February	فبراير
            March	مارس
            April	إبريل
            May	مايو
            June	يونيو
            July	يوليو
            August	أغسطس
            September	سبتمبر
            October	أكتوبر
            November	نوفمبر
            December	ديسمبر
            jan	يناير
            feb	فبراير
            mar	مارس
            apr	إبريل
            may	مايو
            jun	يونيو
            jul	يوليو
            aug	أغسطس
            sep	سبتمبر
            oct	أكتوبر
            nov	نوفمبر
            dec	ديسمبر
            a.m.	ص
            p.m.	م
            AM	ص
            PM	م
            midnight	منتصف الليل
            noon	ظهراً
            or	أو
            , 	، 
            yes,no,maybe	نعم,لا,ربما
            %s KB	%s ك.ب
            %s MB	%s م.ب
            %s GB	%s ج.ب
            %s TB	%s ت.ب
            %s PB	%s ب.ب
            one	واحد
            two	إثنان
            three	ثلالثة
            four	أربعة
            five	خمسة
            six	ستة
            seven	سبعة
            eight	ثمانية
            nine	تسعة
            today	اليوم
            tomorrow	غداً
            yesterday	أمس
            now	الآن
            %(delta)s ago	%(delta)s مضت
            %(delta)s from now	%(delta)s من الآن
            Page not found	تعذر العثور على الصفحة
            Password	كلمة المرور
            Yes	نعم
            No	لا
            Afrikaans	الإفريقية
            Arabic	العربيّة
            Algerian Arabic	عربي جزائري
            Asturian	الأسترية
            Azerbaijani	الأذربيجانية
            Belarusian	البيلاروسية
            Bulgarian	البلغاريّة
            Bengali	البنغاليّة
            Breton	البريتونية
            Bosnian	البوسنيّة
            Catalan	الكتلانيّة
            Czech	التشيكيّة
            Welsh	الويلز
            Danish	الدنماركيّة
            German	الألمانيّة
            Lower Sorbian	الصربية السفلى
            Greek	اليونانيّة
            English	الإنجليزيّة
            Australian English	الإنجليزية الإسترالية
            British English	الإنجليزيّة البريطانيّة
            Esperanto	الاسبرانتو
            Spanish	الإسبانيّة
            Argentinian Spanish	الأسبانية الأرجنتينية
            Colombian Spanish	الكولومبية الإسبانية
            Mexican Spanish	الأسبانية المكسيكية
            Nicaraguan Spanish	الإسبانية النيكاراغوية
            Venezuelan Spanish	الإسبانية الفنزويلية
            Estonian	الإستونيّة
            Basque	الباسك
            Persian	الفارسيّة
            Finnish	الفنلنديّة
            French	الفرنسيّة
            Frisian	الفريزيّة
            Irish	الإيرلنديّة
            Scottish Gaelic	الغيلية الأسكتلندية
            Galician	الجليقيّة
            Hebrew	العبريّة
            Hindi	الهندية
            Croatian	الكرواتيّة
            Upper Sorbian	الصربية العليا
            Hungarian	الهنغاريّة
            Armenian	الأرمنية
            Interlingua	اللغة الوسيطة
            Ido	ايدو
            Indonesian	الإندونيسيّة
            Igbo	الإيبو
            Icelandic	الآيسلنديّة
            Italian	الإيطاليّة
            Japanese	اليابانيّة
            Georgian	الجورجيّة
            Kabyle	القبائل
            Kazakh	الكازاخستانية
            Khmer	الخمر
            Kannada	الهنديّة (كنّادا)
            Korean	الكوريّة
            Kyrgyz	قيرغيز
            Luxembourgish	اللوكسمبرجية
            Lithuanian	اللتوانيّة
            Latvian	اللاتفيّة
            Macedonian	المقدونيّة
            Malayalam	المايالام
            Mongolian	المنغوليّة
            Marathi	المهاراتية
            Burmese	البورمية
            Nepali	النيبالية
            Dutch	الهولنديّة
            Norwegian Nynorsk	النينورسك نرويجيّة
            Ossetic	الأوسيتيكية
            Punjabi	البنجابيّة
            Polish	البولنديّة
            Portuguese	البرتغاليّة
            Brazilian Portuguese	البرتغاليّة البرازيليّة
            Romanian	الرومانيّة
            Russian	الروسيّة
            Slovak	السلوفاكيّة
            Slovenian	السلوفانيّة
            Albanian	الألبانيّة
            Serbian	الصربيّة
            Serbian Latin	اللاتينيّة الصربيّة
            Swedish	السويديّة
            Swahili	السواحلية
            Tamil	التاميل
            Telugu	التيلوغو
            Tajik	طاجيك
            Thai	التايلنديّة
            Turkmen	تركمان
            Turkish	التركيّة
            Tatar	التتاريية
            Udmurt	الأدمرتية
            Ukrainian	الأكرانيّة
            Urdu	الأوردو
            Uzbek	الأوزبكي
            Vietnamese	الفيتناميّة
            Simplified Chinese	الصينيّة المبسطة
            Traditional Chinese	الصينيّة التقليدية
            abbrev. month|Jan.	يناير
            abbrev. month|Feb.	فبراير
            abbrev. month|March	مارس
            abbrev. month|April	إبريل
            abbrev. month|May	مايو
            abbrev. month|June	يونيو
            abbrev. month|July	يوليو
            abbrev. month|Aug.	أغسطس
            abbrev. month|Sept.	سبتمبر
            abbrev. month|Oct.	أكتوبر
            abbrev. month|Nov.	نوفمبر
            abbrev. month|Dec.	ديسمبر
            alt. month|January	يناير
            alt. month|February	فبراير
            alt. month|March	مارس
            alt. month|April	أبريل
            alt. month|May	مايو
            alt. month|June	يونيو
            alt. month|July	يوليو
            alt. month|August	أغسطس
            alt. month|September	سبتمبر
            alt. month|October	أكتوبر
            alt. month|November	نوفمبر
            alt. month|December	ديسمبر
            ordinal 11, 12, 13|{}th	{}
            ordinal 0|{}th	{}
            ordinal 1|{}st	{}
            ordinal 2|{}nd	{}
            ordinal 3|{}rd	{}
            ordinal 4|{}th	{}
            ordinal 5|{}th	{}
            ordinal 6|{}th	{}
            ordinal 7|{}th	{}
            ordinal 8|{}th	{}
            ordinal 9|{}th	{}
            %(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنوات	%(num)d سنوات
            %(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d أشهر	%(num)d أشهر
            %(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسابيع	%(num)d أسابيع
            %(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
            %(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
            %(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
            naturaltime-past|%(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنوات	%(num)d سنوات
            naturaltime-past|%(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d أشهر	%(num)d أشهر
            naturaltime-past|%(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسبوع	%(num)d أسابيع
            naturaltime-past|%(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
            naturaltime-past|%(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
            naturaltime-past|%(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
            naturaltime-future|%(num)d year	%(num)d سنة	%(num)d سنة	%(num)d سنتين	%(num)d سنوات	%(num)d سنة	%(num)d سنوات
            naturaltime-future|%(num)d month	%(num)d شهر	%(num)d شهر	%(num)d شهرين	%(num)d أشهر	%(num)d شهر	%(num)d أشهر
            naturaltime-future|%(num)d week	%(num)d أسبوع	%(num)d أسبوع	%(num)d أسبوعين	%(num)d أسابيع	%(num)d أسبوع	%(num)d أسابيع
            naturaltime-future|%(num)d day	%(num)d يوم	%(num)d يوم	%(num)d يومين	%(num)d أيام	%(num)d يوم	%(num)d أيام
            naturaltime-future|%(num)d hour	%(num)d ساعة	%(num)d ساعة	%(num)d ساعتين	%(num)d ساعات	%(num)d ساعة	%(num)d ساعات
            naturaltime-future|%(num)d minute	%(num)d دقيقة	%(num)d دقيقة	%(num)d دقيقتين	%(num)d دقائق	%(num)d دقيقة	%(num)d دقيقة
            %(size)d byte	%(size)d بايت	بايت واحد	بايتان	%(size)d بايتان	%(size)d بايت	%(size)d بايت
            a second ago	منذ %(count)s ثانية	منذ ثانية	منذ %(count)s ثانيتين	منذ %(count)s ثواني	منذ %(count)s ثانية	منذ %(count)s ثانية
            a minute ago	منذ %(count)s دقيقة	منذ دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة	منذ %(count)s دقيقة
            an hour ago	منذ %(count)s ساعة	منذ ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة	منذ %(count)s ساعة
            a second from now	%(count)s ثواني من الآن	منذ ثانية من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن	%(count)s ثواني من الآن
            a minute from now	%(count)s دقائق من الآن	منذ دقيقة من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن	%(count)s دقائق من الآن
            an hour from now	%(count)s ساعات من الآن	منذ ساعة من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن	%(count)s ساعات من الآن
            %(value)s million	%(value)s مليون	%(value)s مليون	%(value)s مليون	%(value)s ملايين	%(value)s مليون	%(value)s مليون
            %(value)s billion	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار	%(value)s مليار
            %(value)s trillion	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون	%(value)s ترليون
            %(value)s quadrillion	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون	%(value)s كوادرليون
            %(value)s quintillion	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون	%(value)s كوينتيليون
            %(value)s sextillion	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون	%(value)s سكستيليون
            %(value)s septillion	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون	%(value)s سبتيليون
            %(value)s octillion	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون	%(value)s أقتيليون
            %(value)s nonillion	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون	%(value)s نانليون
            %(value)s decillion	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون	%(value)s ديسيليون
            %(value)s googol	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول	%(value)s جوجول
            """#)
}
