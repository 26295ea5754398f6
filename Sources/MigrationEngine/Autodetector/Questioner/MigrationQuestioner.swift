public import Models

/// Answers what the autodetector cannot know from two states: was this renamed, what goes into the rows that exist?
///
/// ```swift
/// struct Renames: MigrationQuestioner {
///     func askRename(_ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription) -> Bool { true }
/// }
/// let changes = try MigrationAutodetector(from: old, to: new, questioner: Renames()).changes(extending: graph)
/// ```
///
/// Every question has a default answer: no, and no default. An answer may be refused by an error, which ends the search.
public protocol MigrationQuestioner {
    /// Whether an app without migrations gets its first one.
    func askInitial(_ appLabel: String) throws -> Bool
    /// The value for the rows that exist, when a field is added that may not be null.
    func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue
    /// The value for rows that are null, when a field may not be null any more.
    func askNotNullAlteration(_ fieldName: String, of modelName: String) throws -> OneOffDefault
    /// Whether a field was renamed, rather than removed and another one added.
    func askRename(
        _ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription
    ) throws -> Bool
    /// Whether a model was renamed, rather than deleted and another one created.
    func askRenameModel(_ old: ModelDescription, to new: ModelDescription) throws -> Bool
    /// Whether the branches of an app's migrations are to be merged.
    func askMerge(_ appLabel: String) throws -> Bool
    /// The value for the rows that exist, when a field is added that is set to the time of creation.
    func askAutoNowAddAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue
    /// Warns that a function gives one value to all rows that exist, where every row needs its own.
    func askUniqueCallableDefaultAddition(_ fieldName: String, of modelName: String) throws
}

/// What fills the rows that are null, when a field may not be null any more.
public enum OneOffDefault: Sendable, Equatable {
    case value(LiteralValue)
    /// Nothing: somebody sees to these rows.
    case notProvided
}

extension MigrationQuestioner {
    public func askInitial(_ appLabel: String) throws -> Bool { false }
    public func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue { .null }
    public func askNotNullAlteration(_ fieldName: String, of modelName: String) throws -> OneOffDefault {
        .value(.null)
    }
    public func askRename(
        _ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription
    ) throws -> Bool { false }
    public func askRenameModel(_ old: ModelDescription, to new: ModelDescription) throws -> Bool { false }
    public func askMerge(_ appLabel: String) throws -> Bool { false }
    public func askAutoNowAddAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue { .null }
    public func askUniqueCallableDefaultAddition(_ fieldName: String, of modelName: String) throws {}
}
