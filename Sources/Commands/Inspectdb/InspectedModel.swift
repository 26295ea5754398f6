import Models

/// A model for a table, before it is written in some language.
struct InspectedModel {
    struct Field {
        var name: String
        var column: TableInspection.Column
        /// Django's class, such as `CharField`.
        var className: String
        /// The model that it refers to, the class name of it.
        var target: String?
        /// The arguments in the order in which Django writes them.
        var arguments: [(name: String, value: LiteralValue)]
        /// What was guessed or changed.
        var notes: [String]
        /// Whether Django leaves the field out, since it makes one like it by itself.
        var isUsual: Bool

        func argument(_ name: String) -> LiteralValue? { arguments.first { $0.name == name }?.value }
    }

    let table: TableInspection
    let name: String
    /// The columns of the primary key, if there are several.
    var compositeKey: [String] { table.primaryKey.count > 1 ? table.primaryKey : [] }
    private(set) var fields: [Field] = []
    private(set) var uniqueTogether: [[String]] = []
    /// Whether there is a unique index over an expression.
    private(set) var hasUnsupportedConstraint = false

    /// - Parameter primaryKeyColumn: The one column of the primary key of another table.
    init(_ table: TableInspection, primaryKeyColumn: (String) -> String?) {
        self.table = table
        name = FieldNaming.model(for: table.name)
        var naming = FieldNaming()
        var usedTargets: Set<String> = []
        var fieldNames: [String: String] = [:]
        let uniqueColumns = Set(table.unique.filter { $0.columns.count == 1 }.compactMap { $0.columns[0] })
        for column in table.columns {
            let reference = table.references[column.name]
            let naming = naming.name(for: column.name, isReference: reference != nil)
            fieldNames[column.name] = naming.name
            var field = Field(
                name: naming.name, column: column, className: "", arguments: [], notes: naming.notes, isUsual: false)
            if let dbColumn = naming.dbColumn { field.arguments.append(("db_column", .string(dbColumn))) }
            if column.isPrimaryKey {
                field.arguments.append(("primary_key", true))
            } else if uniqueColumns.contains(column.name) {
                field.arguments.append(("unique", true))
            }
            if let reference {
                refer(&field, to: reference.table, reference.column, &usedTargets, primaryKeyColumn)
            } else {
                Self.setType(&field)
            }
            field.isUsual =
                naming.name == "id" && field.className == "AutoField" && field.arguments.count == 1
                && column.isPrimaryKey
            if column.allowsNull { field.arguments += [("blank", true), ("null", true)] }
            fields.append(field)
        }
        for unique in table.unique {
            if unique.columns.contains(nil) { hasUnsupportedConstraint = true }
            let names = unique.columns.compactMap { $0.flatMap { fieldNames[$0] } }
            if names.count > 1 { uniqueTogether.append(names) }
        }
    }

    private func refer(
        _ field: inout Field, to otherTable: String, _ column: String?, _ usedTargets: inout Set<String>,
        _ primaryKeyColumn: (String) -> String?
    ) {
        let isUnique = field.argument("unique") != nil || field.column.isPrimaryKey
        field.arguments.removeAll { $0.name == "unique" }
        field.className = isUnique ? "OneToOneField" : "ForeignKey"
        if !isUnique, let column, let key = primaryKeyColumn(otherTable), key != column {
            field.arguments.append(("to_field", .string(column)))
        }
        let target = otherTable == table.name ? "self" : FieldNaming.model(for: otherTable)
        field.target = target
        if !usedTargets.insert(target).inserted {
            field.arguments.append(("related_name", .string("\(name.lowercased())_\(field.name)_set")))
        }
    }

    private static let classes = [
        "bool": "BooleanField", "boolean": "BooleanField", "smallint": "SmallIntegerField",
        "smallint unsigned": "PositiveSmallIntegerField", "smallinteger": "SmallIntegerField", "int": "IntegerField",
        "integer": "IntegerField", "bigint": "BigIntegerField", "integer unsigned": "PositiveIntegerField",
        "bigint unsigned": "PositiveBigIntegerField", "decimal": "DecimalField", "real": "FloatField",
        "text": "TextField", "char": "CharField", "varchar": "CharField", "blob": "BinaryField", "date": "DateField",
        "datetime": "DateTimeField", "time": "TimeField",
    ]

    private static func setType(_ field: inout Field) {
        let type = field.column.type.lowercased()
        let name = type.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
        let known = classes[name]
        field.className = known ?? "TextField"
        if known == nil { field.notes.append("This field type is a guess.") }
        if field.column.isPrimaryKey, ["BigIntegerField", "IntegerField", "SmallIntegerField"].contains(known) {
            field.className = "AutoField"
        } else if field.column.holdsJSON, known != nil {
            field.className = "JSONField"
        }
        if field.className == "CharField", let size = size(type), size > 0 {
            field.arguments.append(("max_length", .int(Int64(size))))
        }
        if field.className == "CharField" || field.className == "TextField", let collation = field.column.collation {
            field.arguments.append(("db_collation", .string(collation)))
        }
        if field.className == "DecimalField" {
            field.notes.append(
                "max_digits and decimal_places have been guessed, as this database handles decimal fields as float")
            field.arguments += [("max_digits", 10), ("decimal_places", 5)]
        }
    }

    /// The number in `varchar(11)`.
    private static func size(_ type: String) -> Int? {
        let parts = type.split(separator: "(")
        guard parts.count == 2, ["char", "varchar"].contains(parts[0].filter { $0 != " " }), parts[1].last == ")" else {
            return nil
        }
        return Int(parts[1].dropLast().filter { $0 != " " })
    }
}
