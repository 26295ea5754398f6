import SQLCore

/// An object that was read from a fixture and understood, and is not saved yet.
struct FixtureObject {
    let model: FixtureModel
    /// What the fixture says of each field with a column.
    var values: [String: PythonValue] = [:]
    /// The keys of the rows that many-to-many fields refer to.
    var lists: [(field: FixtureManyToMany, keys: [SQLValue])] = []
    /// References to rows that were not there yet, to be followed when all fixtures are loaded.
    var deferred: [Deferred] = []
    /// The row as it is saved.
    var row: FixtureRow?

    struct Deferred {
        var field: Field
        var value: PythonValue

        enum Field {
            case reference(FixtureField)
            case many(FixtureManyToMany)
        }
    }

    /// The primary key as messages show it.
    var keyText: String {
        let parts = model.primaryKey.map { (values[$0.name] ?? .null).text }
        return model.hasCompositeKey ? "(" + parts.joined(separator: ", ") + ")" : parts.first ?? "None"
    }
}

/// The values of all columns of a row, as they are stored.
struct FixtureRow {
    /// In the order of the model's fields; `nil` where the database puts a value by itself.
    var values: [SQLValue?]
}
