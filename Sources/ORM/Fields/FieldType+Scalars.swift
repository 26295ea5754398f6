public import Models
public import SQLCore

extension FieldType where Value == Int64? {
    /// A 64-bit key that the database gives.
    public static var bigAuto: Self { automatic(.bigAuto) }
    /// A 32-bit key that the database gives.
    public static var auto: Self { automatic(.auto) }
    /// A 16-bit key that the database gives.
    public static var smallAuto: Self { automatic(.smallAuto) }

    private static func automatic(_ kind: FieldKind) -> Self {
        Self(
            kind, placeholder: nil, decode: { row, column in row.isNull(column) ? nil : row.int64(column) },
            encode: { $0.map(SQLValue.integer) ?? .null }, assignKey: { $0 })
    }
}

extension FieldType where Value == Int64 {
    public static func integer(default value: Int64? = nil) -> Self { integer(.integer, value) }
    public static func bigInteger(default value: Int64? = nil) -> Self { integer(.bigInteger, value) }
    public static func smallInteger(default value: Int64? = nil) -> Self { integer(.smallInteger, value) }
    public static func positiveInteger(default value: Int64? = nil) -> Self { integer(.positiveInteger, value) }
    public static func positiveSmallInteger(default value: Int64? = nil) -> Self {
        integer(.positiveSmallInteger, value)
    }
    public static func positiveBigInteger(default value: Int64? = nil) -> Self { integer(.positiveBigInteger, value) }

    private static func integer(_ kind: FieldKind, _ value: Int64?) -> Self {
        Self(
            kind, default: value.map(LiteralValue.int), placeholder: 0, decode: { row, column in row.int64(column) },
            encode: { .integer($0) })
    }
}

extension FieldType where Value == Double {
    public static func float(default value: Double? = nil) -> Self {
        Self(
            .float, default: value.map(LiteralValue.float), placeholder: 0,
            decode: { row, column in row.double(column) },
            encode: { .real($0) })
    }
}

extension FieldType where Value == Bool {
    /// `0` or `1` in a `bool` column.
    public static func boolean(default value: Bool? = nil) -> Self {
        Self(
            .boolean, default: value.map(LiteralValue.bool), isBoolean: true, placeholder: false,
            decode: { row, column in row.int64(column) != 0 }, encode: { .integer($0 ? 1 : 0) })
    }
}

extension FieldType where Value == String {
    public static func char(maxLength: Int? = nil, default value: String? = nil) -> Self {
        text(.char(maxLength: maxLength), value)
    }
    public static func email(maxLength: Int = 254, default value: String? = nil) -> Self {
        text(.email(maxLength: maxLength), value)
    }
    public static func slug(
        maxLength: Int = 50, allowsUnicode: Bool = false, default value: String? = nil
    ) -> Self {
        text(.slug(maxLength: maxLength, allowsUnicode: allowsUnicode), value)
    }
    public static func url(maxLength: Int = 200, default value: String? = nil) -> Self {
        text(.url(maxLength: maxLength), value)
    }
    public static func text(default value: String? = nil) -> Self { text(.text, value) }
    public static var text: Self { text(.text, nil) }
    /// 32 hex digits, as Django stores a UUID in SQLite.
    public static var uuid: Self { text(.uuid, nil) }
    /// An address of the Internet Protocol: `both`, `IPv4` or `IPv6`.
    public static func genericIPAddress(protocol: String = "both", unpacksIPv4: Bool = false) -> Self {
        text(.genericIPAddress(protocol: `protocol`, unpacksIPv4: unpacksIPv4), nil)
    }
    /// The path of a file below a directory.
    public static func filePath(_ options: FilePathOptions) -> Self { text(.filePath(options), nil) }
    /// The name of an uploaded file, below the directory of media.
    public static func file(uploadTo: String = "", maxLength: Int = 100) -> Self {
        text(.file(uploadTo: .string(uploadTo), maxLength: maxLength), nil)
    }
    /// The name of an uploaded image.
    public static func image(uploadTo: String = "", maxLength: Int = 100) -> Self {
        text(.image(uploadTo: .string(uploadTo), maxLength: maxLength), nil)
    }

    private static func text(_ kind: FieldKind, _ value: String?) -> Self {
        Self(
            kind, default: value.map(LiteralValue.string), placeholder: "",
            decode: { row, column in row.string(column) },
            encode: { .text($0) })
    }
}

extension FieldType where Value == [UInt8] {
    public static var binary: Self {
        Self(.binary(), placeholder: [], decode: { row, column in row.bytes(column) }, encode: { .blob($0) })
    }
}

extension FieldType where Value == DecimalNumber {
    /// A number of so many digits. SQLite keeps it as a number; it comes back with all its decimal places.
    public static func decimal(maxDigits: Int, decimalPlaces: Int, default value: DecimalNumber? = nil) -> Self {
        Self(
            .decimal(maxDigits: maxDigits, decimalPlaces: decimalPlaces),
            default: value.map { .decimal($0.description) }, placeholder: .zero,
            decode: { row, column throws(FieldDecodingError) in
                guard let number = Self.number(row, column, decimalPlaces) else {
                    throw FieldDecodingError(column: row.columnName(column), expected: "a decimal number")
                }
                return number
            },
            encode: { .text($0.fixed(places: decimalPlaces) ?? $0.description) })
    }

    private static func number(_ row: any Row, _ column: Int, _ places: Int) -> DecimalNumber? {
        let number: DecimalNumber? =
            switch row.value(column) {
            case .integer(let value): DecimalNumber(String(value))
            // Fifteen digits are what a double is sure of, and what Django takes from it.
            case .real(let value): DecimalNumber("\(value)")
            case .text(let text): DecimalNumber(text)
            case .null, .blob: nil
            }
        return number.flatMap { $0.fixed(places: places) }.flatMap { DecimalNumber($0) }
    }
}

extension FieldType where Value == JSONText {
    /// A document of JSON.
    ///
    /// - Parameter value: the default; `.callable("dict")` and `.callable("list")` are what Django models have.
    public static func json(default value: LiteralValue? = nil) -> Self {
        Self(
            .json(), default: value, placeholder: "null", decode: { row, column in JSONText(row.string(column)) },
            encode: { .text($0.text) })
    }
}
