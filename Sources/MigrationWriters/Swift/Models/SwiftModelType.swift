/// The Swift type of a model, and where it is declared.
///
/// ```swift
/// SwiftModelType("User", module: "Auth")
/// ```
public struct SwiftModelType: Sendable, Hashable {
    public var name: String
    /// The module to import, or `nil` for the one that is written.
    public var module: String?
    /// The type of its primary key: `Int64` or `String`. `nil`: rows have no key that a reference can hold.
    public var key: String?

    public init(_ name: String, module: String? = nil, key: String? = "Int64") {
        self.name = name
        self.module = module
        self.key = key
    }
}
