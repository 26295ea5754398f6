import Models

extension ModelOptions {
    /// `ModelOptions(verboseName: "user", ordering: ["username"])`
    var swiftCode: SwiftCode {
        var arguments = SwiftArguments()
        arguments.add("verboseName", text: verboseName)
        arguments.add("verboseNamePlural", text: verboseNamePlural)
        arguments.add("dbTable", text: dbTable)
        arguments.add("dbTableComment", text: dbTableComment)
        arguments.add("dbTablespace", text: dbTablespace)
        arguments.add("ordering", ordering?.swiftCode)
        arguments.add("orderWithRespectTo", text: orderWithRespectTo)
        arguments.add("getLatestBy", getLatestBy?.swiftCode)
        arguments.add("uniqueTogether", uniqueTogether.map(Self.code))
        arguments.add("indexTogether", indexTogether.map(Self.code))
        if !indexes.isEmpty { arguments.add("indexes", .list(indexes.map(\.swiftCode))) }
        if !constraints.isEmpty { arguments.add("constraints", .list(constraints.map(\.swiftCode))) }
        arguments.add(
            "permissions",
            permissions.map { .list($0.map { .call(".init", .text($0.codename), .text($0.name)) }) })
        arguments.add("defaultPermissions", texts: defaultPermissions)
        arguments.add("abstract", isAbstract.map(SwiftCode.bool))
        arguments.add("managed", isManaged.map(SwiftCode.bool))
        arguments.add("proxy", isProxy.map(SwiftCode.bool))
        arguments.add("swappable", text: swappable)
        arguments.add("defaultRelatedName", text: defaultRelatedName)
        arguments.add("baseManagerName", text: baseManagerName)
        arguments.add("defaultManagerName", text: defaultManagerName)
        arguments.add("requiredDBFeatures", texts: requiredDBFeatures)
        arguments.add("requiredDBVendor", text: requiredDBVendor)
        arguments.add("selectOnSave", selectOnSave.map(SwiftCode.bool))
        if !extra.isEmpty { arguments.add("extra", extra.swiftCode) }
        return .call("ModelOptions", arguments.list)
    }

    /// Groups of names in the order of their names: they are a set.
    static func code(_ groups: [[String]]) -> SwiftCode {
        .list(groups.sorted { $0.lexicographicallyPrecedes($1) }.map(SwiftCode.texts))
    }
}

extension IndexDescription {
    var swiftCode: SwiftCode {
        var arguments = SwiftArguments()
        if !name.isEmpty { arguments.add("name", text: name) }
        if !fields.isEmpty { arguments.add("fields", texts: fields) }
        if !expressions.isEmpty { arguments.add("expressions", .list(expressions.map(\.swiftCode))) }
        arguments.add("condition", condition?.swiftCode)
        if !include.isEmpty { arguments.add("include", texts: include) }
        if !operatorClasses.isEmpty { arguments.add("operatorClasses", texts: operatorClasses) }
        arguments.add("dbTablespace", text: dbTablespace)
        arguments.add("classPath", text: classPath)
        if !extra.isEmpty { arguments.add("extra", extra.swiftCode) }
        return .call("IndexDescription", arguments.list)
    }
}

extension ConstraintDescription {
    var swiftCode: SwiftCode {
        var arguments = SwiftArguments(.text(name))
        switch rule {
        case .check(.condition(let condition)): arguments.add("check", condition.swiftCode)
        case .check(let expression):
            arguments = SwiftArguments(.text(name), .call(".check", expression.swiftCode))
        case .unique(let rule): rule.add(to: &arguments)
        case .other(let object):
            arguments = SwiftArguments(.text(name), .call(".other", object.swiftCode))
        }
        arguments.add("violationErrorMessage", text: violationErrorMessage)
        arguments.add("violationErrorCode", text: violationErrorCode)
        return .call("ConstraintDescription", arguments.list)
    }
}

extension ConstraintDescription.UniqueRule {
    fileprivate func add(to arguments: inout SwiftArguments) {
        if !fields.isEmpty || expressions.isEmpty { arguments.add("unique", texts: fields) }
        if !expressions.isEmpty { arguments.add("expressions", .list(expressions.map(\.swiftCode))) }
        arguments.add("condition", condition?.swiftCode)
        arguments.add("deferrable", deferrable.map { .plain(".\($0)") })
        if !include.isEmpty { arguments.add("include", texts: include) }
        if !operatorClasses.isEmpty { arguments.add("operatorClasses", texts: operatorClasses) }
        arguments.add("nullsDistinct", nullsDistinct.map(SwiftCode.bool))
    }
}

extension ModelBase {
    var swiftCode: SwiftCode {
        switch self {
        case .model: .plain(".model")
        case .reference(let reference):
            reference.setting == nil ? .text(reference.label) : .call(".reference", reference.swiftCode)
        case .mixin(let path): .call(".mixin", .text(path))
        }
    }
}

extension ManagerDescription {
    var swiftCode: SwiftCode { .call("ManagerDescription", .text(name), object.swiftCode) }
}
