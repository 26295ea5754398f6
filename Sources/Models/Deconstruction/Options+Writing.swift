extension IndexDescription {
    /// The call that makes the index in Python.
    public var deconstructed: DeconstructedObject {
        var object = DeconstructedObject(classPath ?? "django.db.models.Index")
        object.arguments = expressions.map(\.deconstructed)
        object.keywords["name"] = .string(name)
        if !fields.isEmpty { object.keywords["fields"] = .list(fields.map(LiteralValue.string)) }
        object.keywords["db_tablespace"] = dbTablespace.map(LiteralValue.string)
        if !operatorClasses.isEmpty { object.keywords["opclasses"] = .list(operatorClasses.map(LiteralValue.string)) }
        if let condition { object.keywords["condition"] = .object(condition.deconstructed) }
        if !include.isEmpty { object.keywords["include"] = .tuple(include.map(LiteralValue.string)) }
        for (name, value) in extra.pairs { object.keywords[name] = value }
        source.apply(to: &object, "condition")
        source.applyToArguments(of: &object)
        return object
    }
}

extension ConstraintDescription {
    /// The call that makes the constraint in Python.
    public var deconstructed: DeconstructedObject {
        var object: DeconstructedObject
        switch rule {
        case .check(let condition):
            object = DeconstructedObject("django.db.models.CheckConstraint")
            object.keywords["condition"] = condition.deconstructed
        case .unique(let rule): object = rule.deconstructed
        case .other(let other): object = other
        }
        object.keywords["name"] = .string(name)
        object.keywords["violation_error_message"] = violationErrorMessage.map(LiteralValue.string)
        object.keywords["violation_error_code"] = violationErrorCode.map(LiteralValue.string)
        source.apply(to: &object, "condition", "opclasses")
        source.applyToArguments(of: &object)
        return object
    }
}

extension ConstraintDescription.UniqueRule {
    fileprivate var deconstructed: DeconstructedObject {
        var object = DeconstructedObject("django.db.models.UniqueConstraint")
        object.arguments = expressions.map(\.deconstructed)
        if !fields.isEmpty { object.keywords["fields"] = .tuple(fields.map(LiteralValue.string)) }
        if let condition { object.keywords["condition"] = .object(condition.deconstructed) }
        object.keywords["deferrable"] = deferrable.map { deferrable in
            let name = deferrable == .deferred ? "DEFERRED" : "IMMEDIATE"
            return .reference("django.db.models.constraints.Deferrable['\(name)']")
        }
        if !include.isEmpty { object.keywords["include"] = .tuple(include.map(LiteralValue.string)) }
        if !operatorClasses.isEmpty { object.keywords["opclasses"] = .tuple(operatorClasses.map(LiteralValue.string)) }
        object.keywords["nulls_distinct"] = nullsDistinct.map(LiteralValue.bool)
        return object
    }
}

extension ModelBase {
    /// The model's name, or the class.
    public var deconstructed: LiteralValue {
        switch self {
        case .model: .reference("django.db.models.Model")
        case .reference(let reference): .string(reference.label)
        case .mixin(let path): .reference(path)
        }
    }
}

extension ManagerDescription {
    /// The pair of the name and the call that makes the manager.
    public var deconstructed: LiteralValue { .tuple([.string(name), .object(object)]) }
}

extension ModelOptions {
    /// The options as a Python dictionary.
    ///
    /// Those that were read from Python and left as they were keep their form and their order; others follow in the
    /// order in which Django's `Options` lists them.
    public var deconstructed: LiteralDictionary {
        let current = canonicalPairs
        var pairs: [(LiteralValue, LiteralValue)] = []
        var written: Set<String> = []
        for pair in source?.pairs ?? [] {
            guard let name = pair.key.string else { continue }
            var alone = ModelOptions()
            try? alone.set(name, pair.value)
            let isUnchanged = alone.canonical(name) == canonical(name)
            if isUnchanged {
                pairs.append((pair.key, pair.value))
                written.insert(name)
            } else if let value = current.first(where: { $0.name == name })?.value {
                pairs.append((pair.key, value))
                written.insert(name)
            }
        }
        for (name, value) in current where !written.contains(name) { pairs.append((.string(name), value)) }
        return LiteralDictionary(pairs)
    }

    private func canonical(_ name: String) -> LiteralValue? { canonicalPairs.first { $0.name == name }?.value }

    /// Every option that was given, in the form that Django gives it.
    private var canonicalPairs: [(name: String, value: LiteralValue)] {
        func texts(_ names: [String]) -> [LiteralValue] { names.map(LiteralValue.string) }
        let all: [(String, LiteralValue?)] = [
            ("verbose_name", verboseName.map(LiteralValue.string)),
            ("verbose_name_plural", verboseNamePlural.map(LiteralValue.string)),
            ("db_table", dbTable.map(LiteralValue.string)),
            ("db_table_comment", dbTableComment.map(LiteralValue.string)), ("ordering", ordering),
            ("unique_together", uniqueTogether.map(Self.deconstructed)),
            (
                "permissions",
                permissions.map { .list($0.map { .tuple([.string($0.codename), .string($0.name)]) }) }
            ), ("get_latest_by", getLatestBy),
            ("order_with_respect_to", orderWithRespectTo.map(LiteralValue.string)),
            ("db_tablespace", dbTablespace.map(LiteralValue.string)), ("abstract", isAbstract.map(LiteralValue.bool)),
            ("managed", isManaged.map(LiteralValue.bool)), ("proxy", isProxy.map(LiteralValue.bool)),
            ("swappable", swappable.map(LiteralValue.string)),
            ("index_together", indexTogether.map(Self.deconstructed)),
            ("default_permissions", defaultPermissions.map { .tuple(texts($0)) }),
            ("select_on_save", selectOnSave.map(LiteralValue.bool)),
            ("default_related_name", defaultRelatedName.map(LiteralValue.string)),
            ("required_db_features", requiredDBFeatures.map { .list(texts($0)) }),
            ("required_db_vendor", requiredDBVendor.map(LiteralValue.string)),
            ("base_manager_name", baseManagerName.map(LiteralValue.string)),
            ("default_manager_name", defaultManagerName.map(LiteralValue.string)),
            ("indexes", indexes.isEmpty ? nil : .list(indexes.map { .object($0.deconstructed) })),
            ("constraints", constraints.isEmpty ? nil : .list(constraints.map { .object($0.deconstructed) })),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } } + extra.pairs
    }

    /// Groups of names as the set of tuples that Django makes of them.
    public static func deconstructed(_ groups: [[String]]) -> LiteralValue {
        .set(LiteralSet(groups.map { .tuple($0.map(LiteralValue.string)) }))
    }
}
