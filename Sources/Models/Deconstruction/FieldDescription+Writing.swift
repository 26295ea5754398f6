extension FieldDescription {
    /// The call that makes the field in Python, with all that is not a default: Django's `Field.deconstruct()`.
    ///
    /// ```swift
    /// FieldDescription("name", .char(maxLength: 20), null: true).deconstructed
    /// // django.db.models.CharField(max_length=20, null=True)
    /// ```
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject(kind.classPath)
        if let names = kind.compositeFields { object.arguments = names.map(LiteralValue.string) }
        writeGeneralOptions(to: &object.keywords)
        kind.writeArguments(to: &object.keywords)
        for (name, value) in extra.pairs { object.keywords[name] = value }
        source.apply(to: &object, "from_fields", "to_fields", "through_fields", "db_default", "expression")
        return object
    }

    private func writeGeneralOptions(to keywords: inout KeywordArguments) {
        func text(_ name: String, _ value: String?) {
            if let value { keywords[name] = .string(value) }
        }
        text("verbose_name", verboseName)
        if isPrimaryKey { keywords["primary_key"] = true }
        if isUnique, !kind.isOneToOne { keywords["unique"] = true }
        if allowsBlank != kind.impliesBlank { keywords["blank"] = .bool(allowsBlank) }
        if allowsNull, !kind.isNullBoolean { keywords["null"] = true }
        writeIndex(to: &keywords)
        keywords["default"] = defaultValue
        keywords["db_default"] = dbDefault?.deconstructed
        if isEditable != kind.impliesEditable { keywords["editable"] = .bool(isEditable) }
        if !isSerialized { keywords["serialize"] = false }
        text("unique_for_date", uniqueForDate)
        text("unique_for_month", uniqueForMonth)
        text("unique_for_year", uniqueForYear)
        keywords["choices"] = choices?.literal
        if !helpText.isEmpty { keywords["help_text"] = .string(helpText) }
        text("db_column", dbColumn)
        text("db_comment", dbComment)
        text("db_tablespace", dbTablespace)
        text("db_collation", dbCollation)
        if isAutoCreated { keywords["auto_created"] = true }
        if !validators.isEmpty { keywords["validators"] = .list(validators) }
        keywords["error_messages"] = errorMessages
    }

    private func writeIndex(to keywords: inout KeywordArguments) {
        if isIndexed != kind.isIndexedByDefault { keywords["db_index"] = .bool(isIndexed) }
    }
}

extension FieldKind {
    /// Whether Python may write arguments of the kind in more than one form.
    var hasSourceForm: Bool {
        switch self {
        case .foreignObject, .generatedBy: true
        case .manyToManyTo(let relation): relation.throughFields != nil
        default: false
        }
    }

    fileprivate var isNullBoolean: Bool {
        switch self {
        case .nullBoolean: true
        case .custom(_, let base): base?.isNullBoolean ?? false
        default: false
        }
    }

    /// What `blank` is when Python does not say it. A composite key says it, though it cannot be otherwise.
    fileprivate var impliesBlank: Bool { compositeFields == nil && isBlankByDefault }

    /// What `editable` is when Python does not say it.
    fileprivate var impliesEditable: Bool {
        switch self {
        case .compositePrimaryKey, .orderWithRespectTo: true
        default: isEditableByDefault
        }
    }

