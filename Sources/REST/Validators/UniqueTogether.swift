public import Models
public import ORM
import SQLCore

/// No two rows may have the same values in all of some fields: DRF's `UniqueTogetherValidator`.
///
/// ```swift
/// SerializerValidator<Seat>.uniqueTogether(["row", "number"])
/// ```
struct UniqueTogether<Root: Model>: Sendable {
    var names: [String]
    /// Only rows that meet the condition count.
    var condition: Condition?
    var message: String?
    var code: String?
    /// `false` where two nulls are equal.
    var nullsDistinct: Bool?

    private var conditionNames: [String] { (condition?.fieldNames ?? []).sorted() }
    private var allNames: [String] { names + conditionNames.filter { !names.contains($0) } }

    func validate(_ data: ValidatedData<Root>, _ context: SerializerContext) throws {
        guard let (row, instance) = try candidate(data, context) else { return }
        let values = Dictionary(row.boundValues.map { ($0.column, $0.value) }) { first, _ in first }
        func value(_ name: String, _ values: [String: SQLValue]) -> SQLValue {
            Root.schema.description.field(name)?.column.flatMap { values[$0] } ?? .null
        }
        if let instance {
            // Nothing of it changes, so nothing can clash that did not before.
            let old = Dictionary(instance.boundValues.map { ($0.column, $0.value) }) { first, _ in first }
            let isChanged = allNames.contains { data.entry($0) != nil && value($0, values) != value($0, old) }
            if !isChanged { return }
        }
        if nullsDistinct != false, names.contains(where: { value($0, values).isNull }) { return }
        if let condition, condition.holds({ value($0, values) }) != true { return }
        if try isTaken(values, value, context) {
            let text = message ?? "The fields {field_names} must make a unique set."
            throw ValidationError(
                text.replacing("{field_names}", with: names.joined(separator: ", ")), code: code ?? "unique")
        }
    }

    /// The row as it would be saved, and the one that is changed.
    private func candidate(
        _ data: ValidatedData<Root>, _ context: SerializerContext
    ) throws -> (row: Root, instance: Root?)? {
        var instance: Root?
        if let key = context.instanceKey {
            instance = try Root.objects.withKey(key).any(on: context.connection())
        } else {
            try require(in: data)
        }
        guard var row = try instance ?? ModelDefaults.instance(of: Root.self, now: context.connection().now) else {
            return nil
        }
        data.apply(to: &row)
        return (row, instance)
    }

    private func require(in data: ValidatedData<Root>) throws {
        let missing = allNames.filter { data.entry($0) == nil }
        if missing.isEmpty { return }
        throw ValidationError(
            .fields(
                missing.map { name in
                    ErrorDetail.Member(name, .list([.message("This field is required.", code: "required")]))
                }))
    }

    private func isTaken(
        _ values: [String: SQLValue], _ value: (String, [String: SQLValue]) -> SQLValue, _ context: SerializerContext
    ) throws -> Bool {
        var query = Root.objects
        for name in names {
            guard let column = Root.schema.description.field(name)?.column else { return false }
            query = query.with(column: column, equalTo: value(name, values))
        }
        if let key = context.instanceKey { query = query.withoutKey(key) }
        let db = try context.connection()
        guard let condition else { return try query.exists(on: db) }
        // The condition is asked of each of the few rows that are equal so far.
        return try query.all(on: db).contains { other in
            let others = Dictionary(other.boundValues.map { ($0.column, $0.value) }) { first, _ in first }
            return condition.holds { value($0, others) } == true
        }
    }
}

extension SerializerValidator where Root: Model {
    /// No two rows may have the same values in all of these fields: DRF's `UniqueTogetherValidator`.
    ///
    /// The fields are then required. A null in one of them makes a row differ from all others.
    ///
    /// - Parameter condition: only rows that meet it count.
    public static func uniqueTogether(
        _ names: [String], condition: Condition? = nil, message: String? = nil, code: String? = nil,
        nullsDistinct: Bool? = nil
    ) -> Self {
        let rule = UniqueTogether<Root>(
            names: names, condition: condition, message: message, code: code, nullsDistinct: nullsDistinct)
        return Self { data, context in try rule.validate(data, context) }
    }
}

