public import Models

/// Sets the options of a model that do not concern the database: names, ordering, permissions.
///
/// Options of this kind that are not given are taken away.
public struct AlterModelOptions: ModelOptionOperation {
    public var name: String
    public var options: ModelOptions

    public init(_ name: String, _ options: ModelOptions) {
        self.name = name
        self.options = options
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_options" }
    public func describe() -> String { "Change Meta options on \(name)" }

    public func change(_ current: inout ModelOptions) {
        current.baseManagerName = options.baseManagerName
        current.defaultManagerName = options.defaultManagerName
        current.defaultRelatedName = options.defaultRelatedName
        current.getLatestBy = options.getLatestBy
        current.isManaged = options.isManaged
        current.ordering = options.ordering
        current.permissions = options.permissions
        current.defaultPermissions = options.defaultPermissions
        current.selectOnSave = options.selectOnSave
        current.verboseName = options.verboseName
        current.verboseNamePlural = options.verboseNamePlural
        changeOtherOptions(&current)
    }

    /// Options outside of that list stay unless they are given.
    private func changeOtherOptions(_ current: inout ModelOptions) {
        current.dbTable = options.dbTable ?? current.dbTable
        current.dbTableComment = options.dbTableComment ?? current.dbTableComment
        current.dbTablespace = options.dbTablespace ?? current.dbTablespace
        current.isAbstract = options.isAbstract ?? current.isAbstract
        current.isProxy = options.isProxy ?? current.isProxy
        current.swappable = options.swappable ?? current.swappable
        current.orderWithRespectTo = options.orderWithRespectTo ?? current.orderWithRespectTo
        current.uniqueTogether = options.uniqueTogether ?? current.uniqueTogether
        current.indexTogether = options.indexTogether ?? current.indexTogether
        current.requiredDBFeatures = options.requiredDBFeatures ?? current.requiredDBFeatures
        current.requiredDBVendor = options.requiredDBVendor ?? current.requiredDBVendor
        if !options.indexes.isEmpty { current.indexes = options.indexes }
        if !options.constraints.isEmpty { current.constraints = options.constraints }
        for (name, value) in options.extra.pairs { current.extra[name] = value }
    }

    // Nothing of it is in the database.
    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {}
}
