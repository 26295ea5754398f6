public import Models

/// The settings of a project that decide what its models are.
public struct ModelSettings: Sendable, Equatable {
    /// Which model a setting puts in place of another: `["AUTH_USER_MODEL": "accounts.User"]`.
    public var swappedModels: [String: String]
    /// The primary key of models that declare none: Django's `DEFAULT_AUTO_FIELD`.
    public var defaultAutoField: FieldKind

    public init(swappedModels: [String: String] = [:], defaultAutoField: FieldKind = .bigAuto) {
        self.swappedModels = swappedModels
        self.defaultAutoField = defaultAutoField
    }

    /// The model that is meant, settings followed.
    public func resolve(_ reference: ModelReference, from owner: ModelKey) -> ModelKey {
        if let setting = reference.setting, let label = swappedModels[setting] {
            return ModelReference(label).resolved(from: owner)
        }
        return reference.resolved(from: owner)
    }
}
