import Models
public import ORM
import SQLCore
import TimeZones

extension SerializerValidator where Root: Model {
    /// No two rows may have the same values in all of these fields: DRF's `UniqueTogetherValidator`.
    ///
    /// The fields are then required. A null in one of them makes a row differ from all others.
    public static func uniqueTogether(_ names: [String], message: String? = nil) -> Self {
        Self { data, context in
            let model = Root.schema.description
            var instance = ModelDefaults.instance(of: Root.self, now: context.time.now)
            if let key = context.instanceKey {
                instance = try Root.objects.withKey(key).any(on: context.connection())
            } else {
                try require(names, in: data)
            }
            guard var row = instance else { return }
            data.apply(to: &row)
            if names.contains(where: { data.entry($0)?.isNull == true }) { return }
            let values = row.boundValues
            var query = Root.objects
            for name in names {
                guard let column = model.field(name)?.column,
                    let value = values.first(where: { $0.column == column })?.value, !value.isNull
                else { return }
                query = query.with(column: column, equalTo: value)
            }
            if let key = context.instanceKey { query = query.withoutKey(key) }
            if try query.exists(on: context.connection()) {
                let text = message ?? "The fields {field_names} must make a unique set."
                throw ValidationError(
                    text.replacing("{field_names}", with: names.joined(separator: ", ")), code: "unique")
            }
        }
    }

    private static func require(_ names: [String], in data: ValidatedData<Root>) throws {
        let missing = names.filter { data.entry($0) == nil }
        if missing.isEmpty { return }
        throw ValidationError(
            .fields(
                missing.map { name in
                    ErrorDetail.Member(name, .list([.message("This field is required.", code: "required")]))
                }))
    }
}

extension SerializerSchema where Root: Model {
    /// The fields of a model's serializer. What must be unique together in the model is checked, if all of it is here.
    public init<each Value>(
        _ fields: repeat BoundField<Root, each Value>, validators: [SerializerValidator<Root>] = []
    ) {
        var erased: [ErasedField<Root>] = []
        for field in repeat each fields { erased.append(ErasedField(field)) }
        self.init(erased, validators: validators + Self.uniqueTogether(of: erased))
    }

    // Apart from the initializer: a key path inside of a function over a pack of types crashes Swift 6.3's runtime.
    private static func uniqueTogether(of fields: [ErasedField<Root>]) -> [SerializerValidator<Root>] {
        let names = Set(fields.map(\.name))
        var derived: [SerializerValidator<Root>] = []
        let options = Root.schema.description.options
        for group in options.uniqueTogether ?? [] where names.isSuperset(of: group) {
            derived.append(.uniqueTogether(group))
        }
        for constraint in options.constraints {
            guard case .unique(let rule) = constraint.rule, rule.condition == nil, rule.expressions.isEmpty,
                rule.fields.count > 1, names.isSuperset(of: rule.fields)
            else { continue }
            derived.append(.uniqueTogether(rule.fields, message: constraint.violationErrorMessage))
        }
        return derived
    }
}
