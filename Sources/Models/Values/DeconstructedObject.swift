/// An object as the call that makes it: Django's `deconstruct()`.
///
/// ```swift
/// // django.core.validators.MinValueValidator(1, message="Too small")
/// DeconstructedObject("django.core.validators.MinValueValidator")(1, message: "Too small")
/// ```
@dynamicCallable
public struct DeconstructedObject: Sendable, Hashable {
    /// The dotted name of the class.
    public var path: String
    public var arguments: [LiteralValue]
    public var keywords: KeywordArguments

    public init(_ path: String, arguments: [LiteralValue] = [], keywords: KeywordArguments = [:]) {
        self.path = path
        self.arguments = arguments
        self.keywords = keywords
    }

    /// The last part of the path.
    public var className: String { path.lastIndex(of: ".").map { String(path[path.index(after: $0)...]) } ?? path }

    /// The object with these arguments: `DeconstructedObject("app.Validator")(1, message: "no")`.
    public func dynamicallyCall(withKeywordArguments pairs: KeyValuePairs<String, LiteralValue>) -> Self {
        var copy = self
        for (name, value) in pairs {
            if name.isEmpty { copy.arguments.append(value) } else { copy.keywords[name] = value }
        }
        return copy
    }
}

/// Arguments by name, in the order they were given. Two are equal when they hold the same pairs.
public struct KeywordArguments: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    public private(set) var names: [String] = []
    private var values: [String: LiteralValue] = [:]

    public init() {}

    public init(dictionaryLiteral elements: (String, LiteralValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    public var isEmpty: Bool { names.isEmpty }

    public subscript(name: String) -> LiteralValue? {
        get { values[name] }
        set {
            if values[name] == nil, newValue != nil { names.append(name) }
            if newValue == nil { names.removeAll { $0 == name } }
            values[name] = newValue
        }
    }

    public var pairs: [(name: String, value: LiteralValue)] {
        names.compactMap { name in values[name].map { (name, $0) } }
    }

    /// Takes out the value of that name.
    public mutating func take(_ name: String) -> LiteralValue? {
        let value = values[name]
        self[name] = nil
        return value
    }

    public static func == (left: Self, right: Self) -> Bool { left.values == right.values }
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}
