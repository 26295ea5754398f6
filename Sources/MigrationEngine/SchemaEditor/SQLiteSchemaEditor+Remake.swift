import Models
import SQLCore

extension SQLiteSchemaEditor {
    /// Makes a table again with other columns, and copies its rows.
    ///
    /// The steps are those of https://www.sqlite.org/lang_altertable.html#otheralter: create the table as
    /// `new__…`, copy, drop the old table, rename, create the indexes.
    func remakeTable(
        _ model: RenderedModel, creating created: RenderedField? = nil, deleting deleted: RenderedField? = nil,
        altering altered: [(old: RenderedField, new: RenderedField)] = []
    ) throws {
        var draft = TableDraft(model)
        if created?.description.isPrimaryKey == true || altered.contains(where: { $0.new.description.isPrimaryKey }) {
            draft.dropPrimaryKey(keeping: altered.map(\.new.name))
        }
        if let created { try add(created, to: &draft) }
        for (old, new) in altered { try alter(old, to: new, in: &draft) }
        if let deleted { draft.remove(deleted) }
        let copy = draft.model(of: model, without: deleted)

        try createModel(copy)
        let names = draft.copies.map { SQLText.quote($0.column) }.joined(separator: ", ")
        let values = draft.copies.map(\.value).joined(separator: ", ")
        try execute(
            "INSERT INTO \(SQLText.quote(copy.dbTable)) (\(names)) SELECT \(values) FROM \(SQLText.quote(model.dbTable))"
        )
        try deleteTable(model.dbTable)
        try alterTableName(of: copy, from: copy.dbTable, to: model.dbTable)
        try runDeferred(arguments: [])
    }

    private func add(_ field: RenderedField, to draft: inout TableDraft) throws {
        draft.set(field)
        guard let column = field.column, field.description.dbDefault == nil, !field.description.isGenerated else {
            return
        }
        draft.setCopy(column, SQLText.quote(try effectiveDefault(field)))
    }

    private func alter(_ old: RenderedField, to new: RenderedField, in draft: inout TableDraft) throws {
        draft.rename(old, to: new)
        guard let oldColumn = old.column, let newColumn = new.column, !new.description.isGenerated else { return }
        var value = SQLText.quote(oldColumn)
        if old.description.allowsNull, !new.description.allowsNull {
            let replacement =
                try new.description.dbDefault == nil
                ? SQLText.quote(effectiveDefault(new)) : databaseDefaultSQL(new)
            value = "coalesce(\(value), \(replacement))"
        }
        draft.setCopy(newColumn, value)
    }
}

/// The columns of a table that is being made again, and where their values come from.
private struct TableDraft {
    private(set) var fields: [RenderedField]
    /// For each column of the new table, the SQL of its value in the old one.
    private(set) var copies: [(column: String, value: String)]
    /// New names of fields, for `unique_together`.
    private var newNames: [String: String] = [:]

    init(_ model: RenderedModel) {
        fields = model.localFields.filter { $0.description.isConcrete || $0.description.kind.compositeFields != nil }
        copies = model.concreteFields.filter { !$0.description.isGenerated }
            .compactMap { field in field.column.map { ($0, SQLText.quote($0)) } }
        // Django clones fields that refer to their own model, which makes them the youngest of all.
        for (offset, index) in fields.indices.enumerated() where fields[index].refersToOwnModel {
            fields[index].creationOrder = .max - 1_000_000 + Int64(offset)
            fields[index].isCloned = true
        }
    }

    mutating func set(_ field: RenderedField) {
        fields.removeAll { $0.name == field.name }
        fields.append(field)
    }

    mutating func setCopy(_ column: String, _ value: String) {
        if let index = copies.firstIndex(where: { $0.column == column }) {
            copies[index].value = value
        } else {
            copies.append((column, value))
        }
    }

    mutating func rename(_ old: RenderedField, to new: RenderedField) {
        fields.removeAll { $0.name == old.name }
        if let column = old.column { copies.removeAll { $0.column == column } }
        set(new)
        newNames[old.name] = new.name
    }

    mutating func remove(_ field: RenderedField) {
        fields.removeAll { $0.name == field.name }
        if let column = field.column { copies.removeAll { $0.column == column } }
    }

    /// Makes the old primary key an ordinary column, or takes it away if Django made it.
    mutating func dropPrimaryKey(keeping names: [String]) {
        for field in fields where field.description.isPrimaryKey && !names.contains(field.name) {
            if field.description.isAutoCreated {
                remove(field)
            } else if let index = fields.firstIndex(where: { $0.name == field.name }) {
                fields[index].description.isPrimaryKey = false
            }
        }
    }

    /// The new table under its temporary name.
    func model(of model: RenderedModel, without deleted: RenderedField?) -> RenderedModel {
        var copy = model
        copy.objectName = "New" + model.objectName
        copy.dbTable = "new__" + SQLText.withoutQuotes(model.dbTable)
        copy.manyToManyFields = []
        copy.uniqueTogether = model.uniqueTogether.map { $0.map { newNames[$0] ?? $0 } }
        if let deleted {
            copy.indexes.removeAll { index in index.fields.contains(deleted.name) }
        }
        var fields = fields
        if !fields.contains(where: \.description.isPrimaryKey), deleted?.description.attributeName != "id" {
            fields.append(
                RenderedField(
                    description: model.state.defaultPrimaryKey, state: model.state, modelKey: model.key,
                    creationOrder: .min))
        }
        fields.sort { $0.creationOrder < $1.creationOrder }
        // References of the table to itself are to its new columns.
        var state = model.state
        var description = model.description
        description.fields = fields.map(\.description) + model.manyToManyFields.map(\.description)
        state.addWithoutNotice(description)
        for index in fields.indices where fields[index].isCloned { fields[index].state = state }
        copy.localFields = fields
        return copy
    }
}

extension RenderedField {
    var refersToOwnModel: Bool {
        guard let to = description.kind.relatedModel else { return false }
        return state.settings.resolve(to, from: modelKey) == modelKey
    }
}
