public import Models
public import PythonJSON

/// One of a few values.
///
/// ```swift
/// ChoiceField(["received", "sent"])
/// ChoiceField([("d", "Draft"), ("p", "Published")])
/// ChoiceField([(1, "One"), (2, "Two")])            // integers, which clients may also send as text
/// ```
public struct ChoiceField<Value: ChoiceValue>: SerializerField {
    public var options: FieldOptions<Value>
    let choices: [(value: Value, label: String)]
    public let typeLabel = "choice"

    public init(_ choices: [(Value, String)], _ options: FieldOption<Value>...) {
        self.init(choices: choices, options: FieldOptions(options))
    }

    public init(_ choices: [Value], _ options: FieldOption<Value>...) {
        self.init(choices: choices.map { ($0, $0.choiceText) }, options: FieldOptions(options))
    }

    init(choices: [(Value, String)], options: FieldOptions<Value>) {
        self.choices = choices.map { (value: $0.0, label: $0.1) }
        self.options = options
    }

    init(_ choices: FieldChoices, options: FieldOptions<Value>) {
        let pairs = choices.flattened.compactMap { choice -> (Value, String)? in
            guard let value = Value(choice.value) else { return nil }
            return (value, choice.label.string ?? value.choiceText)
        }
        self.init(choices: pairs, options: options)
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Value {
        if options.allowsBlank == true, input.isEmptyText, let blank = Value(.string("")) { return blank }
        return try choice(input)
    }

    func choice(_ input: InputValue) throws -> Value {
        let text = input.pythonText
        if let choice = choices.first(where: { $0.value.choiceText.utf8.elementsEqual(text.utf8) }) {
            return choice.value
        }
        throw fail("invalid_choice", "\"{input}\" is not a valid choice.", ("input", text))
    }

    public func write(_ value: Value, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value.json)
    }

    public func describe(_ metadata: inout FieldMetadata) {
        metadata.choices = choices.map { ($0.value.json, .string($0.label)) }
    }
}

/// A value that can be chosen from: texts and integers.
public protocol ChoiceValue: Sendable, Hashable {
    /// Python's `str()` of the value, by which clients may name it.
    var choiceText: String { get }
    var json: JSONValue { get }
    init?(_ literal: LiteralValue)
}

extension String: ChoiceValue {
    public var choiceText: String { self }
    public var json: JSONValue { .string(self) }
    public init?(_ literal: LiteralValue) {
        guard let text = literal.string else { return nil }
        self = text
    }
}

extension Int64: ChoiceValue {
    public var choiceText: String { String(self) }
    public var json: JSONValue { .integer(self) }
    public init?(_ literal: LiteralValue) {
        guard let value = literal.int else { return nil }
        self = value
    }
}
