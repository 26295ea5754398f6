import Models

/// What is known about one of Django's database functions on SQLite.
struct DatabaseFunction {
    let sqlName: String
    /// The kind of its value, when that is not the kind of its first argument.
    var outputKind: FieldKind?
    /// Whether a decimal result is cast.
    var castsDecimal = true
    /// Whether a whole number becomes a float.
    var isNumeric = false
    /// What Django adds when arguments are left out: the number it needs, and the values.
    private var defaults: (from: Int, values: [Expression]) = (0, [])

    init?(named name: String) {
        guard let entry = Self.table[name] else { return nil }
        sqlName = entry.sqlName
        outputKind = entry.output
        castsDecimal = entry.castsDecimal
        isNumeric = Self.numeric.contains(name)
        switch name {
        case "Round": defaults = (1, [.value(0)])
        case "LPad", "RPad": defaults = (2, [.value(" ")])
        case "Replace": defaults = (2, [.value("")])
        default: break
        }
    }

    func missingArguments(after count: Int) -> [Expression] { count == defaults.from ? defaults.values : [] }

    private static let numeric: Set<String> = [
        "ACos", "ASin", "ATan", "ATan2", "Cos", "Cot", "Degrees", "Exp", "Ln", "Log", "Mod", "Power", "Radians", "Sin",
        "Sqrt", "Tan",
    ]

    private typealias Entry = (sqlName: String, output: FieldKind?, castsDecimal: Bool)

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [
            "Chr": ("CHAR", .char(), false), "Ord": ("UNICODE", .integer, false), "Length": ("LENGTH", .integer, true),
            "Substr": ("SUBSTR", .char(), false), "StrIndex": ("INSTR", .integer, true),
            "LPad": ("LPAD", .char(), true),
            "RPad": ("RPAD", .char(), true), "Repeat": ("REPEAT", .char(), true), "Ceil": ("CEILING", nil, true),
            "Random": ("RAND", .float, false), "Pi": ("PI", .float, true), "Greatest": ("MAX", nil, true),
            "Least": ("MIN", nil, true), "ATan2": ("ATAN2", .float, false), "Log": ("LOG", .float, false),
        ]
        let sameName = [
            "Abs", "ACos", "ASin", "ATan", "Cos", "Cot", "Degrees", "Exp", "Floor", "Ln", "Mod", "Power", "Radians",
            "Round", "Sign", "Sin", "Sqrt", "Tan", "Lower", "Upper", "LTrim", "RTrim", "Trim", "Replace", "Reverse",
            "MD5", "SHA1", "SHA224", "SHA256", "SHA384", "SHA512", "Coalesce", "NullIf",
        ]
        for name in sameName { table[name] = (name.uppercased(), nil, true) }
        return table
    }()
}
