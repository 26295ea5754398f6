import Models
public import SQLCore

/// Reads rows of a database as the objects of a fixture.
///
/// ```swift
/// var dumper = FixtureDumper(models, on: connection)
/// dumper.usesNaturalForeignKeys = true
/// try writer.begin()
/// try dumper.dump(selection, to: writer)
/// try writer.end()
/// ```
///
/// Rows are read one after the other: a table of any size takes no more memory than one row.
public struct FixtureDumper {
    let models: FixtureModels
    let connection: any Connection
    /// Whether references are written as natural keys where there are any.
    public var usesNaturalForeignKeys = false
    /// Whether natural keys stand for primary keys where there are any.
    public var usesNaturalPrimaryKeys = false
    /// Only rows with these primary keys, if any are given.
    public var primaryKeys: [String] = []
    /// Told of each object that was written.
    public var report: (_ count: Int) throws -> Void = { _ in }
    /// Told what is left out.
    public var warn: (String) -> Void = { _ in }

    public init(_ models: FixtureModels, on connection: any Connection) {
        self.models = models
        self.connection = connection
    }

    /// Writes all rows of the models, between the beginning and the end of a fixture.
    public func dump(_ selection: [FixtureModel], to writer: any FixtureWriter) throws {
        let keys = Set(selection.map(\.key))
        var count = 0
        for model in selection {
            guard model.isDumped else {
                try warnOfProxy(model, among: keys)
                continue
            }
            let rows = try FixtureRows(model, of: self)
            try rows.forEach { record in
                try writer.write(record)
                count += 1
                try report(count)
            }
        }
    }

    /// How many objects there are to write.
    public func count(_ selection: [FixtureModel]) throws -> Int {
        var total: Int64 = 0
        for model in selection where model.isDumped {
            let (condition, arguments) = try keyCondition(of: model)
            let query = "SELECT COUNT(*) FROM \(model.table.quoted)\(condition)"
            total += try connection.scalar(query, arguments)?.int64 ?? 0
        }
        return Int(total)
    }

    private func warnOfProxy(_ model: FixtureModel, among keys: Set<ModelKey>) throws {
        guard try !keys.contains(models.concrete(model).key) else { return }
        warn("\(model.label) is a proxy model and won't be serialized.")
    }

    /// What keeps to the primary keys that were asked for.
    func keyCondition(of model: FixtureModel) throws -> (sql: String, arguments: [SQLValue]) {
        guard !primaryKeys.isEmpty, let field = model.primaryKey.first else { return ("", []) }
        var seen: Set<SQLValue> = []
        var arguments: [SQLValue] = []
        for text in primaryKeys {
            let value = try bound(text, as: field)
            if seen.insert(value).inserted { arguments.append(value) }
        }
        let places = arguments.map { _ in "?" }.joined(separator: ", ")
        return (" WHERE \(model.table.quoted).\(field.column.quoted) IN (\(places))", arguments)
    }

    private func bound(_ text: String, as field: FixtureField) throws(FixtureError) -> SQLValue {
        do throws(FixtureError) {
            return try field.bound(field.parse(.string(text)))
        } catch  where error.code == .validation && (field.storage == .integer || field.storage == .float) {
            let representation = PythonValue.string(text).representation
            throw FixtureError(.other, "Field '\(field.name)' expected a number but got \(representation).")
        }
    }
}
