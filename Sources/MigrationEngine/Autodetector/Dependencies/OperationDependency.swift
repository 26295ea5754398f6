import Models

/// What an operation needs another one to have done first.
struct OperationDependency: Hashable {
    enum Kind {
        case create, remove, alter
        /// The order of the model no longer follows the field.
        case removeOrderWithRespectTo
        /// Groups of fields of the model are changed.
        case alterTogether
    }

    /// The app; `nil` where a setting names the model.
    var appLabel: String?
    /// The model's name in lower case, or the name of the setting.
    var modelName: String
    /// `nil` for the model as a whole.
    var fieldName: String?
    var kind: Kind

    init(_ model: ModelKey, _ kind: Kind) { self.init(model, nil, kind) }

    init(_ model: ModelKey, _ fieldName: String?, _ kind: Kind) {
        appLabel = model.appLabel
        modelName = model.modelName
        self.fieldName = fieldName
        self.kind = kind
    }

    /// The creation of the model that a setting names.
    init(setting: String) {
        appLabel = nil
        modelName = setting
        kind = .create
    }

    /// The setting that names the model.
    var setting: String? { appLabel == nil ? modelName : nil }
}

/// An operation that was found, and what it needs.
struct GeneratedOperation {
    let id: Int
    let operation: any Operation
    let dependencies: [OperationDependency]
    /// The name of the model that it is about, in lower case.
    let modelName: String
    private let action: Action

    private enum Action {
        case createModel(fields: [String])
        case deleteModel
        case addField(String)
        case removeField(String)
        case alterField(String)
        case alterOrder(String)
        case alterTogether
        case other
    }

    init(id: Int, _ operation: any Operation, dependencies: [OperationDependency]) {
        self.id = id
        self.operation = operation
        self.dependencies = dependencies
        let (model, action): (String, Action) =
            switch operation {
            case let operation as CreateModel: (operation.name, .createModel(fields: operation.fields.map(\.name)))
            case let operation as DeleteModel: (operation.name, .deleteModel)
            case let operation as AddField: (operation.modelName, .addField(operation.name.lowercased()))
            case let operation as RemoveField: (operation.modelName, .removeField(operation.name.lowercased()))
            case let operation as AlterField: (operation.modelName, .alterField(operation.name.lowercased()))
            case let operation as AlterOrderWithRespectTo:
                (operation.name, .alterOrder(operation.orderWithRespectTo?.lowercased() ?? ""))
            case let operation as AlterUniqueTogether: (operation.name, .alterTogether)
            case let operation as AlterIndexTogether: (operation.name, .alterTogether)
            default: ("", .other)
            }
        modelName = model.lowercased()
        self.action = action
    }

    /// Whether this operation does what the dependency, on a model of the same app, asks for.
    func fulfills(_ dependency: OperationDependency) -> Bool {
        guard dependency.modelName == modelName else { return false }
        guard let field = dependency.fieldName else {
            switch (dependency.kind, action) {
            case (.create, .createModel), (.remove, .deleteModel): return true
            default: return false
            }
        }
        switch (dependency.kind, action) {
        case (.create, .createModel(let fields)): return fields.contains(field)
        case (.create, .addField(let name)), (.remove, .removeField(let name)), (.alter, .alterField(let name)):
            return name == field.lowercased()
        case (.removeOrderWithRespectTo, .alterOrder(let name)): return name != field.lowercased()
        case (.alterTogether, .alterTogether): return true
        default: return false
        }
    }
}
