/// The members of a JSON object, in the order in which they were written.
///
/// A key that comes twice keeps its first place and gets the last value, as in a Python `dict`.
///
/// ```swift
/// var object: JSONObject = ["a": 1, "b": 2]
/// object["a"] = 3
/// object.keys      // ["a", "b"]
/// ```
public struct JSONObject: Sendable {
    public typealias Element = (key: String, value: JSONValue)

    private var members: [Element]
    /// Where each key is, kept only for objects of many members: few are found faster one by one.
    private var positions: [ExactKey: Int]
    private static let indexedFrom = 12

    public init() {
        members = []
        positions = [:]
    }

    public init(_ elements: some Sequence<(String, JSONValue)>) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }

    public var keys: [String] { members.map(\.key) }

    public subscript(key: String) -> JSONValue? {
        get { position(of: key).map { members[$0].value } }
        set {
            switch (position(of: key), newValue) {
            case (let position?, let value?): members[position].value = value
            case (nil, let value?): append(key, value)
            case (let position?, nil): remove(at: position)
            case (nil, nil): break
            }
        }
    }

    private func position(of key: String) -> Int? {
        if members.count < Self.indexedFrom { return members.firstIndex { ExactKey($0.key) == ExactKey(key) } }
        return positions[ExactKey(key)]
    }

    private mutating func append(_ key: String, _ value: JSONValue) {
        members.append((key, value))
        if members.count == Self.indexedFrom {
            for (position, member) in members.enumerated() { positions[ExactKey(member.key)] = position }
        } else if members.count > Self.indexedFrom {
            positions[ExactKey(key)] = members.count - 1
        }
    }

    private mutating func remove(at position: Int) {
        members.remove(at: position)
        positions = [:]
        guard members.count >= Self.indexedFrom else { return }
        for (position, member) in members.enumerated() { positions[ExactKey(member.key)] = position }
    }
}

extension JSONObject: RandomAccessCollection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { members.count }
    public subscript(position: Int) -> Element { members[position] }
}

extension JSONObject: Hashable {
    /// Two objects are equal if they have the same members, in whatever order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(members.count)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self.init(elements) }
}

/// A key compared by its code points, as Python compares: an `é` of one code point is not one of two.
private struct ExactKey: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    static func == (left: Self, right: Self) -> Bool {
        // Texts that differ mostly do so in Swift's own comparison, which is fast.
        left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
