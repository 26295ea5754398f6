public import PythonJSON

/// What `OPTIONS` tells of one field.
public struct FieldMetadata: Sendable {
    public var type: String
    public var isRequired: Bool
    public var isReadOnly: Bool
    public var label: String?
    public var helpText: String?
    public var minLength: Int?
    public var maxLength: Int?
    public var minValue: JSONValue?
    public var maxValue: JSONValue?
    public var maxDigits: Int?
    public var decimalPlaces: Int?
    /// The element of a list.
    public var child: [FieldMetadata] = []
    /// The fields of a nested serializer.
    public var children: [(name: String, metadata: FieldMetadata)]?
    public var choices: [(value: JSONValue, displayName: JSONValue)]?

    /// Describes a field.
    public init(_ field: some SerializerField, label: String?) {
        type = field.typeLabel
        isRequired = field.options.isRequired
        isReadOnly = field.options.isReadOnly
        self.label = field.options.label ?? label
        helpText = field.options.helpText
        field.describe(&self)
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("type", type)
            writer.member("required", isRequired)
            writer.member("read_only", isReadOnly)
            if let label, !label.isEmpty { writer.member("label", label) }
            if let helpText, !helpText.isEmpty { writer.member("help_text", helpText) }
            for (name, value) in [
                ("min_length", minLength), ("max_length", maxLength),
            ] {
                if let value { writer.member(name, Int64(value)) }
            }
            if let minValue { writer.member("min_value", minValue) }
            if let maxValue { writer.member("max_value", maxValue) }
            if let maxDigits { writer.member("max_digits", Int64(maxDigits)) }
            if let decimalPlaces { writer.member("decimal_places", Int64(decimalPlaces)) }
            if let child = child.first {
                writer.key("child")
                child.write(to: &writer)
            } else if let children, !children.isEmpty {
                writer.member("children") { writer in
                    writer.object { writer in
                        for child in children {
                            writer.key(child.name)
                            child.metadata.write(to: &writer)
                        }
                    }
                }
            }
            if let choices, !isReadOnly {
                writer.member("choices") { writer in
                    writer.array { writer in
                        for choice in choices {
                            writer.object { writer in
                                writer.member("value", choice.value)
                                writer.member("display_name", choice.displayName)
                            }
                        }
                    }
                }
            }
        }
    }
}
