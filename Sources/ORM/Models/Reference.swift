/// A foreign key's value: the key of a row of another model, and that row if the query asked for it.
///
/// ```swift
/// let message = try Message.objects.selectRelated { $0.sender }.first(on: db)
/// message?.sender.id                 // 7
/// message?.sender.loaded?.username   // "ann"; nil without selectRelated
/// ```
///
/// Touching a reference never runs a query.
public struct Reference<Target: Model>: Sendable {
    public let id: Target.ID
    private let box: Box?

    /// The row, if it was asked for.
    public var loaded: Target? { box?.value }

    public init(id: Target.ID) {
        self.id = id
        box = nil
    }

    public init(id: Target.ID, loaded: Target) {
        self.id = id
        box = Box(loaded)
    }

    /// Keeps the row out of line: a model may refer to its own type.
    private final class Box: Sendable {
        let value: Target
        init(_ value: Target) { self.value = value }
    }
}

extension Reference: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
