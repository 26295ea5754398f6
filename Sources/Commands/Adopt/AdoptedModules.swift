import MigrationEngine
import MigrationWriters
import Models

/// How models are spread over targets: one for each app, unless apps refer to each other in a ring.
struct AdoptedModules {
    /// A target with models.
    struct Module {
        var name: String
        /// The apps in it.
        var labels: [String]
        var models: [ModelDescription]
    }

    private(set) var modules: [Module] = []
    private var types: [ModelKey: SwiftModelType] = [:]
    private var moduleNames: [String: String] = [:]

    /// Models that this program has in Swift.
    private static let builtin: [ModelKey: SwiftModelType] = [
        ModelKey("auth", "User"): SwiftModelType("User", module: "Auth"),
        ModelKey("auth", "Group"): SwiftModelType("Group", module: "Auth"),
        ModelKey("auth", "Permission"): SwiftModelType("Permission", module: "Auth"),
        ModelKey("contenttypes", "ContentType"): SwiftModelType("ContentType", module: "Auth"),
    ]

    /// Names of targets that are taken.
    private static let taken: Set<String> = [
        "Admin", "Adopted", "Auth", "AuthToken", "Commands", "Cryptography", "DatabaseImport", "Fixtures", "Formatting",
        "Foundation", "HTTPServer", "Messaging", "MigrationEngine", "MigrationWriters", "Models", "ORM", "PythonImport",
        "PythonJSON", "PythonText", "REST", "SQLCore", "SQLiteDriver", "Sessions", "Settings", "Swift",
        "TemplateEngine",
        "TimeZones", "Validators", "Web",
    ]

    init(_ models: [ModelDescription], labels: [String], settings: ModelSettings) {
        for group in Self.rings(models, labels, settings) {
            let own = models.filter { group.contains($0.appLabel) }
            if own.isEmpty { continue }
            let names = Set(own.map { SwiftName.type($0.name) })
            var name = SwiftMigrationFolder.name(for: group[0])
            // A module and a type never share a name.
            if names.contains(name) || Self.taken.contains(name) { name += "App" }
            for label in group { moduleNames[label] = name }
            modules.append(Module(name: name, labels: group, models: own))
        }
        var keys: [ModelKey: String] = Self.builtin.compactMapValues(\.key)
        // A key may be a reference to a model that comes later.
        for _ in 0..<4 {
            for model in models { keys[model.key] = SwiftModelWriter.keyType(of: model, keys: keys) }
        }
        types = Self.builtin
        for module in modules {
            for (model, name) in zip(module.models, Self.typeNames(module.models)) {
                types[model.key] = SwiftModelType(name, module: module.name, key: keys[model.key])
            }
        }
        // Models name the user model by its setting, whose default is another model.
        if let label = settings.swappedModels["AUTH_USER_MODEL"] {
            let user = ModelKey("auth", "User")
            types[user] = types[ModelReference(label).resolved(from: user)]
        }
    }

    /// Models of the same name in one target bear the app's name too.
    private static func typeNames(_ models: [ModelDescription]) -> [String] {
        let names = models.map { SwiftName.type($0.name) }
        return zip(models, names).map { model, name in
            let isUnique = names.count { $0 == name } == 1 && !reserved.contains(name)
            return isUnique ? name : SwiftMigrationFolder.name(for: model.appLabel) + name
        }
    }

    /// Types that a model must not hide.
    private static let reserved: Set<String> = [
        "Array", "Bool", "CalendarDate", "Character", "DateTime", "DecimalNumber", "Dictionary", "Double", "Error",
        "Field", "Int", "Int64", "JSONText", "Model", "ModelDescription", "ModelOptions", "Optional", "Protocol",
        "Record",
        "Reference", "Result", "Schema", "Self", "Sendable", "Set", "String", "TimeInterval", "TimeOfDay", "Type",
    ]

    // MARK: Modules

    /// The labels of apps that refer to each other, in groups; what a group refers to comes before it.
    private static func rings(
        _ models: [ModelDescription], _ labels: [String], _ settings: ModelSettings
    ) -> [[String]] {
        var targets: [String: Set<String>] = [:]
        for model in models {
            for field in model.fields {
                guard let relation = field.kind.relation else { continue }
                let label = settings.resolve(relation.to, from: model.key).appLabel
                if label != model.appLabel, labels.contains(label) {
                    targets[model.appLabel, default: []].insert(label)
                }
            }
        }
        func reachable(from label: String) -> Set<String> {
            var seen: Set<String> = []
            var waiting = targets[label] ?? []
            while let next = waiting.popFirst() {
                if seen.insert(next).inserted { waiting.formUnion(targets[next] ?? []) }
            }
            return seen
        }
        let reach = Dictionary(labels.map { ($0, reachable(from: $0)) }) { first, _ in first }
        var groups: [[String]] = []
        var done: Set<String> = []
        for label in labels where !done.contains(label) {
            let group = labels.filter {
                $0 == label || (reach[label]?.contains($0) == true && reach[$0]?.contains(label) == true)
            }
            done.formUnion(group)
            groups.append(group)
        }
        return groups
    }

    func models(of label: String) -> [ModelDescription] {
        modules.flatMap(\.models).filter { $0.appLabel == label }
    }

    /// The writer of a model: types of its own module need no import.
    func writer(for model: ModelDescription) -> SwiftModelWriter {
        let own = moduleNames[model.appLabel]
        return SwiftModelWriter(
            model,
            types: types.mapValues { type in
                var type = type
                if type.module == own { type.module = nil }
                return type
            })
    }

    /// The modules with models that those of a module refer to.
    func imports(of module: Module) -> [String] {
        var names: Set<String> = []
        for model in module.models { names.formUnion(writer(for: model).imports) }
        return names.subtracting(["SQLCore", "Models", "ORM", module.name]).sorted()
    }

    // MARK: Lists

    /// The constant with the descriptions of an app's models: `shopModels`.
    func listName(of label: String) -> String? {
        moduleNames[label] == nil || models(of: label).isEmpty ? nil : SwiftMigrationsFolder.name(label) + "Models"
    }

    /// The text of a model's file.
    ///
    /// A model without a struct, such as a proxy, is only described: that needs less.
    func source(of model: ModelDescription) -> String {
        let writer = writer(for: model)
        return isStruct(writer) ? writer.source : "public import Models\n\n" + writer.declaration
    }

    private func isStruct(_ writer: SwiftModelWriter) -> Bool {
        writer.declaration.contains("public struct \(writer.typeName): Model")
    }

    /// The file that lists the models of a module.
    func list(of module: Module) -> String {
        let writers = module.models.map(writer)
        var text = "public import Models\n" + (writers.contains(where: isStruct) ? "import ORM\n" : "")
        for label in module.labels {
            guard let name = listName(of: label) else { continue }
            text += "\n/// The models of the app `\(label)`.\npublic let \(name): [ModelDescription] = [\n"
            for writer in writers where writer.model.appLabel == label {
                text += "    \(writer.typeName).\(isStruct(writer) ? "schema.description" : "description"),\n"
            }
            text += "]\n"
        }
        return text
    }
}
