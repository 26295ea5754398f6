public import ORM

extension FieldValidator {
    /// No other row may have the value in this column: DRF's `UniqueValidator`.
    ///
    /// ```swift
    /// CharField(.validators(.unique(Tag.fields.name)))
    /// ```
    ///
    /// The row that is being changed does not count. ``ModelField(_:_:)`` adds the rule for unique columns by itself.
    public static func unique<Root: Model>(
        _ field: Field<Root, Value>, message: String = "This field must be unique."
    ) -> Self {
        Self { value, context in
            var query = Root.objects.with(column: field.column, equalTo: field.type.encode(value))
            if let key = context.instanceKey { query = query.withoutKey(key) }
            if try query.exists(on: context.connection()) { throw ValidationError(message, code: "unique") }
        }
    }
}
