/// Swift source as a tree, before anything is said of lines.
///
/// ```swift
/// SwiftCode.call("FieldDescription", [.init(.text("subject")), .init(".char", …)])
/// // FieldDescription("subject", .char(maxLength: 255))
/// ```
///
/// ``SwiftLayout`` writes it, in one line where it fits.
indirect enum SwiftCode: Sendable {
    /// What is never broken: a name, a number.
    case plain(String)
    /// A literal of a text.
    case text(String)
    case call(String, [Argument])
    /// A call of what an expression yields: `DeconstructedObject("app.Validator")(1)`.
    case applied(SwiftCode, [Argument])
    case list([SwiftCode])
    case dictionary([(key: SwiftCode, value: SwiftCode)])
    /// Two or more operands with the same operator between them.
    case joined([SwiftCode], String)
    /// The first form if it fits in the line, the second otherwise.
    case either(SwiftCode, SwiftCode)

    struct Argument: Sendable {
        var label: String?
        var value: SwiftCode

        init(_ value: SwiftCode) { self.value = value }

        init(_ label: String?, _ value: SwiftCode) {
            self.label = label
            self.value = value
        }
    }

    static func call(_ name: String, _ values: SwiftCode...) -> Self { .call(name, values.map(Argument.init)) }
}

extension SwiftCode {
    /// A list of texts.
    static func texts(_ texts: [String]) -> Self { .list(texts.map(SwiftCode.text)) }

    static func bool(_ value: Bool) -> Self { .plain(value ? "true" : "false") }

    static func int(_ value: Int) -> Self { .plain(String(value)) }
}

/// Arguments in their order, without those that were left out.
struct SwiftArguments {
    private(set) var list: [SwiftCode.Argument] = []

    init(_ values: SwiftCode...) { list = values.map(SwiftCode.Argument.init) }

    mutating func add(_ label: String, _ value: SwiftCode?) {
        if let value { list.append(SwiftCode.Argument(label, value)) }
    }

    mutating func add(_ label: String, text: String?) { add(label, text.map(SwiftCode.text)) }

    /// Adds a flag where it is not what goes without saying.
    mutating func add(_ label: String, _ flag: Bool, unless usual: Bool) {
        if flag != usual { add(label, .bool(flag)) }
    }

    mutating func add(_ label: String, texts: [String]?) { add(label, texts.map(SwiftCode.texts)) }
}
