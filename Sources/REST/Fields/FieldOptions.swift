public import PythonJSON

/// The options that fields of all types have.
public struct FieldOptions<Value: Sendable>: Sendable {
    public var isReadOnly = false
    public var isWriteOnly = false
    public var isRequired = true
    /// Whether the declaration says if the field is required, or what its default is.
    var isRequirementGiven = false
    public var allowsNull = false
    /// Whether the empty text is a value. Only texts and choices ask.
    public var allowsBlank: Bool?
    /// Whether white space at both ends is dropped. Only texts ask.
    public var trimsWhitespace = true
    /// The value for a field that was not sent.
    public var defaultValue: (@Sendable (SerializerContext) throws -> FieldOutcome<Value>)?
    public var initial: JSONValue?
    /// A readable name; made of the field's name if there is none.
    public var label: String?
    public var helpText: String?
    /// Hints for forms: `["input_type": "password"]`.
    public var style: [String: String] = [:]
    /// Texts that replace the usual ones, by their keys (`required`, `null`, `invalid`, …).
    public var errorMessages: [String: String] = [:]
    public var validators: [FieldValidator<Value>] = []

    public init() {}

    public init(_ options: [FieldOption<Value>]) {
        for option in options { option.apply(&self) }
    }

    func applying(_ options: [FieldOption<Value>]) -> Self {
        var copy = self
        for option in options { option.apply(&copy) }
        return copy
    }
}

/// One option of a field, as it stands in a declaration.
///
/// ```swift
/// CharField(maxLength: 255, .optional, .label("Nickname"))
/// IntegerField(.readOnly)
/// DateTimeField(.default { $0.time.now })
/// ```
public struct FieldOption<Value: Sendable>: Sendable {
    let apply: @Sendable (inout FieldOptions<Value>) -> Void

    /// Shown, never read.
    public static var readOnly: Self {
        Self { options in
            options.isReadOnly = true
            options.isRequired = false
        }
    }
    /// Read, never shown.
    public static var writeOnly: Self { Self { $0.isWriteOnly = true } }
    /// May be left out: `required=False`.
    public static var optional: Self { required(false) }
    public static func required(_ isRequired: Bool) -> Self {
        Self { options in
            options.isRequired = isRequired
            options.isRequirementGiven = true
        }
    }
    public static var allowNull: Self { Self { $0.allowsNull = true } }
    public static var allowBlank: Self { Self { $0.allowsBlank = true } }
    public static func trimWhitespace(_ trims: Bool) -> Self { Self { $0.trimsWhitespace = trims } }

    /// The value for a field that was not sent; the field is then not required.
    public static func `default`(_ value: Value) -> Self {
        Self { options in
            options.isRequired = false
            options.isRequirementGiven = true
            options.defaultValue = { _ in .value(value) }
        }
    }
    /// A value that is made when it is needed, such as the current time or the current user.
    public static func `default`(_ make: @escaping @Sendable (SerializerContext) throws -> Value) -> Self {
        Self { options in
            options.isRequired = false
            options.isRequirementGiven = true
            options.defaultValue = { .value(try make($0)) }
        }
    }
    /// A value that new objects get and existing ones keep: DRF's `CreateOnlyDefault`.
    public static func createOnlyDefault(_ make: @escaping @Sendable (SerializerContext) throws -> Value) -> Self {
        Self { options in
            options.isRequired = false
            options.isRequirementGiven = true
            options.defaultValue = { $0.instanceKey == nil ? .value(try make($0)) : .skipped }
        }
    }
    /// `default=None`.
    public static var defaultNull: Self {
        Self { options in
            options.isRequired = false
            options.isRequirementGiven = true
            options.defaultValue = { _ in .null }
        }
    }
    public static func initial(_ value: JSONValue) -> Self { Self { $0.initial = value } }
    public static func label(_ label: String) -> Self { Self { $0.label = label } }
    public static func helpText(_ text: String) -> Self { Self { $0.helpText = text } }
    public static func style(_ style: [String: String]) -> Self { Self { $0.style = style } }
    public static func errorMessages(_ messages: [String: String]) -> Self {
        Self { $0.errorMessages.merge(messages) { $1 } }
    }
    /// Adds validators.
    public static func validators(_ validators: FieldValidator<Value>...) -> Self {
        Self { $0.validators += validators }
    }
    static func validators(list validators: [FieldValidator<Value>]) -> Self {
        Self { $0.validators += validators }
    }
    /// No validators but these, whatever a model's field would bring: `validators=[…]` in DRF's `extra_kwargs`.
    public static func onlyValidators(_ validators: FieldValidator<Value>...) -> Self {
        Self { $0.validators = validators }
    }
}
