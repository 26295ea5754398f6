public import Models

/// Writes a model as the Swift struct that a person would write.
///
/// ```swift
/// let writer = SwiftModelWriter(model, types: [ModelKey("auth", "User"): SwiftModelType("User", module: "Auth")])
/// writer.source
/// // import Models
/// // public import ORM
/// //
/// // /// The table `blog_tag`.
/// // public struct Tag: Model {
/// //     public var id: Int64?
/// //     public var name: String
/// //     …
/// ```
///
/// Fields that have no column, or no value that a struct can hold, are only described: many-to-many fields, composite
/// keys, columns that the database computes.
public struct SwiftModelWriter: Sendable {
    public let model: ModelDescription
    /// The Swift types of models: this one, and those it refers to.
    public var types: [ModelKey: SwiftModelType]
    /// What is said of fields, in a comment above each.
    public var notes: [String: [String]] = [:]
    /// What stands above the struct, a paragraph each.
    public var documentation: [String]

    public init(_ model: ModelDescription, types: [ModelKey: SwiftModelType]) {
        self.model = model
        self.types = types
        let subject = model.isProxy ? "A proxy of another model" : "The table `\(SwiftComment.line(model.dbTable))`"
        documentation = [subject + "."]
    }

    /// The name of the struct.
    public var typeName: String { types[model.key]?.name ?? SwiftName.type(model.name) }
    public var fileName: String { typeName + ".swift" }

    /// The text of a file.
    public var source: String {
        (isOnlyDescribed ? "public import Models\n" : Self.header(imports)) + "\n" + declaration
    }

    /// Whether there is no struct but a description: a proxy, or a model without any column of its own.
    public var isOnlyDescribed: Bool { model.isProxy || members.isEmpty }

    /// The import lines for the modules.
    ///
    /// - Parameter describesModels: Whether there are models in the file that are only described.
    public static func header(_ imports: Set<String>, describesModels: Bool = false) -> String {
        let lines = imports.union(["Models", "ORM"]).sorted()
        return lines.map { ($0 == "Models" && !describesModels ? "" : "public ") + "import \($0)\n" }.joined()
    }

    /// The modules that the declaration needs besides `Models` and `ORM`.
    public var imports: Set<String> {
        var modules: Set<String> = []
        if isOnlyDescribed { return modules }
        for member in members {
            if member.type.isOfSQLCore { modules.insert("SQLCore") }
            if let target = member.field.kind.relation?.to.resolved(from: model.key), let module = types[target]?.module
            {
                modules.insert(module)
            }
        }
        return modules
    }

    /// The struct.
    public var declaration: String {
        var result = documentation.map { SwiftComment.lines($0, indent: 0, mark: "///") }.joined(separator: "///\n")
        if isOnlyDescribed { return result + description }
        let members = members
        result += "public struct \(typeName): Model {\n"
        for member in members { result += "    public var \(member.name): \(member.valueType)\n" }
        result += "\n    public struct Fields: Sendable {\n"
        for member in members { result += lines(of: member) }
        result += "    }\n\n    public static let fields = Fields()\n"
        let schema = "    public static let schema = "
        result += schema + SwiftLayout.write(schemaCode(members), indent: 4, column: schema.count) + "\n"
        return result + "\n" + primaryKey(members) + "}\n"
    }

    // MARK: Members

    /// A stored property.
    private struct Member {
        var name: String
        var field: FieldDescription
        var type: SwiftFieldType

        var isOptional: Bool { field.allowsNull && !type.isAutomaticKey }
        var valueType: String { type.value + (isOptional ? "?" : "") }
    }

    private var members: [Member] {
        var names: Set<String> = ["fields", "schema", "primaryKey", "objects", "reference"]
        return model.fields.compactMap { field in
            guard let type = SwiftFieldType(field, types: types, in: model.key) else { return nil }
            let base = SwiftName.member(field.name)
            var name = base
            var number = 2
            while !names.insert(name).inserted {
                name = base.filter { $0 != "`" } + String(number)
                number += 1
            }
            return Member(name: name, field: field, type: type)
        }
    }

    /// Fields that are described, but no properties.
    private var describedFields: [FieldDescription] {
        model.fields.filter { SwiftFieldType($0, types: types, in: model.key) == nil }
    }

    private func lines(of member: Member) -> String {
        var result = ""
        for note in notes[member.field.name] ?? [] { result += SwiftComment.lines(note, indent: 8) }
        let start = "        public let \(member.name) = "
        let code = SwiftCode.call("Field", arguments(of: member))
        return result + start + SwiftLayout.write(code, indent: 8, column: start.count) + "\n"
    }

    private func arguments(of member: Member) -> [SwiftCode.Argument] {
        let keyPath = SwiftCode.plain("\\\(typeName).\(member.name)")
        let field = member.field
        let type = member.isOptional ? SwiftCode.call(".null", member.type.code) : member.type.code
        guard Self.short(member) == field else {
            return SwiftArguments(keyPath, type, field.swiftCode).list
        }
        let isKey = member.type.isAutomaticKey
        var arguments = SwiftArguments(.text(field.name), keyPath, type)
        arguments.add("primaryKey", field.isPrimaryKey, unless: isKey)
        arguments.add("unique", field.isUnique, unless: field.kind.isOneToOne)
        arguments.add("blank", field.allowsBlank, unless: field.kind.isBlankByDefault)
        arguments.add("dbIndex", field.isIndexed, unless: field.kind.isIndexedByDefault)
        arguments.add("dbColumn", text: field.dbColumn)
        arguments.add("editable", field.isEditable, unless: field.kind.isEditableByDefault)
        if field.verboseName != (isKey ? "ID" : nil) { arguments.add("verboseName", text: field.verboseName) }
        if !field.helpText.isEmpty { arguments.add("helpText", text: field.helpText) }
        arguments.add("choices", field.choices?.swiftCode)
        arguments.add("uniqueForDate", text: field.uniqueForDate)
        arguments.add("uniqueForMonth", text: field.uniqueForMonth)
        arguments.add("uniqueForYear", text: field.uniqueForYear)
        if !field.validators.isEmpty { arguments.add("validators", .list(field.validators.map(\.swiftCode))) }
        arguments.add("errorMessages", field.errorMessages?.swiftCode)
        return arguments.list
    }

