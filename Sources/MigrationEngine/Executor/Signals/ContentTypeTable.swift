public import Models
public import SQLCore

/// The table of content types as a state describes it: a row for each model of the project.
///
/// Migrations and their handlers use it; programs have a model of their own for it.
public struct ContentTypeTable {
    private let model: ModelDescription
    private let connection: any Connection

    /// `nil` when the state has no content types.
    public init?(_ state: ProjectState, on connection: any Connection) {
        guard let model = state["contenttypes", "ContentType"] else { return nil }
        self.model = model
        self.connection = connection
    }

    private var table: String { "\"\(model.dbTable)\"" }

    /// The ids of an app's content types by model name.
    public func ids(of appLabel: String) throws -> [String: Int64] {
        var ids: [String: Int64] = [:]
        let query = "SELECT \"id\", \"model\" FROM \(table) WHERE \"app_label\" = ?"
        try connection.forEachRow(query, [.text(appLabel)]) { row in ids[row.string(1)] = row.int64(0) }
        return ids
    }

    /// The id of a model's content type, which is made if there is none.
    public func id(of key: ModelKey) throws -> Int64 {
        if let id = try ids(of: key.appLabel)[key.modelName] { return id }
        return try insert(key)
    }

    @discardableResult
    public func insert(_ key: ModelKey) throws -> Int64 {
        var columns: [String] = []
        var values: [SQLValue] = []
        // Before contenttypes.0002 there is a column `name`, which is left empty.
        for field in model.fields where !field.kind.isAuto {
            guard let column = field.column else { continue }
            columns.append("\"\(column)\"")
            switch field.name {
            case "app_label": values.append(.text(key.appLabel))
            case "model": values.append(.text(key.modelName))
            default: values.append(field.allowsNull ? .null : "")
            }
        }
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        try connection.execute(
            "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))", values)
        return connection.lastInsertedID
    }

    /// Renames a model, unless there is a content type of that name already.
    public func rename(_ key: ModelKey, to name: String) throws {
        do {
            try connection.atomic {
                try connection.execute(
                    "UPDATE \(table) SET \"model\" = ? WHERE \"app_label\" = ? AND \"model\" = ?",
                    [.text(name), .text(key.appLabel), .text(key.modelName)])
            }
        } catch let error as DatabaseError where error.isIntegrityError {
            // A stale row is in the way; `remove_stale_contenttypes` asks about it.
        }
    }
}
