public import Models
public import SQLCore

/// Changes the tables of a database, one schema change at a time.
///
/// Operations call it; each engine has its own. Use it within ``SchemaEditor/edit(_:)``.
public protocol SchemaEditor: AnyObject {
    var connection: any Connection { get }
    /// Whether all that happens in ``edit(_:)`` is one transaction.
    var isAtomic: Bool { get }
    /// Whether statements are only written down, as for `sqlmigrate`.
    var collectsSQL: Bool { get }
    var collectedSQL: [String] { get }
    /// Adds a line as it is to what is written down.
    func collect(_ line: String)

    /// Runs the closure as one schema change: foreign keys off, transaction, deferred statements, checks.
    func edit<Result>(_ body: () throws -> Result) throws -> Result

    /// Runs one statement, or writes it down with the values in it.
    func execute(_ sql: String, _ arguments: [SQLValue]?) throws
    /// Runs all statements of a text, or writes them down.
    func executeScript(_ sql: String) throws

    func createModel(_ model: RenderedModel) throws
    func deleteModel(_ model: RenderedModel) throws
    func addField(_ field: RenderedField, to model: RenderedModel) throws
    func removeField(_ field: RenderedField, from model: RenderedModel) throws
    func alterField(_ old: RenderedField, to new: RenderedField, of model: RenderedModel, isStrict: Bool) throws
    func alterManyToMany(_ old: RenderedField, to new: RenderedField, of model: RenderedModel) throws
    func alterTableName(of model: RenderedModel, from oldTable: String, to newTable: String) throws
    func alterTableComment(of model: RenderedModel, from oldComment: String?, to newComment: String?) throws
    func alterUniqueTogether(of model: RenderedModel, from old: [[String]], to new: [[String]]) throws
    func alterIndexTogether(of model: RenderedModel, from old: [[String]], to new: [[String]]) throws
    func addIndex(_ index: IndexDescription, to model: RenderedModel) throws
    func removeIndex(_ index: IndexDescription, from model: RenderedModel) throws
    func renameIndex(_ old: IndexDescription, to new: IndexDescription, of model: RenderedModel) throws
    func addConstraint(_ constraint: ConstraintDescription, to model: RenderedModel) throws
    func removeConstraint(_ constraint: ConstraintDescription, from model: RenderedModel) throws
    /// The names of the indexes over exactly these columns that are not unique.
    func indexNames(of model: RenderedModel, columns: [String]) throws -> [String]
}