    /// What `Field` makes of the arguments that it has. Where the field is more than that, it is described in full.
    private static func short(_ member: Member) -> FieldDescription {
        let field = member.field
        let isKey = member.type.isAutomaticKey
        return FieldDescription(
            field.name, member.type.kind, verboseName: field.verboseName ?? (isKey ? "ID" : nil),
            primaryKey: field.isPrimaryKey || isKey, unique: field.isUnique, null: field.allowsNull,
            blank: field.allowsBlank, dbIndex: field.isIndexed, default: member.type.defaultValue,
            dbColumn: field.dbColumn, editable: field.isEditable, serialize: !(field.isPrimaryKey || isKey),
            autoCreated: isKey, uniqueForDate: field.uniqueForDate, uniqueForMonth: field.uniqueForMonth,
            uniqueForYear: field.uniqueForYear, choices: field.choices, helpText: field.helpText,
            validators: field.validators, errorMessages: field.errorMessages)
    }

    // MARK: The schema

    private func schemaCode(_ members: [Member]) -> SwiftCode {
        var arguments = SwiftArguments()
        arguments.add("app", text: model.appLabel)
        if typeName != model.name { arguments.add("name", text: model.name) }
        var list = arguments.list + [.init(.plain("\(typeName).init"))]
        list += members.map { .init(.plain("fields.\($0.name)")) }
        var rest = SwiftArguments()
        if !describedFields.isEmpty { rest.add("manyToMany", .list(describedFields.map(\.swiftCode))) }
        var options = model.options
        rest.add("table", text: options.dbTable)
        options.dbTable = nil
        if let ordering = ordering(members) {
            rest.add("ordering", .list(ordering.map(SwiftCode.plain)))
            if case .list? = options.ordering { options.ordering = nil }
        }
        if options != ModelOptions() { rest.add("options", options.swiftCode) }
        if !model.managers.isEmpty { rest.add("managers", .list(model.managers.map(\.swiftCode))) }
        if model.bases != [.model] { rest.add("bases", .list(model.bases.map(\.swiftCode))) }
        return .call("Schema", list + rest.list)
    }

    /// The order of the rows, where it is one of columns: `fields.name.ascending`.
    private func ordering(_ members: [Member]) -> [String]? {
        guard let names = model.options.ordering?.items, !names.isEmpty else { return nil }
        var result: [String] = []
        for name in names {
            guard let text = name.string else { return nil }
            let isDescending = text.hasPrefix("-")
            let field = isDescending ? String(text.dropFirst()) : text
            guard let member = members.first(where: { $0.field.name == field }) else { return nil }
            result.append("fields.\(member.name).\(isDescending ? "descending" : "ascending")")
        }
        return result
    }

    private func primaryKey(_ members: [Member]) -> String {
        guard let key = members.first(where: { $0.field.isPrimaryKey }) else {
            return "    // Rows have no single key: they can be read, but not saved or referred to.\n"
                + "    public var primaryKey: Int64? { nil }\n"
        }
        switch key.type.value {
        case "Int64?": return "    public var primaryKey: Int64? { \(key.name) }\n"
        case "Int64", "String": return "    public var primaryKey: \(key.type.value)? { \(key.name) }\n"
        default:
            let target = key.field.kind.relation.flatMap { types[$0.to.resolved(from: model.key)] }
            guard let type = target?.key else {
                return "    // No reference can hold a key of this type.\n"
                    + "    public var primaryKey: Int64? { nil }\n"
            }
            return "    public var primaryKey: \(type)? { \(key.name)\(key.isOptional ? "?" : "").id }\n"
        }
    }

    /// A model without columns of its own: migrations know it, and so does the program.
    private var description: String {
        var arguments = SwiftArguments(.text(model.appLabel), .text(model.name))
        arguments.add("fields", .list(model.fields.map(\.swiftCode)))
        if model.options != ModelOptions() { arguments.add("options", model.options.swiftCode) }
        if model.bases != [.model] { arguments.add("bases", .list(model.bases.map(\.swiftCode))) }
        if !model.managers.isEmpty { arguments.add("managers", .list(model.managers.map(\.swiftCode))) }
        let start = "    public static let description = "
        let code = SwiftLayout.write(
            .call("ModelDescription", arguments.list), indent: 4, column: start.count)
        return "public enum \(typeName) {\n\(start)\(code)\n}\n"
    }
}

extension SwiftModelWriter {
    /// The type of the key of a model, for ``SwiftModelType``.
    ///
    /// - Parameter keys: Types of keys that are known, for keys that are references themselves.
    public static func keyType(of model: ModelDescription, keys: [ModelKey: String] = [:]) -> String? {
        guard let key = model.fields.first(where: \.isPrimaryKey) else { return nil }
        if let relation = key.kind.relation { return keys[relation.to.resolved(from: model.key)] }
        guard let type = SwiftFieldType(key, types: [:], in: model.key) else { return nil }
        switch type.value {
        case "Int64?", "Int64": return "Int64"
        case "String": return "String"
        default: return nil
        }
    }
}
