import Models

extension FieldDescription {
    /// `FieldDescription("read_at", .dateTime(), null: true)`
    var swiftCode: SwiftCode { .call("FieldDescription", swiftArguments) }

    private var swiftArguments: [SwiftCode.Argument] {
        var arguments = SwiftArguments(.text(name), kind.swiftCode)
        arguments.add("verboseName", text: verboseName)
        arguments.add("primaryKey", isPrimaryKey, unless: kind.compositeFields != nil)
        arguments.add("unique", isUnique, unless: kind.isOneToOne)
        arguments.add("null", allowsNull, unless: kind == .nullBoolean)
        arguments.add("blank", allowsBlank, unless: kind.isBlankByDefault)
        arguments.add("dbIndex", isIndexed, unless: kind.isIndexedByDefault)
        arguments.add("default", defaultValue?.swiftDefault)
        arguments.add("dbDefault", dbDefault?.swiftCode)
        arguments.add("dbColumn", text: dbColumn)
        arguments.add("dbCollation", text: dbCollation)
        arguments.add("dbComment", text: dbComment)
        arguments.add("dbTablespace", text: dbTablespace)
        arguments.add("editable", isEditable, unless: kind.isEditableByDefault)
        arguments.add("serialize", isSerialized, unless: true)
        arguments.add("autoCreated", isAutoCreated, unless: false)
        arguments.add("uniqueForDate", text: uniqueForDate)
        arguments.add("uniqueForMonth", text: uniqueForMonth)
        arguments.add("uniqueForYear", text: uniqueForYear)
        arguments.add("choices", choices?.swiftCode)
        if !helpText.isEmpty { arguments.add("helpText", text: helpText) }
        if !validators.isEmpty { arguments.add("validators", .list(validators.map(\.swiftCode))) }
        arguments.add("errorMessages", errorMessages?.swiftCode)
        if !extra.isEmpty { arguments.add("extra", extra.swiftCode) }
        return arguments.list
    }
}

extension FieldChoices {
    /// `["n": "New", "d": "Done"]` where all are pairs of a value and a text.
    var swiftCode: SwiftCode {
        guard case .list(let items) = literal else { return .call("FieldChoices", literal.swiftCode) }
        var pairs: [(key: SwiftCode, value: SwiftCode)] = []
        for item in items {
            guard case .tuple(let pair) = item, pair.count == 2, let value = pair.first, let label = pair.last else {
                return .list(items.map(\.swiftCode))
            }
            pairs.append((value.swiftCode, label.swiftCode))
        }
        return pairs.isEmpty ? .list([]) : .dictionary(pairs)
    }
}
