extension FunctionCall {
    /// The dotted path of the class in Python.
    public var classPath: String {
        (module ?? Self.module(of: name) ?? "django.db.models.functions") + "." + name
    }

    /// The module that Django names when it writes one of its functions, or `nil` for other names.
    static func module(of name: String) -> String? {
        if name == "Func" { return "django.db.models" }
        for (module, names) in modules where names.contains(name) { return "django.db.models." + module }
        return nil
    }

    private static let modules: [(module: String, names: Set<String>)] = [
        ("functions.comparison", ["Cast", "Coalesce", "Collate", "Greatest", "Least", "NullIf"]),
        (
            "functions.datetime",
            [
                "Extract", "ExtractDay", "ExtractHour", "ExtractIsoWeekDay", "ExtractIsoYear", "ExtractMinute",
                "ExtractMonth", "ExtractQuarter", "ExtractSecond", "ExtractWeek", "ExtractWeekDay", "ExtractYear",
                "Now", "Trunc", "TruncDate", "TruncDay", "TruncHour", "TruncMinute", "TruncMonth", "TruncQuarter",
                "TruncSecond", "TruncTime", "TruncWeek", "TruncYear",
            ]
        ),
        ("functions.json", ["JSONArray", "JSONObject"]),
        (
            "functions.math",
            [
                "ACos", "ASin", "ATan", "ATan2", "Abs", "Ceil", "Cos", "Cot", "Degrees", "Exp", "Floor", "Ln", "Log",
                "Mod", "Pi", "Power", "Radians", "Random", "Round", "Sign", "Sin", "Sqrt", "Tan",
            ]
        ),
        (
            "functions.text",
            [
                "Chr", "Concat", "ConcatPair", "LPad", "LTrim", "Left", "Length", "Lower", "MD5", "Ord", "RPad",
                "RTrim", "Repeat", "Replace", "Reverse", "Right", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512",
                "StrIndex", "Substr", "Trim", "Upper",
            ]
        ),
        (
            "functions.window",
            [
                "CumeDist", "DenseRank", "FirstValue", "Lag", "LastValue", "Lead", "NthValue", "Ntile", "PercentRank",
                "Rank", "RowNumber",
            ]
        ),
        ("aggregates", ["Aggregate", "Avg", "Count", "Max", "Min", "StdDev", "Sum", "Variance"]),
    ]
}
