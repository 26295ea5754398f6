/// Values by name, in order: the keyword arguments that a URL pattern hands to its view.
///
/// ```swift
/// request.resolverMatch?.arguments["pk"]    // .int(7)
/// ```
public struct PathArguments: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    public struct Argument: Sendable, Equatable {
        public let name: String
        public var value: PathValue
    }

    public private(set) var all: [Argument] = []

    public init() {}

    public init(dictionaryLiteral elements: (String, PathValue)...) {
        for (name, value) in elements { self[name] = value }
    }

    public var isEmpty: Bool { all.isEmpty }
    public var count: Int { all.count }
    public var names: [String] { all.map(\.name) }

    public subscript(name: String) -> PathValue? {
        get { all.first { $0.name == name }?.value }
        set {
            let index = all.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): all[index].value = value
            case (let index?, nil): all.remove(at: index)
            case (nil, let value?): all.append(Argument(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// These values with those of another on top: Python's `{**self, **other}`.
    public func merging(_ other: Self) -> Self {
        if other.isEmpty { return self }
        if isEmpty { return other }
        var copy = self
        for argument in other.all { copy[argument.name] = argument.value }
        return copy
    }
}
