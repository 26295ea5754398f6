/// A Python `dict`: keys of any kind, in the order in which they came.
///
/// ```swift
/// var fields: TemplateDictionary = ["name": "Ann"]
/// fields["age"] = 30
/// ```
public struct TemplateDictionary: Sendable {
    public private(set) var keys: [TemplateValue] = []
    public private(set) var values: [TemplateValue] = []
    /// Where the keys that are texts are, kept only where there are many: few are found faster one by one.
    private var positions: [String: Int] = [:]
    private static let indexedFrom = 12

    public init() {}

    public init(_ elements: some Sequence<(String, TemplateValue)>) {
        for (key, value) in elements { self[key] = value }
    }

    public init(_ elements: some Sequence<(key: TemplateValue, value: TemplateValue)>) {
        for (key, value) in elements { self[key] = value }
    }

    public var count: Int { keys.count }
    public var isEmpty: Bool { keys.isEmpty }

    /// The pairs of keys and values.
    public var items: [(key: TemplateValue, value: TemplateValue)] { Array(zip(keys, values)) }

    public subscript(key: String) -> TemplateValue? {
        get { position(of: key).map { values[$0] } }
        set { set(newValue, at: position(of: key), key: .string(key)) }
    }

    public subscript(key: TemplateValue) -> TemplateValue? {
        get { position(of: key).map { values[$0] } }
        set { set(newValue, at: position(of: key), key: key) }
    }

    private func position(of key: String) -> Int? {
        if keys.count >= Self.indexedFrom { return positions[key] }
        return keys.firstIndex { $0.plainString.map { $0 == key } ?? false }
    }

    private func position(of key: TemplateValue) -> Int? {
        if let text = key.plainString { return position(of: text) }
        return keys.firstIndex { $0.isEqual(to: key) }
    }

    private mutating func set(_ value: TemplateValue?, at position: Int?, key: TemplateValue) {
        switch (position, value) {
        case (let position?, let value?): values[position] = value
        case (let position?, nil):
            keys.remove(at: position)
            values.remove(at: position)
            reindex()
        case (nil, let value?):
            keys.append(key)
            values.append(value)
            if keys.count == Self.indexedFrom {
                reindex()
            } else if keys.count > Self.indexedFrom, let text = key.plainString {
                positions[text] = keys.count - 1
            }
        case (nil, nil): break
        }
    }

    private mutating func reindex() {
        positions = [:]
        guard keys.count >= Self.indexedFrom else { return }
        for (index, key) in keys.enumerated() {
            if let text = key.plainString { positions[text] = index }
        }
    }
}

extension TemplateDictionary: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, TemplateValue)...) { self.init(elements) }
}
