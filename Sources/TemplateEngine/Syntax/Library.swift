/// Tags and filters by name: an app's `templatetags` module.
///
/// ```swift
/// var library = Library()
/// library.filter("shout") { .string($0.value.text.uppercased() + "!") }
/// library.simpleTag("greeting", parameters: ["name"]) { .string("Hello \($0["name"].text)") }
/// ```
public struct Library: Sendable {
    public private(set) var tags: [String: Tag] = [:]
    public private(set) var filters: [String: Filter] = [:]

    public init() {}

    /// Registers a tag by the function that compiles it.
    public mutating func tag(
        _ name: String, compile: @escaping @Sendable (inout TemplateParser, Token) throws -> any Node
    ) {
        tags[name] = Tag(compile: compile)
    }

    public mutating func add(_ filter: Filter, named name: String) { filters[name] = filter }

    /// Registers a filter.
    ///
    /// - Parameters:
    ///   - arguments: whether it takes an argument, and whether it needs it.
    ///   - isSafe: whether text that is HTML stays so: Django's `is_safe`.
    ///   - expectsLocalTime: whether moments are converted to the current zone for it.
    public mutating func filter(
        _ name: String, arguments: Filter.Arguments = .none, isSafe: Bool = false, expectsLocalTime: Bool = false,
        _ function: @escaping @Sendable (FilterInput) throws -> TemplateValue
    ) {
        filters[name] = Filter(
            name: name, arguments: arguments, isSafe: isSafe, expectsLocalTime: expectsLocalTime, function: function)
    }

    /// Only these tags and filters; `nil` stands for a name that there is not.
    func subset(_ names: [String], label: String) throws -> Library {
        var subset = Library()
        for name in names {
            if tags[name] == nil, filters[name] == nil {
                throw TemplateError.syntax("'\(name)' is not a valid tag or filter in tag library '\(label)'")
            }
            subset.tags[name] = tags[name]
            subset.filters[name] = filters[name]
        }
        return subset
    }
}

/// A tag, by the function that makes a node of it.
public struct Tag: Sendable {
    public let compile: @Sendable (inout TemplateParser, Token) throws -> any Node

    public init(compile: @escaping @Sendable (inout TemplateParser, Token) throws -> any Node) {
        self.compile = compile
    }
}

/// What a filter is called with.
public struct FilterInput {
    /// The value it is applied to.
    public var value: TemplateValue
    /// What stands behind the colon; a quoted text is safe.
    public let argument: TemplateValue?
    /// Where it is applied.
    public let context: Context

    /// Whether the result is escaped when it is shown, unless it is marked as safe: Django's `needs_autoescape`.
    public var autoescape: Bool { context.autoescape }
}

/// A filter of a template.
public struct Filter: Sendable {
    /// Whether a filter takes an argument.
    public enum Arguments: Sendable {
        case none
        case optional
        case required
    }

    let name: String
    let arguments: Arguments
    let isSafe: Bool
    let expectsLocalTime: Bool
    let function: @Sendable (FilterInput) throws -> TemplateValue

    func check(name: String, hasArgument: Bool) throws {
        let isRight =
            switch arguments {
            case .none: !hasArgument
            case .optional: true
            case .required: hasArgument
            }
        guard !isRight else { return }
        let needed = if case .required = arguments { 2 } else { 1 }
        throw TemplateError.syntax("\(name) requires \(needed) arguments, \(hasArgument ? 2 : 1) provided")
    }
}
