/// All that migrations, admin, serializers, fixtures and checks need to know about one model.
///
/// ```swift
/// ModelDescription(
///     "messaging", "Message",
///     fields: [
///         FieldDescription("id", .bigAuto, primaryKey: true),
///         FieldDescription("subject", .char(maxLength: 255)),
///     ],
///     options: ModelOptions(ordering: ["-id"]))
/// ```
public struct ModelDescription: Sendable, Hashable {
    public var appLabel: String
    /// The class name, such as `Message`.
    public var name: String
    /// In the order of declaration.
    public var fields: [FieldDescription]
    public var options: ModelOptions
    /// The models, and the dotted names of other classes, that it inherits from. Usually `[.model]`.
    public var bases: [ModelBase]
    public var managers: [ManagerDescription]

    public init(
        _ appLabel: String, _ name: String, fields: [FieldDescription], options: ModelOptions = ModelOptions(),
        bases: [ModelBase] = [.model], managers: [ManagerDescription] = []
    ) {
        self.appLabel = appLabel
        self.name = name
        self.fields = fields
        self.options = options
        self.bases = bases.isEmpty ? [.model] : bases
        self.managers = managers
    }

    public var key: ModelKey { ModelKey(appLabel, name) }
    /// The name in lower case.
    public var nameLower: String { name.lowercased() }
    /// `messaging.Message`
    public var label: String { appLabel + "." + name }
    /// `messaging.message`
    public var labelLower: String { appLabel + "." + nameLower }

    /// The table: what the options say, or app label and name.
    public var dbTable: String {
        if let table = options.dbTable, !table.isEmpty { table } else { appLabel + "_" + nameLower }
    }

    public var isProxy: Bool { options.isProxy ?? false }
    public var isManaged: Bool { options.isManaged ?? true }

    public func field(_ name: String) -> FieldDescription? { fields.first { $0.name == name } }
    public var primaryKey: FieldDescription? { fields.first(where: \.isPrimaryKey) }
}

/// What a model inherits from.
public enum ModelBase: Sendable, Hashable {
    /// `django.db.models.Model` itself.
    case model
    /// A model of the project: `auth.user`.
    case reference(ModelReference)
    /// A class that is no model, by its dotted name. It has no effect here.
    case mixin(String)
}

extension ModelBase: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .reference(ModelReference(value)) }
}
