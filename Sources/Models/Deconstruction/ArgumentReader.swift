/// Takes the arguments of a Python call one by one, by position or name.
struct ArgumentReader {
    private let owner: String
    private var positional: [LiteralValue]
    private var keywords: KeywordArguments

    /// - Parameter names: What the positional arguments are called, in order.
    init(_ object: DeconstructedObject, positional names: [String]) {
        owner = object.className
        keywords = object.keywords
        for (name, value) in zip(names, object.arguments) { keywords[name] = value }
        positional = Array(object.arguments.dropFirst(names.count))
    }

    /// Positional arguments beyond those that have names.
    var variadic: [LiteralValue] { positional }
    /// What nobody has taken.
    var rest: KeywordArguments { keywords }

    mutating func take(_ name: String) -> LiteralValue? { keywords.take(name) }

    mutating func string(_ name: String) -> String? { take(name)?.string }

    mutating func bool(_ name: String) -> Bool? { take(name)?.bool }

    mutating func int(_ name: String) -> Int? { take(name)?.int.flatMap { Int(exactly: $0) } }

    mutating func strings(_ name: String) -> [String]? { take(name)?.strings }

    mutating func required(_ name: String) throws(DeconstructionError) -> LiteralValue {
        guard let value = take(name) else {
            throw DeconstructionError("\(owner) needs the argument '\(name)'.")
        }
        return value
    }

    mutating func requiredString(_ name: String) throws(DeconstructionError) -> String {
        guard let text = try required(name).string else {
            throw DeconstructionError("The argument '\(name)' of \(owner) must be a text.")
        }
        return text
    }
}

/// A Python object that has no counterpart here, and why.
public struct DeconstructionError: Error, Sendable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) { self.message = message }

    public var description: String { message }
}