    /// Adds the arguments that only the field's class has.
    fileprivate func writeArguments(to keywords: inout KeywordArguments) {
        func length(_ value: Int?, usual: Int? = nil) {
            guard value != usual else { return }
            keywords["max_length"] = value.map { .int(Int64($0)) } ?? .null
        }
        func times(_ autoNow: Bool, _ autoNowAdd: Bool) {
            if autoNow { keywords["auto_now"] = true }
            if autoNowAdd { keywords["auto_now_add"] = true }
        }
        switch self {
        case .char(let value), .commaSeparatedInteger(let value), .binary(let value): length(value)
        // Django writes the length of an e-mail address always.
        case .email(let value): length(value)
        case .url(let value): length(value, usual: 200)
        case .slug(let value, let allowsUnicode):
            length(value, usual: 50)
            if allowsUnicode { keywords["allow_unicode"] = true }
        case .decimal(let maxDigits, let decimalPlaces):
            keywords["max_digits"] = maxDigits.map { .int(Int64($0)) }
            keywords["decimal_places"] = decimalPlaces.map { .int(Int64($0)) }
        case .date(let autoNow, let autoNowAdd), .dateTime(let autoNow, let autoNowAdd),
            .time(let autoNow, let autoNowAdd):
            times(autoNow, autoNowAdd)
        case .json(let encoder, let decoder):
            keywords["encoder"] = encoder
            keywords["decoder"] = decoder
        case .genericIPAddress(let version, let unpacksIPv4):
            if version != "both" { keywords["protocol"] = .string(version) }
            if unpacksIPv4 { keywords["unpack_ipv4"] = true }
        case .file(let uploadTo, let value, let storage):
            length(value, usual: 100)
            keywords["upload_to"] = uploadTo
            keywords["storage"] = storage
        case .image(let uploadTo, let value, let storage, let width, let height):
            length(value, usual: 100)
            keywords["upload_to"] = uploadTo
            keywords["storage"] = storage
            keywords["width_field"] = width.map(LiteralValue.string)
            keywords["height_field"] = height.map(LiteralValue.string)
        case .filePath(let options): options.write(to: &keywords)
        case .foreignKeyTo(let relation), .oneToOneTo(let relation): relation.write(to: &keywords)
        case .foreignObject(let relation, let fromFields, let toFields):
            relation.write(to: &keywords)
            keywords["from_fields"] = .list(fromFields.map(LiteralValue.string))
            keywords["to_fields"] = .list(toFields.map(LiteralValue.string))
        case .manyToManyTo(let relation): relation.write(to: &keywords)
        case .generatedBy(let column):
            keywords["db_persist"] = .bool(column.isStored)
            keywords["expression"] = column.expression.deconstructed
            keywords["output_field"] = .object(column.outputField.deconstructed)
        case .custom(_, let base): base?.writeArguments(to: &keywords)
        case .auto, .bigAuto, .smallAuto, .boolean, .nullBoolean, .text, .integer, .bigInteger, .smallInteger,
            .positiveInteger, .positiveBigInteger, .positiveSmallInteger, .float, .duration, .uuid, .ipAddress,
            .compositePrimaryKey, .orderWithRespectTo:
            break
        }
    }
}

extension FilePathOptions {
    fileprivate func write(to keywords: inout KeywordArguments) {
        if path != "" { keywords["path"] = path }
        keywords["match"] = match.map(LiteralValue.string)
        if isRecursive { keywords["recursive"] = true }
        if !allowsFiles { keywords["allow_files"] = false }
        if allowsFolders { keywords["allow_folders"] = true }
        if maxLength != 100 { keywords["max_length"] = maxLength.map { .int(Int64($0)) } ?? .null }
    }
}

extension Relation {
    fileprivate func write(to keywords: inout KeywordArguments) {
        keywords["to"] = to.deconstructed
        keywords["on_delete"] = onDelete.literal
        keywords["related_name"] = relatedName.map(LiteralValue.string)
        keywords["related_query_name"] = relatedQueryName.map(LiteralValue.string)
        keywords["limit_choices_to"] = limitChoicesTo
        keywords["to_field"] = toField.map(LiteralValue.string)
        if !hasConstraint { keywords["db_constraint"] = false }
        if isParentLink { keywords["parent_link"] = true }
    }
}

extension ManyToManyRelation {
    fileprivate func write(to keywords: inout KeywordArguments) {
        keywords["to"] = to.deconstructed
        keywords["related_name"] = relatedName.map(LiteralValue.string)
        keywords["related_query_name"] = relatedQueryName.map(LiteralValue.string)
        keywords["limit_choices_to"] = limitChoicesTo
        keywords["through"] = through.map { .string($0.label) }
        keywords["through_fields"] = throughFields.map { .tuple($0.map(LiteralValue.string)) }
        keywords["db_table"] = dbTable.map(LiteralValue.string)
        if !hasConstraint { keywords["db_constraint"] = false }
    }
}

extension ModelReference {
    /// The setting, or the label with the model's name in lower case.
    public var deconstructed: LiteralValue {
        if let setting { return .setting(setting) }
        guard let dot = label.firstIndex(of: ".") else { return .string(label.lowercased()) }
        return .string(label[..<dot] + label[dot...].lowercased())
    }
}
