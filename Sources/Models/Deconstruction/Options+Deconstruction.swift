extension IndexDescription {
    /// Reads an index from the call that makes it in Python.
    public init(deconstructed object: DeconstructedObject) throws(DeconstructionError) {
        var arguments = ArgumentReader(object, positional: [])
        var expressions: [Expression] = []
        for value in arguments.variadic { expressions.append(try Expression(deconstructed: value).asArgument) }
        let isDjangos = object.path.hasPrefix("django.db.models.") || object.path.hasPrefix("models.")
        self.init(
            name: arguments.string("name") ?? "", fields: arguments.strings("fields") ?? [], expressions: expressions,
            condition: try Condition(optional: arguments.take("condition")),
            include: arguments.strings("include") ?? [],
            operatorClasses: arguments.strings("opclasses") ?? [], dbTablespace: arguments.string("db_tablespace"),
            classPath: isDjangos ? nil : object.path, extra: arguments.rest)
        source = SourceForm(object)
    }
}

extension Condition {
    init?(optional value: LiteralValue?) throws(DeconstructionError) {
        switch value {
        case .object(let object)? where object.className == "Q": try self.init(object)
        case .expression(.condition(let condition))?: self = condition
        default: return nil
        }
    }
}

extension ConstraintDescription {
    /// Reads a constraint from the call that makes it in Python.
    public init(deconstructed object: DeconstructedObject) throws(DeconstructionError) {
        var arguments = ArgumentReader(object, positional: [])
        let name = arguments.string("name") ?? ""
        let message = arguments.string("violation_error_message")
        let code = arguments.string("violation_error_code")
        let rule: Rule
        switch object.className {
        case "CheckConstraint":
            // `check` until Django 5.0.
            guard let condition = arguments.take("condition") ?? arguments.take("check") else {
                throw DeconstructionError("CheckConstraint \(name) has no condition.")
            }
            rule = .check(try Expression(deconstructed: condition))
        case "UniqueConstraint":
            var expressions: [Expression] = []
            for value in arguments.variadic { expressions.append(try Expression(deconstructed: value).asArgument) }
            rule = .unique(
                UniqueRule(
                    fields: arguments.strings("fields") ?? [], expressions: expressions,
                    condition: try Condition(optional: arguments.take("condition")),
                    deferrable: Deferrable(arguments.take("deferrable")), include: arguments.strings("include") ?? [],
                    operatorClasses: arguments.strings("opclasses") ?? [],
                    nullsDistinct: arguments.bool("nulls_distinct")))
        default: rule = .other(object)
        }
        self.init(name, rule, violationErrorMessage: message, violationErrorCode: code)
        source = SourceForm(object)
    }
}

extension ConstraintDescription.Deferrable {
    init?(_ value: LiteralValue?) {
        let text: String? =
            switch value {
            case .reference(let name), .string(let name): name
            case .object(let object): object.arguments.first?.string ?? object.path
            default: nil
            }
        guard let text else { return nil }
        self = text.lowercased().contains("immediate") ? .immediate : .deferred
    }
}

extension ModelOptions {
    /// Reads the options of a model from a Python dictionary.
    public init(deconstructed dictionary: LiteralDictionary) throws(DeconstructionError) {
        self.init()
        source = dictionary
        for pair in dictionary.pairs {
            guard let name = pair.key.string else { throw DeconstructionError("Options are named by texts.") }
            try set(name, pair.value)
        }
    }

    mutating func set(_ name: String, _ value: LiteralValue) throws(DeconstructionError) {
        let value: LiteralValue? = value == .null ? nil : value
        switch name {
        case "verbose_name": verboseName = value?.string
        case "verbose_name_plural": verboseNamePlural = value?.string
        case "db_table": dbTable = value?.string
        case "db_table_comment": dbTableComment = value?.string
        case "db_tablespace": dbTablespace = value?.string
        case "ordering": ordering = value
        case "order_with_respect_to": orderWithRespectTo = value?.string
        case "get_latest_by": getLatestBy = value
        case "unique_together": uniqueTogether = value.map(Self.together)
        case "index_together": indexTogether = value.map(Self.together)
        case "indexes":
            for case .object(let object) in value?.items ?? [] {
                indexes.append(try IndexDescription(deconstructed: object))
            }
        case "constraints":
            for case .object(let object) in value?.items ?? [] {
                constraints.append(try ConstraintDescription(deconstructed: object))
            }
        case "permissions":
            permissions = value?.items?.compactMap { item in
                guard let pair = item.strings, pair.count == 2 else { return nil }
                return Permission(pair[0], pair[1])
            }
        case "default_permissions": defaultPermissions = value?.strings
        case "abstract": isAbstract = value?.bool
        case "managed": isManaged = value?.bool
        case "proxy": isProxy = value?.bool
        case "swappable": swappable = value?.string
        case "default_related_name": defaultRelatedName = value?.string
        case "base_manager_name": baseManagerName = value?.string
        case "default_manager_name": defaultManagerName = value?.string
        case "required_db_features": requiredDBFeatures = value?.strings
        case "required_db_vendor": requiredDBVendor = value?.string
        case "select_on_save": selectOnSave = value?.bool
        default: extra[name] = value
        }
    }

    /// Groups of names; a single group may stand without the list around it.
    public static func together(_ value: LiteralValue) -> [[String]] {
        guard let items = value.items, let first = items.first else { return [] }
        if first.string != nil { return value.strings.map { [$0] } ?? [] }
        return items.compactMap(\.strings)
    }
}

extension ModelBase {
    /// Reads a base class: a model's name, or the dotted name of a class.
    public init(deconstructed value: LiteralValue) throws(DeconstructionError) {
        switch value {
        case .string(let label): self = .reference(ModelReference(label))
        case .reference("django.db.models.Model"), .reference("django.db.models.base.Model"),
            .reference("models.Model"):
            self = .model
        case .reference(let name): self = .mixin(name)
        default: throw DeconstructionError("A base must be a model's name or a class.")
        }
    }
}

extension ManagerDescription {
    /// Reads a pair of a name and the call that makes the manager.
    public init(deconstructed value: LiteralValue) throws(DeconstructionError) {
        guard let pair = value.items, pair.count == 2, let name = pair[0].string else {
            throw DeconstructionError("A manager must be a pair of a name and an object.")
        }
        switch pair[1] {
        case .object(let object): self.init(name, object)
        case .reference(let path): self.init(name, DeconstructedObject(path))
        default: throw DeconstructionError("The manager \(name) is no object.")
        }
    }
}
