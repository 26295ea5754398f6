public import PythonJSON

/// A value that is only shown, whatever can be written as JSON.
///
/// ```swift
/// BoundField("unread", ReadOnlyField()) { (user: Account) in .integer(user.unreadCount) }
/// ```
public struct ReadOnlyField: SerializerField {
    public var options: FieldOptions<JSONValue>
    public let typeLabel = "field"

    public init(_ options: FieldOption<JSONValue>...) {
        self.options = FieldOptions([.readOnly] + options)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> JSONValue {
        if case .json(let value) = input { value } else { .null }
    }

    public func write(_ value: JSONValue, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }
}

/// A value that is never sent or shown, and always comes from its default.
///
/// ```swift
/// BoundField<Post, DateTime>("created", HiddenField { $0.time.now })
/// ```
public struct HiddenField<Value: Sendable>: SerializerField {
    public var options: FieldOptions<Value>
    public var typeLabel: String { HiddenFieldLabel.text }

    public init(default make: @escaping @Sendable (SerializerContext) throws -> Value) {
        options = FieldOptions([.writeOnly, .default(make)])
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? { nil }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        throw fail("invalid", "This field takes no input.")
    }

    public func write(_ value: Value, to writer: inout JSONWriter, in context: SerializerContext) { writer.writeNull() }
}

extension BoundField where Value == JSONValue {
    /// A value that a function of the object writes: DRF's `SerializerMethodField`.
    ///
    /// ```swift
    /// .method("length") { message, writer, _ in writer.write(message.text.count) }
    /// .method("messages", readsDatabase: true) { user, writer, context in
    ///     let messages = try Message.objects.filter { $0.sender == user.reference }.all(on: context.connection())
    ///     try MessageSerializer().write(messages, to: &writer, in: context)
    /// }
    /// ```
    ///
    /// - Parameter readsDatabase: whether the function needs a connection.
    public static func method(
        _ name: String, readsDatabase: Bool = false,
        _ write: @escaping @Sendable (Root, inout JSONWriter, SerializerContext) throws -> Void
    ) -> Self {
        var field = Self(name, ReadOnlyField(), writing: write)
        field.readsDatabase = readsDatabase
        return field
    }
}
