/// Keys with lists of values, in the order in which the keys first came: Django's `MultiValueDict`.
///
/// ```swift
/// var values = MultiValueDict<String>()
/// values.append("a", for: "x")
/// values.append("b", for: "x")
/// values["x"]              // "b": the last value wins
/// values.list("x")         // ["a", "b"]
/// ```
///
/// Keys are compared by code point. A few keys are searched from the front; many get an index.
public struct MultiValueDict<Value: Sendable>: Sendable {
    public struct Entry: Sendable {
        public let key: String
        public var values: [Value]
    }

    /// The keys with their values, in order.
    public private(set) var entries: [Entry] = []
    private var index: [ExactText: Int] = [:]

    private static var indexThreshold: Int { 16 }

    public init() {}

    public var isEmpty: Bool { entries.isEmpty }
    /// How many keys there are.
    public var count: Int { entries.count }
    public var keys: [String] { entries.map(\.key) }

    /// The last value of a key; `nil` when the key is unknown or its list empty.
    public subscript(key: String) -> Value? {
        get { position(key).flatMap { entries[$0].values.last } }
        set {
            if let newValue { setList([newValue], for: key) } else { remove(key) }
        }
    }

    /// All values of a key, in order.
    public func list(_ key: String) -> [Value] {
        position(key).map { entries[$0].values } ?? []
    }

    public func contains(_ key: String) -> Bool { position(key) != nil }

    public mutating func append(_ value: Value, for key: String) {
        if let position = position(key) {
            entries[position].values.append(value)
        } else {
            insert(Entry(key: key, values: [value]))
        }
    }

    public mutating func setList(_ values: [Value], for key: String) {
        if let position = position(key) {
            entries[position].values = values
        } else {
            insert(Entry(key: key, values: values))
        }
    }

    public mutating func remove(_ key: String) {
        guard let position = position(key) else { return }
        entries.remove(at: position)
        rebuildIndex()
    }

    /// Adds the values of another one behind those of this one: Django's `update`.
    public mutating func merge(_ other: Self) {
        for entry in other.entries {
            for value in entry.values { append(value, for: entry.key) }
            if entry.values.isEmpty, !contains(entry.key) { insert(entry) }
        }
    }

    private func position(_ key: String) -> Int? {
        index.isEmpty ? entries.firstIndex { $0.key.isExactly(key) } : index[ExactText(key)]
    }

    private mutating func insert(_ entry: Entry) {
        entries.append(entry)
        if !index.isEmpty {
            index[ExactText(entry.key)] = entries.count - 1
        } else if entries.count > Self.indexThreshold {
            rebuildIndex()
        }
    }

    private mutating func rebuildIndex() {
        index = [:]
        guard entries.count > Self.indexThreshold else { return }
        for (position, entry) in entries.enumerated() { index[ExactText(entry.key)] = position }
    }
}

extension MultiValueDict: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool {
        left.entries.count == right.entries.count
            && zip(left.entries, right.entries).allSatisfy { $0.key.isExactly($1.key) && $0.values == $1.values }
    }
}
