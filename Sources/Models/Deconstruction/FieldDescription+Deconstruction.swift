extension FieldDescription {
    /// Reads a field from the call that makes it in Python.
    ///
    /// ```swift
    /// // models.CharField(max_length=20, null=True)
    /// try FieldDescription("name", deconstructed: .init("django.db.models.CharField", keywords: ["max_length": 20, "null": true]))
    /// ```
    ///
    /// - Parameter customClasses: Django's class that stands for a field class of a project: `["app.fields.Name": "CharField"]`.
    public init(
        _ name: String, deconstructed object: DeconstructedObject, customClasses: [String: String] = [:]
    ) throws(DeconstructionError) {
        let isDjangos = object.path.hasPrefix("django.db.models.") || object.path.hasPrefix("models.")
        let className = isDjangos ? object.className : customClasses[object.path] ?? object.className
        var arguments = ArgumentReader(object, positional: FieldClass.positionalArguments(of: className))
        // A field bears the name that the model gives it.
        _ = arguments.take("name")
        let kind = try FieldClass.kind(className, &arguments, isKnown: isDjangos || customClasses[object.path] != nil)
        self.init(name, isDjangos ? kind ?? .custom(object.path, base: nil) : .custom(object.path, base: kind))
        try readOptions(&arguments)
        if kind?.hasSourceForm ?? false || dbDefault != nil { source = SourceForm(object) }
    }

    private mutating func readOptions(_ arguments: inout ArgumentReader) throws(DeconstructionError) {
        verboseName = arguments.string("verbose_name")
        if let value = arguments.bool("primary_key") { isPrimaryKey = value }
        if let value = arguments.bool("unique") { isUnique = value }
        if let value = arguments.bool("null") { allowsNull = value }
        if let value = arguments.bool("blank") { allowsBlank = value }
        if let value = arguments.bool("db_index") { isIndexed = value }
        defaultValue = arguments.take("default")
        if let value = arguments.take("db_default") { dbDefault = try Expression(deconstructed: value) }
        dbColumn = arguments.string("db_column")
        dbCollation = arguments.string("db_collation")
        dbComment = arguments.string("db_comment")
        dbTablespace = arguments.string("db_tablespace")
        if let value = arguments.bool("editable") { isEditable = value }
        if let value = arguments.bool("serialize") { isSerialized = value }
        if let value = arguments.bool("auto_created") { isAutoCreated = value }
        uniqueForDate = arguments.string("unique_for_date")
        uniqueForMonth = arguments.string("unique_for_month")
        uniqueForYear = arguments.string("unique_for_year")
        choices = Self.choices(arguments.take("choices"))
        helpText = arguments.string("help_text") ?? ""
        validators = arguments.take("validators")?.items ?? []
        errorMessages = arguments.take("error_messages").flatMap { $0 == .null ? nil : $0 }
        extra = arguments.rest
    }

    /// Choices as a list of pairs, also when they were given as a dictionary.
    private static func choices(_ value: LiteralValue?) -> FieldChoices? {
        switch value {
        case nil, .null: nil
        case .dictionary(let dictionary):
            FieldChoices(.list(dictionary.pairs.map { .tuple([$0.key, normalized($0.value)]) }))
        case .some(.reference(let name)): FieldChoices(.reference(name))
        case .some(let value): FieldChoices(normalized(value))
        }
    }

    private static func normalized(_ value: LiteralValue) -> LiteralValue {
        switch value {
        case .dictionary(let dictionary): .list(dictionary.pairs.map { .tuple([$0.key, normalized($0.value)]) })
        case .list(let items), .tuple(let items):
            .list(
                items.map { item in
                    guard let pair = item.items, pair.count == 2 else { return item }
                    return .tuple([pair[0], normalized(pair[1])])
                })
        default: value
        }
    }
}