extension SerializerSchema where Root: Model {
    /// The fields of a model's serializer, with the rules of the model for several of them together: what must be
    /// unique together, or for a date.
    ///
    /// - Parameter validators: rules besides those of the model.
    public init<each Value>(
        _ fields: repeat BoundField<Root, each Value>, validators: [SerializerValidator<Root>] = []
    ) {
        var erased: [ErasedField<Root>] = []
        for field in repeat each fields { erased.append(ErasedField(field)) }
        self.init(erased, deriving: validators)
    }

    /// The fields, with the model's rules for several of them behind others.
    init(_ fields: [ErasedField<Root>], deriving validators: [SerializerValidator<Root>]) {
        self.init(
            DerivedRules<Root>.adapted(fields), validators: validators + DerivedRules<Root>.validators(of: fields))
    }

    /// The fields of a model's serializer with these rules for several of them, and none of the model's: DRF's
    /// `validators = […]` in `Meta`.
    public init<each Value>(
        _ fields: repeat BoundField<Root, each Value>, onlyValidators validators: [SerializerValidator<Root>]
    ) {
        var erased: [ErasedField<Root>] = []
        for field in repeat each fields { erased.append(ErasedField(field)) }
        self.init(erased, validators: validators)
    }
}

/// What a model's rules for several fields mean for a serializer's fields.
///
/// Apart from the initializer above: a key path inside of a function over a pack of types crashes Swift 6.3's runtime.
enum DerivedRules<Root: Model> {
    /// The rules of which all fields are here.
    static func validators(of fields: [ErasedField<Root>]) -> [SerializerValidator<Root>] {
        // Fields that are only shown count if they have a default.
        let names = Set(fields.filter { !$0.isReadOnly || $0.hasDefault }.map(\.name))
        var derived = groups(of: names).map { rule in
            SerializerValidator<Root> { data, context in try rule.validate(data, context) }
        }
        let present = Set(fields.map(\.name))
        for model in Root.schema.description.fields where present.contains(model.name) {
            if let date = model.uniqueForDate { derived.append(.uniqueForDate(model.name, date: date)) }
            if let date = model.uniqueForMonth { derived.append(.uniqueForMonth(model.name, date: date)) }
            if let date = model.uniqueForYear { derived.append(.uniqueForYear(model.name, date: date)) }
        }
        return derived
    }

    private static func groups(of names: Set<String>) -> [UniqueTogether<Root>] {
        var groups: [UniqueTogether<Root>] = []
        let options = Root.schema.description.options
        for group in options.uniqueTogether ?? [] where names.isSuperset(of: group) {
            groups.append(UniqueTogether(names: group))
        }
        for constraint in options.constraints {
            guard case .unique(let rule) = constraint.rule, rule.expressions.isEmpty, !rule.fields.isEmpty else {
                continue
            }
            var all = Set(rule.fields)
            if let condition = rule.condition {
                guard let fields = condition.fieldNames else { continue }
                all.formUnion(fields)
            }
            guard all.count > 1, names.isSuperset(of: all) else { continue }
            groups.append(
                UniqueTogether(
                    names: rule.fields, condition: rule.condition, message: constraint.violationErrorMessage,
                    code: constraint.violationErrorCode, nullsDistinct: rule.nullsDistinct))
        }
        return groups
    }

    /// The fields as such rules need them: required, or with the model's default.
    static func adapted(_ fields: [ErasedField<Root>]) -> [ErasedField<Root>] {
        let model = Root.schema.description
        let names = Set(fields.map(\.name))
        var needed: Set<String> = []
        for group in groups(of: names) { needed.formUnion(group.names + (group.condition?.fieldNames ?? [])) }
        for field in model.fields {
            for date in [field.uniqueForDate, field.uniqueForMonth, field.uniqueForYear] {
                if let date { needed.insert(date) }
            }
        }
        return fields.map { field in
            guard needed.contains(field.name), let description = model.field(field.name) else {
                return field
            }
            return field.adapted?(description) ?? field
        }
    }
}
