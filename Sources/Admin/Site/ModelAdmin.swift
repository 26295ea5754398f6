public import Models

/// How a model appears in the admin.
///
/// ```swift
/// ModelAdmin(Message.schema.description)
/// ```
public struct ModelAdmin: Sendable {
    /// The model, of which nothing else is known.
    public let model: ModelDescription

    public init(_ model: ModelDescription) { self.model = model }

    var appLabel: String { model.appLabel }
    /// The name in URLs and permissions.
    var name: String { model.nameLower }

    /// The name of one, in lower case.
    var verboseName: String { model.options.verboseName ?? Self.words(model.name) }

    /// The name of several.
    var verboseNamePlural: String { model.options.verboseNamePlural ?? verboseName + "s" }

    /// The words of a name in camel case, in lower case.
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { result, character in
            if character.isUppercase, !result.isEmpty { result += " " }
            result += character.lowercased()
        }
    }

    /// The permission to do something with the model: `messaging.view_message`.
    func permission(to action: AdminAction) -> String { "\(appLabel).\(action.rawValue)_\(name)" }
}

/// What can be done with a model.
enum AdminAction: String, CaseIterable {
    case add
    case change
    case delete
    case view
}

/// An app of the admin's index.
public struct AdminApp: Sendable {
    public let label: String
    /// The name that is shown.
    public let verboseName: String

    public init(label: String, verboseName: String) {
        self.label = label
        self.verboseName = verboseName
    }
}
