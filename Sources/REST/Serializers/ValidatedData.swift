import PythonJSON
public import SQLCore

/// The values that a serializer accepted, by field.
///
/// ```swift
/// let data = try serializer.validated(request.data, in: context)
/// data[Fields.subject]                       // String?
/// data.contains(Fields.sender)               // whether it was sent
/// let withSender = data.setting(Fields.sender, user.reference)
/// ```
public struct ValidatedData<Root: Sendable>: Sendable {
    private(set) var entries: [ValidatedEntry<Root>] = []

    public init() {}

    public var isEmpty: Bool { entries.isEmpty }
    public var names: [String] { entries.map(\.name) }

    /// The value of a field; `nil` if it was not sent, or if it is null.
    public subscript<Value>(field: BoundField<Root, Value>) -> Value? {
        entry(field.name)?.value(of: Value.self)
    }

    public func contains<Value>(_ field: BoundField<Root, Value>) -> Bool { entry(field.name) != nil }

    /// The value of a field that is required, and so is there once the data are valid.
    ///
    /// Throws the error of a missing field otherwise, as a partial update may lack any.
    public func require<Value>(_ field: BoundField<Root, Value>) throws -> Value {
        guard let value = self[field] else {
            throw ValidationError([field.name: [.message("This field is required.", code: "required")]])
        }
        return value
    }

    /// These data with another value for a field: the keyword arguments of DRF's `save`.
    public func setting<Value>(_ field: BoundField<Root, Value>, _ value: Value?) -> Self {
        var copy = self
        copy.set(ValidatedEntry(field, value))
        return copy
    }

    /// Puts all values into an object. Fields without a place in it are left out.
    public func apply(to root: inout Root) {
        for entry in entries { entry.assign?(&root) }
    }

    /// Saves what belongs to a saved object but stands in other tables.
    public func saveRelated(to root: Root, on db: any Connection) throws {
        for entry in entries { try entry.saveRelated?(root, db) }
    }

    mutating func set(_ entry: ValidatedEntry<Root>) {
        if let index = entries.firstIndex(where: { $0.name == entry.name }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    func entry(_ name: String) -> ValidatedEntry<Root>? { entries.first { $0.name == name } }
}

/// One validated value without its type.
struct ValidatedEntry<Root: Sendable>: Sendable {
    let name: String
    let assign: (@Sendable (inout Root) -> Void)?
    let saveRelated: (@Sendable (Root, any Connection) throws -> Void)?
    private let box: Box

    init<Value>(_ field: BoundField<Root, Value>, _ value: Value?) {
        name = field.name
        if let assign = field.assign {
            self.assign = { root in assign(&root, value) }
        } else {
            assign = nil
        }
        if let save = field.saveRelated {
            saveRelated = { root, db in try save(root, value, db) }
        } else {
            saveRelated = nil
        }
        box = TypedBox(value)
        isNested = Value.self is any NestedData.Type
    }

    var isNull: Bool { box.isNull }
    /// Whether the value is the data of another serializer.
    let isNested: Bool

    func value<Value: Sendable>(of type: Value.Type) -> Value? {
        (box as? TypedBox<Value>)?.value
    }

    private class Box: @unchecked Sendable {
        // Unchecked because a class that is subclassed cannot be checked; the subclass below is immutable.
        var isNull: Bool { true }
    }

    private final class TypedBox<Value: Sendable>: Box, @unchecked Sendable {
        let value: Value?
        init(_ value: Value?) { self.value = value }
        override var isNull: Bool { value == nil }
    }
}

/// Data of a serializer inside of another one's.
private protocol NestedData {}
extension ValidatedData: NestedData {}
extension Array: NestedData where Element: NestedData {}

extension ValidatedData {
    /// Throws if there are data of a nested serializer, which no place in the object takes by itself.
    func refuseNestedWrites(by method: String, of serializer: String) throws {
        guard entries.contains(where: { $0.isNested && $0.assign == nil }) else { return }
        throw SerializerError(
            code: .nestedWrite,
            message: "The `.\(method)()` method does not support writable nested fields by default. Write an explicit "
                + "`.\(method)()` method for serializer `\(serializer)`, or set `read_only=True` on nested serializer "
                + "fields.")
    }
}
