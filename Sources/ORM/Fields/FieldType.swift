public import Models
public import SQLCore

/// What a field holds, tied to the Swift type that holds it: `.text` on a `Bool` does not compile.
///
/// ```swift
/// Field("subject", \Message.subject, .char(maxLength: 255))
/// Field("read_at", \Message.readAt, .null(.dateTime()))
/// ```
public struct FieldType<Value: Sendable>: Sendable {
    /// Django's field class with its own options.
    public let kind: FieldKind
    /// Whether the column may be `NULL`.
    public let allowsNull: Bool
    public let defaultValue: LiteralValue?
    let isBoolean: Bool
    /// Some value, for models whose columns are not read yet.
    let placeholder: Value
    /// Reads a column.
    let decode: @Sendable (any Row, Int) throws(FieldDecodingError) -> Value
    /// The value as it is bound.
    public let encode: @Sendable (Value) -> SQLValue
    /// The value for a key that the database gave, for keys of that kind.
    let assignKey: (@Sendable (Int64) -> Value)?
    /// The value that saving a row sets by itself, or `nil` to leave it; told whether the row is new, and the time.
    let automaticValue: (@Sendable (_ isInsert: Bool, _ now: DateTime) -> Value?)?

    init(
        _ kind: FieldKind, allowsNull: Bool = false, default defaultValue: LiteralValue? = nil, isBoolean: Bool = false,
        placeholder: Value,
        decode: @escaping @Sendable (any Row, Int) throws(FieldDecodingError) -> Value,
        encode: @escaping @Sendable (Value) -> SQLValue, assignKey: (@Sendable (Int64) -> Value)? = nil,
        automaticValue: (@Sendable (_ isInsert: Bool, _ now: DateTime) -> Value?)? = nil
    ) {
        self.kind = kind
        self.allowsNull = allowsNull
        self.defaultValue = defaultValue
        self.isBoolean = isBoolean
        self.placeholder = placeholder
        self.decode = decode
        self.encode = encode
        self.assignKey = assignKey
        self.automaticValue = automaticValue
    }
}

/// A stored value that its field's type cannot hold.
public struct FieldDecodingError: Error, Sendable, CustomStringConvertible {
    public let column: String
    public let expected: String

    public init(column: String, expected: String) {
        self.column = column
        self.expected = expected
    }

    public var description: String { "The column \(column) holds something else than \(expected)." }
}
