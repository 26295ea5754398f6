import Models

/// Which values of a column do not fit when its field is changed.
///
/// SQLite itself stores nearly anything in any column: it is Django, and any other database, that would be surprised.
struct NarrowedColumn {
    /// Django's name of the new type.
    let type: String
    private let misfits: [@Sendable (String) -> String]

    /// `nil` when everything fits that was there before.
    init?(from old: FieldDescription, to new: FieldDescription) {
        type = new.kind.internalType
        var misfits: [@Sendable (String) -> String] = []
        if let length = new.kind.maxLength, new.kind.isText, old.kind.maxLength.map({ $0 > length }) ?? true {
            misfits.append { "LENGTH(\($0)) > \(length)" }
        }
        if old.kind.internalType != type || old.kind.decimalShape != new.kind.decimalShape {
            misfits += Self.misfits(of: new.kind, from: old.kind)
        }
        guard !misfits.isEmpty else { return nil }
        self.misfits = misfits
    }

    /// The condition that values which do not fit meet.
    func condition(_ column: String) -> String { misfits.map { $0(column) }.joined(separator: " OR ") }

    private static func misfits(of new: FieldKind, from old: FieldKind) -> [@Sendable (String) -> String] {
        if new.isInteger {
            let range = new.integerRange
            let isWhole: @Sendable (String) -> String = { column in
                "CAST(\(column) AS TEXT) <> CAST(CAST(\(column) AS INTEGER) AS TEXT) "
                    + "AND CAST(\(column) AS REAL) <> CAST(\(column) AS INTEGER) OR TYPEOF(\(column)) = 'text' "
                    + "AND TRIM(\(column), '0123456789-') <> ''"
            }
            let isNarrower =
                old.isInteger && range.lowerBound <= old.integerRange.lowerBound
                && range.upperBound >= old.integerRange.upperBound
            if isNarrower { return [] }
            let fits: @Sendable (String) -> String = { "\($0) NOT BETWEEN \(range.lowerBound) AND \(range.upperBound)" }
            return old.isInteger ? [fits] : [isWhole, fits]
        }
        switch new.internalType {
        case "BooleanField": return [{ "\($0) NOT IN (0, 1)" }]
        case "FloatField", "DecimalField":
            let isNumber: @Sendable (String) -> String = {
                "TYPEOF(\($0) + 0) = 'text' OR TYPEOF(\($0)) = 'text' AND \($0) GLOB '*[^-+0-9.eE]*'"
            }
            guard let (digits, places) = new.decimalShape else { return old.isText ? [isNumber] : [] }
            let fits: @Sendable (String) -> String = { column in
                "ABS(\(column)) >= 1e\(digits - places) OR ROUND(\(column), \(places)) <> \(column) + 0"
            }
            return old.isText ? [isNumber, fits] : [fits]
        case "DateField": return [{ "LENGTH(\($0)) > 10 OR \($0) NOT GLOB '[0-9]*-[0-9]*-[0-9]*'" }]
        case "DateTimeField" where old.internalType != "DateField":
            return [{ "\($0) NOT GLOB '[0-9]*-[0-9]*-[0-9]* [0-9]*:[0-9]*'" }]
        case "TimeField": return [{ "\($0) NOT GLOB '[0-9]*:[0-9]*'" }]
        case "UUIDField": return [{ "LENGTH(REPLACE(\($0), '-', '')) <> 32 OR \($0) GLOB '*[^-0-9a-fA-F]*'" }]
        case "JSONField": return [{ "NOT JSON_VALID(\($0))" }]
        default: return []
        }
    }
}

extension FieldKind {
    fileprivate var isInteger: Bool {
        isAuto || (internalType.hasSuffix("IntegerField") && internalType != "CommaSeparatedIntegerField")
    }

    fileprivate var isText: Bool {
        ["CharField", "TextField", "SlugField", "FileField", "FilePathField", "GenericIPAddressField"].contains(
            internalType)
    }

    fileprivate var integerRange: ClosedRange<Int64> {
        switch internalType {
        case "SmallIntegerField", "SmallAutoField": -32_768...32_767
        case "IntegerField", "AutoField": -2_147_483_648...2_147_483_647
        case "PositiveSmallIntegerField": 0...32_767
        case "PositiveIntegerField": 0...2_147_483_647
        case "PositiveBigIntegerField": 0...Int64.max
        default: Int64.min...Int64.max
        }
    }

    /// Digits in all, and those behind the point.
    fileprivate var decimalShape: (digits: Int, places: Int)? {
        switch self {
        case .decimal(let digits?, let places?): (digits, places)
        case .custom(_, .some(let base)): base.decimalShape
        default: nil
        }
    }
}

private func != (left: (digits: Int, places: Int)?, right: (digits: Int, places: Int)?) -> Bool {
    left?.digits != right?.digits || left?.places != right?.places
}
