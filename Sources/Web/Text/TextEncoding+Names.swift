extension TextEncoding {
    /// Finds an encoding by a name in Python's folded form (`iso_8859_1`).
    init?(foldedName folded: String) {
        if let known = Self.unicodeAndLatin[folded] {
            self = known
        } else if let canonical = Self.systemName(folded) {
            self.init(name: folded, kind: .system(canonical))
        } else {
            return nil
        }
    }

    private static let unicodeAndLatin: [String: TextEncoding] = {
        var names: [String: TextEncoding] = [:]
        for name in ["utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001"] { names[name] = .utf8 }
        let asciiNames = [
            "ascii", "us_ascii", "us", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367", "csascii",
            "ibm367", "iso646_us", "iso_646.irv_1991", "iso_ir_6",
        ]
        for name in asciiNames { names[name] = .ascii }
        let latinNames = [
            "latin_1", "latin1", "latin", "l1", "8859", "cp819", "csisolatin1", "ibm819", "iso8859", "iso8859_1",
            "iso_8859_1", "iso_8859_1_1987", "iso_ir_100",
        ]
        for name in latinNames { names[name] = .latin1 }
        func wide(_ aliases: [String], _ name: String, _ bytes: Int, _ isBigEndian: Bool?) {
            let encoding = TextEncoding(name: name, kind: .wide(bytes: bytes, isBigEndian: isBigEndian))
            for alias in aliases { names[alias] = encoding }
        }
        wide(["utf_16", "utf16", "u16"], "utf-16", 2, nil)
        wide(["utf_16_le", "utf_16le", "unicodelittleunmarked"], "utf-16-le", 2, false)
        wide(["utf_16_be", "utf_16be", "unicodebigunmarked"], "utf-16-be", 2, true)
        wide(["utf_32", "utf32", "u32"], "utf-32", 4, nil)
        wide(["utf_32_le", "utf_32le"], "utf-32-le", 4, false)
        wide(["utf_32_be", "utf_32be"], "utf-32-be", 4, true)
        return names
    }()

    /// The name that `iconv` has for one of Python's older encodings.
    private static func systemName(_ folded: String) -> String? {
        if let known = systemNames[folded] { return known }
        for prefix in ["iso_8859_", "iso8859_"] where folded.hasPrefix(prefix) {
            guard let part = Int(folded.dropFirst(prefix.count)), (2...16).contains(part), part != 12 else {
                return nil
            }
            return "ISO-8859-\(part)"
        }
        for prefix in ["cp", "windows_", "ibm", ""] where folded.hasPrefix(prefix) {
            guard let page = Int(folded.dropFirst(prefix.count)), codePages.contains(page) else { continue }
            return "CP\(page)"
        }
        return nil
    }

    /// Python's name of the codec for a system's character set whose characters are of one byte or more.
    static func multibyteCodec(_ systemName: String) -> String? {
        switch systemName {
        case "BIG5-HKSCS": "big5hkscs"
        case "ISO-2022-JP": "iso2022_jp"
        case "ISO-2022-KR": "iso2022_kr"
        case "BIG5", "EUC-JP", "EUC-KR", "GB2312", "GBK", "GB18030", "SHIFT_JIS", "CP932", "CP949", "CP950", "JOHAB":
            String(systemName.lowercased().map { $0 == "-" ? "_" : $0 })
        default: nil
        }
    }

    private static let codePages: Set<Int> = [
        37, 273, 424, 437, 500, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874, 875,
        932,
        949, 950, 1006, 1026, 1125, 1140, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258,
    ]

    private static let systemNames: [String: String] = [
        "latin2": "ISO-8859-2", "l2": "ISO-8859-2", "latin3": "ISO-8859-3", "l3": "ISO-8859-3", "latin4": "ISO-8859-4",
        "l4": "ISO-8859-4", "cyrillic": "ISO-8859-5", "arabic": "ISO-8859-6", "greek": "ISO-8859-7",
        "greek8": "ISO-8859-7", "hebrew": "ISO-8859-8", "latin5": "ISO-8859-9", "l5": "ISO-8859-9",
        "latin6": "ISO-8859-10", "l6": "ISO-8859-10", "thai": "ISO-8859-11", "latin7": "ISO-8859-13",
        "l7": "ISO-8859-13", "latin8": "ISO-8859-14", "l8": "ISO-8859-14", "latin9": "ISO-8859-15",
        "l9": "ISO-8859-15", "latin10": "ISO-8859-16", "l10": "ISO-8859-16",
        "big5": "BIG5", "big5_tw": "BIG5", "csbig5": "BIG5", "big5hkscs": "BIG5-HKSCS", "big5_hkscs": "BIG5-HKSCS",
        "euc_jp": "EUC-JP", "eucjp": "EUC-JP", "ujis": "EUC-JP", "euc_kr": "EUC-KR", "euckr": "EUC-KR",
        "ks_c_5601": "EUC-KR", "ksc5601": "EUC-KR", "gb2312": "GB2312", "euc_cn": "GB2312", "chinese": "GB2312",
        "gbk": "GBK", "936": "GBK", "cp936": "GBK", "ms936": "GBK", "gb18030": "GB18030", "gb18030_2000": "GB18030",
        "shift_jis": "SHIFT_JIS", "shiftjis": "SHIFT_JIS", "sjis": "SHIFT_JIS", "s_jis": "SHIFT_JIS",
        "csshiftjis": "SHIFT_JIS", "ms932": "CP932", "mskanji": "CP932", "ms_kanji": "CP932",
        "iso2022_jp": "ISO-2022-JP", "iso_2022_jp": "ISO-2022-JP", "csiso2022jp": "ISO-2022-JP",
        "iso2022_kr": "ISO-2022-KR", "iso_2022_kr": "ISO-2022-KR", "johab": "JOHAB", "koi8_r": "KOI8-R",
        "cskoi8r": "KOI8-R", "koi8_u": "KOI8-U", "koi8_t": "KOI8-T", "mac_roman": "MACINTOSH", "macroman": "MACINTOSH",
        "macintosh": "MACINTOSH", "tis620": "TIS-620", "tis_620": "TIS-620", "utf_7": "UTF-7", "utf7": "UTF-7",
        "u7": "UTF-7", "hp_roman8": "HP-ROMAN8", "ptcp154": "PT154", "kz1048": "RK1048",
    ]
}
