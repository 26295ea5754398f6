import Models
import SQLCore

/// Makes the rows of `django_content_type` that are missing: one for each model of an app.
///
/// They come in the order of the models in the state, so that ids are those that Django gives.
public struct CreateContentTypes: PostMigrateHandler {
    public init() {}

    public func postMigrate(_ signal: MigrateSignal) throws {
        let connection = signal.database.connection
        guard let contentTypes = ContentTypeTable(signal.state, on: connection) else { return }
        let models = signal.state.installedModels(of: signal.app.label)
        if models.isEmpty { return }
        let existing = try contentTypes.ids(of: signal.app.label)
        let missing = models.filter { existing[$0.nameLower] == nil }
        if missing.isEmpty { return }
        try connection.atomic {
            for model in missing { try contentTypes.insert(model.key) }
        }
        guard signal.verbosity >= 2 else { return }
        for model in missing { signal.write("Adding content type '\(model.appLabel) | \(model.nameLower)'") }
    }
}
