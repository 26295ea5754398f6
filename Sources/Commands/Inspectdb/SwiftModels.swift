import MigrationWriters
import Models

/// Inspected models as Swift structs.
struct SwiftModels {
    let appLabel: String
    private var types: [ModelKey: SwiftModelType] = [:]
    private var descriptions: [(inspected: InspectedModel, model: ModelDescription)] = []

    init(_ models: [InspectedModel], appLabel: String) {
        self.appLabel = appLabel
        var names: Set<String> = []
        for inspected in models {
            var name = SwiftName.type(inspected.name)
            if name.first.map({ !$0.isLetter }) ?? true { name = "Table" + name }
            while !names.insert(name).inserted { name += "2" }
            let model = description(of: inspected)
            descriptions.append((inspected, model))
            types[model.key] = SwiftModelType(name, key: SwiftModelWriter.keyType(of: model))
        }
        // Keys that are references have the type of the key referred to.
        for _ in descriptions {
            for (_, model) in descriptions where types[model.key]?.key == nil {
                let keys = types.compactMapValues(\.key)
                types[model.key]?.key = SwiftModelWriter.keyType(of: model, keys: keys)
            }
        }
    }

    /// The text of one file with all models.
    var source: String {
        let writers = descriptions.map { inspected, model in
            var writer = SwiftModelWriter(model, types: types)
            writer.notes = Self.notes(inspected)
            writer.documentation = Self.documentation(inspected)
            return writer
        }
        let imports = writers.reduce(into: Set<String>()) { $0.formUnion($1.imports) }
        return Self.comment
            + SwiftModelWriter.header(imports, describesModels: writers.contains(where: \.isOnlyDescribed)) + "\n"
            + writers.map(\.declaration).joined(separator: "\n")
    }

    private static let comment = """
        // Models made from the tables of a database. What is left to do by hand:
        //   * give each field and model the name that it should have, but keep the names of tables and columns;
        //   * say what happens to rows that refer to a row that is deleted (`onDelete`);
        //   * take out `managed: false` where migrations are to create and change the table.


        """

    private static func notes(_ model: InspectedModel) -> [String: [String]] {
        var notes: [String: [String]] = [:]
        for field in model.fields {
            var sentences = field.notes
            if field.column.isGenerated {
                sentences.append("The database computes it: rows can be read, but not saved while it is here.")
            }
            if !sentences.isEmpty { notes[field.name] = [sentences.joined(separator: " ")] }
        }
        return notes
    }

    private static func documentation(_ model: InspectedModel) -> [String] {
        var result = ["The \(model.table.isView ? "view" : "table") `\(model.table.name)`."]
        if !model.compositeKey.isEmpty {
            result.append("Its primary key has several columns: \(model.compositeKey.joined(separator: ", ")).")
        }
        if model.hasUnsupportedConstraint { result.append("A unique constraint could not be introspected.") }
        return result
    }

    // MARK: Descriptions

    private func description(of inspected: InspectedModel) -> ModelDescription {
        var fields = inspected.fields.map { field(of: $0, in: inspected) }
        if !inspected.compositeKey.isEmpty {
            let names = inspected.fields.filter { inspected.compositeKey.contains($0.column.name) }.map(\.name)
            fields.append(FieldDescription("pk", .compositePrimaryKey(names), serialize: false))
        }
        let together = inspected.uniqueTogether
        return ModelDescription(
            appLabel, inspected.name, fields: fields,
            options: ModelOptions(
                dbTable: inspected.table.name, uniqueTogether: together.isEmpty ? nil : together, managed: false))
    }

    private func field(of field: InspectedModel.Field, in model: InspectedModel) -> FieldDescription {
        var object = DeconstructedObject("django.db.models." + field.className)
        for (name, value) in field.arguments { object.keywords[name] = value }
        if let target = field.target {
            object.keywords["to"] = .string(target == "self" ? target : "\(appLabel).\(target)")
            object.keywords["on_delete"] = .reference("django.db.models.DO_NOTHING")
        }
        var description =
            (try? FieldDescription(field.name, deconstructed: object)) ?? FieldDescription(field.name, .text)
        if description.isPrimaryKey { description.isSerialized = false }
        if description.kind.isAuto {
            description.isAutoCreated = true
            description.verboseName = "ID"
        }
        if field.column.isGenerated { description.isEditable = false }
        return description
    }
}
