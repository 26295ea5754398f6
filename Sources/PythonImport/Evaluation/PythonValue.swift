import Models

/// What an expression of a Python file comes to, as far as that is known without Python.
///
/// Values of Python's own types are values. Imported names and calls of them are kept as names and calls. What can
/// only be known by running code is ``unknown(_:)``, with the reason.
indirect enum PythonValue: Sendable {
    /// A value without parts: a number, a text, a date …
    case literal(LiteralValue)
    case list([PythonValue])
    case tuple([PythonValue])
    case set([PythonValue])
    case dictionary([PythonPair])
    /// Something imported, by its dotted name: a module, a class, a function or a constant.
    case reference(String)
    /// A call of something imported.
    case call(PythonCall)
    /// A function of the file itself.
    case function(PythonFunction)
    /// A class of the file itself.
    case type(PythonType)
    /// A method of a known value, or `functools.partial` of nothing yet.
    case method(PythonValue, String)
    /// `migrations.swappable_dependency(…)`
    case swappableDependency(PythonValue)
    case unknown(PythonUnknown)
}

struct PythonPair: Sendable {
    var key: PythonValue
    var value: PythonValue
}

/// A call that is kept as one: `models.CharField(max_length=20)`.
struct PythonCall: Sendable {
    var path: String
    /// The class of the file that it is a call of.
    var type: PythonType?
    var arguments: [PythonValue] = []
    var keywords: [(name: String, value: PythonValue)] = []
    var line: Int

    subscript(name: String) -> PythonValue? { keywords.last { $0.name == name }?.value }
}

/// A function of the file, with its body.
struct PythonFunction: Sendable {
    /// With the module before the name.
    var path: String
    var definition: PythonStatement.Function
    var line: Int

    /// Whether it does nothing: its body is a text, `pass`, or a `return` of nothing.
    var isEmpty: Bool {
        definition.body.allSatisfy { statement in
            switch statement.kind {
            case .pass, .returning(nil): return true
            case .returning(let value?), .expression(let value):
                if case .literal = value.kind { return true }
                if case .other("...") = value.kind { return true }
                return false
            default: return false
            }
        }
    }
}

/// A class of the file, with what its body assigned.
struct PythonType: Sendable {
    var path: String
    var name: String
    var bases: [PythonValue]
    var attributes: [(name: String, value: PythonValue)]
    var line: Int

    subscript(name: String) -> PythonValue? {
        get { attributes.last { $0.name == name }?.value }
        set {
            attributes.removeAll { $0.name == name }
            if let newValue { attributes.append((name, newValue)) }
        }
    }

    /// The dotted names of imported classes that it comes from, directly or not.
    var importedBases: [String] {
        bases.flatMap { base -> [String] in
            switch base {
            case .reference(let path): [path]
            case .type(let type): type.importedBases
            default: []
            }
        }
    }
}

/// Why a value is not known.
struct PythonUnknown: Sendable {
    var reason: String
    var line: Int
    /// The text of the expression, by which a value for it can be given.
    var source: String
}

extension PythonValue {
    static let none = PythonValue.literal(.null)
    static func string(_ text: String) -> Self { .literal(.string(text)) }
    static func bool(_ value: Bool) -> Self { .literal(.bool(value)) }
    static func int(_ value: Int64) -> Self { .literal(.int(value)) }

    var string: String? { if case .literal(.string(let text)) = self { text } else { nil } }

    var int: Int64? {
        switch self {
        case .literal(.int(let value)): value
        case .literal(.bool(let value)): value ? 1 : 0
        default: nil
        }
    }

    /// The items of a list, tuple or set.
    var sequence: [PythonValue]? {
        switch self {
        case .list(let items), .tuple(let items), .set(let items): items
        default: nil
        }
    }

    /// What a loop goes over.
    var iterated: [PythonValue]? {
        switch self {
        case .dictionary(let pairs): pairs.map(\.key)
        case .literal(.string(let text)): text.unicodeScalars.map { .string(String($0)) }
        default: sequence
        }
    }

    var unknown: PythonUnknown? { if case .unknown(let unknown) = self { unknown } else { nil } }

    /// Python's `bool(value)`; `nil` when only Python knows.
    var truth: Bool? {
        switch self {
        case .literal(let value): value.isTrue
        case .list(let items), .tuple(let items), .set(let items): !items.isEmpty
        case .dictionary(let pairs): !pairs.isEmpty
        case .function, .type, .method: true
        case .reference, .call, .swappableDependency, .unknown: nil
        }
    }

    /// The value without names, calls and unknown parts; `nil` if it has such.
    var plain: LiteralValue? {
        func all(_ items: [PythonValue]) -> [LiteralValue]? {
            let values = items.compactMap(\.plain)
            return values.count == items.count ? values : nil
        }
        switch self {
        case .literal(let value): return value
        case .list(let items): return all(items).map(LiteralValue.list)
        case .tuple(let items): return all(items).map(LiteralValue.tuple)
        case .set(let items): return all(items).map { .set(LiteralSet($0)) }
        case .dictionary(let pairs):
            guard let keys = all(pairs.map(\.key)), let values = all(pairs.map(\.value)) else { return nil }
            return .dictionary(LiteralDictionary(Array(zip(keys, values))))
        default: return nil
        }
    }

    /// A plain value, with its parts as values.
    init(_ value: LiteralValue) {
        switch value {
        case .list(let items): self = .list(items.map(PythonValue.init))
        case .tuple(let items): self = .tuple(items.map(PythonValue.init))
        case .set(let set): self = .set(set.items.map(PythonValue.init))
        case .dictionary(let dictionary):
            self = .dictionary(
                dictionary.pairs.map { PythonPair(key: PythonValue($0.key), value: PythonValue($0.value)) })
        case .reference(let path): self = .reference(path)
        default: self = .literal(value)
        }
    }
}
