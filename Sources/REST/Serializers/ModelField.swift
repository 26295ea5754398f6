public import Models
public import ORM
import SQLCore

/// A serializer's field, derived from a model's as DRF's `ModelSerializer` derives it.
///
/// ```swift
/// ModelField(Message.fields.subject)                      // CharField(maxLength: 255)
/// ModelField(Message.fields.isRead, .readOnly)
/// ModelField(User.fields.password, .writeOnly, .trimWhitespace(false))    // Django's extra_kwargs
/// ```
///
/// Keys and values that are set by themselves are read-only; a default or `blank` makes a field optional; a unique
/// column gets a validator.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func ModelField<Root: Model, Value: ModelFieldValue>(
    _ field: Field<Root, Value>, _ options: FieldOption<Value>...
) -> BoundField<Root, Value> {
    let derived = DerivedOptions(field, as: Value.self).options.applying(options)
    var bound = Value.bind(field.description, derived, with: KeyPathBinder(name: field.name, keyPath: field.keyPath))
    bound.column = ColumnSource(field.path, field.description)
    let keyPath = field.keyPath
    bound.modelDefault = { context in
        ModelDefaults.instance(of: Root.self, now: context.db?.now ?? .now).map { .value($0[keyPath: keyPath]) }
            ?? .skipped
    }
    return bound
}

/// The same for a field that may be null.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func ModelField<Root: Model, Value: ModelFieldValue>(
    _ field: Field<Root, Value?>, _ options: FieldOption<Value>...
) -> BoundField<Root, Value> {
    let derived = DerivedOptions(field, as: Value.self).options.applying(options)
    var bound = Value.bind(
        field.description, derived, with: OptionalKeyPathBinder(name: field.name, keyPath: field.keyPath))
    bound.column = ColumnSource(field.path, field.description)
    let keyPath = field.keyPath
    bound.modelDefault = { context in
        guard let model = ModelDefaults.instance(of: Root.self, now: context.db?.now ?? .now) else { return .skipped }
        return model[keyPath: keyPath].map { .value($0) } ?? .null
    }
    return bound
}

/// A type of value for which a serializer's field can be derived from a model's.
public protocol ModelFieldValue: DerivableValue {
    /// Hands the serializer's field for a model's field to the binder.
    static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result

    /// Hands a field that shows the row behind the value to the binder; `nil` for values behind which there is none.
    static func bindNested<Binder: ModelFieldBinder<Self>>(
        _ options: FieldOptions<Self>, depth: Int, with binder: Binder
    ) -> Binder.Result?
}

extension ModelFieldValue {
    public static func bindNested<Binder: ModelFieldBinder<Self>>(
        _ options: FieldOptions<Self>, depth: Int, with binder: Binder
    ) -> Binder.Result? { nil }
}

/// Takes a serializer's field with its type.
public protocol ModelFieldBinder<Value> {
    associatedtype Value: Sendable
    associatedtype Result
    func bind<Field: SerializerField>(_ field: Field) -> Result where Field.Value == Value, Field.Output == Value
}

/// The field of a foreign key as the row that it refers to, `depth` rows deep; `nil` for other fields.
func nestedModelField<Root: Model, Value: ModelFieldValue>(
    _ field: Field<Root, Value>, _ option: FieldOption<Value>, depth: Int
) -> BoundField<Root, Value>? {
    let options = DerivedOptions(field, as: Value.self).options.applying([option])
    let binder = KeyPathBinder(name: field.name, keyPath: field.keyPath)
    var bound = Value.bindNested(options, depth: depth, with: binder)
    bound?.readsDatabase = true
    return bound
}

/// The same for one that may be null.
func nestedModelField<Root: Model, Value: ModelFieldValue>(
    _ field: Field<Root, Value?>, _ option: FieldOption<Value>, depth: Int
) -> BoundField<Root, Value>? {
    let options = DerivedOptions(field, as: Value.self).options.applying([option])
    let binder = OptionalKeyPathBinder(name: field.name, keyPath: field.keyPath)
    var bound = Value.bindNested(options, depth: depth, with: binder)
    bound?.readsDatabase = true
    return bound
}

/// Binds a field to a place in the model.
private struct KeyPathBinder<Root: Sendable, Value: Sendable>: ModelFieldBinder {
    let name: String
    let keyPath: any WritableKeyPath<Root, Value> & Sendable

    func bind<Field: SerializerField>(_ field: Field) -> BoundField<Root, Value>
    where Field.Value == Value, Field.Output == Value { BoundField(name, keyPath, field) }
}

/// Binds a field to a place in the model that may be empty.
private struct OptionalKeyPathBinder<Root: Sendable, Value: Sendable>: ModelFieldBinder {
    let name: String
    let keyPath: any WritableKeyPath<Root, Value?> & Sendable

    func bind<Field: SerializerField>(_ field: Field) -> BoundField<Root, Value>
    where Field.Value == Value, Field.Output == Value { BoundField(name, keyPath, field) }
}

/// The options that a model's field implies.
struct DerivedOptions<Value: Sendable> {
    var options = FieldOptions<Value>()

    init<Root: Model, Stored>(_ field: Field<Root, Stored>, as type: Value.Type) {
        let model = field.description
        options.label = FieldLabels.label(of: model)
        options.helpText = model.helpText.isEmpty ? nil : model.helpText
        // A choice, a text and a key have their own words for what is missing; the rest is the same for all.
        guard !isAutomatic(model) else {
            options.isReadOnly = true
            options.isRequired = false
            return
        }
        if model.defaultValue != nil || model.allowsBlank || model.allowsNull { options.isRequired = false }
        options.allowsNull = model.allowsNull
        if model.allowsBlank, FieldLabels.isText(model) { options.allowsBlank = true }
        options.validators = ModelValidators.validators(of: model)
        if model.hasUniqueValues { options.validators.append(Self.unique(field, where: nil)) }
        for constraint in Root.schema.description.options.constraints {
            guard case .unique(let rule) = constraint.rule, rule.fields == [model.name], rule.expressions.isEmpty else {
                continue
            }
            if let condition = rule.condition {
                // A condition on other fields needs them all: the serializer's own validators see to it.
                guard condition.fieldNames == [model.name] else { continue }
                options.validators.append(Self.unique(field, where: condition))
            } else if !model.hasUniqueValues {
                options.validators.append(Self.unique(field, where: nil))
            }
        }
    }

    private func isAutomatic(_ model: FieldDescription) -> Bool {
        !model.isEditable || (model.isPrimaryKey && model.kind.isAuto)
    }

    private static func unique<Root: Model, Stored>(
        _ field: Field<Root, Stored>, where condition: Condition?
    ) -> FieldValidator<Value> {
        let model = field.description
        let message =
            ModelValidators.message("unique", of: model)
            ?? "\(FieldLabels.words(of: Root.schema.description)) with this \(FieldLabels.words(of: model)) already exists."
        return FieldValidator { value, context in
            guard let bound = field.boundValue(value) else { return }
            if let condition, condition.holds({ _ in bound }) == false { return }
            var query = Root.objects.with(column: field.column, equalTo: bound)
            if let key = context.instanceKey { query = query.withoutKey(key) }
            if try query.exists(on: context.connection()) { throw ValidationError(message, code: "unique") }
        }
    }
}

extension Field {
    /// A value as the column stores it; `nil` for a value of another type.
    fileprivate func boundValue<Other>(_ other: Other) -> SQLValue? {
        if let value = other as? Value { return type.encode(value) }
        return nil
    }
}

/// Names and kinds of model fields as serializers show them.
enum FieldLabels {
    /// The verbose name with a capital first letter.
    static func label(of model: FieldDescription) -> String? {
        let name = words(of: model)
        guard let first = name.unicodeScalars.first else { return nil }
        return String(first).uppercased()
            + name.unicodeScalars.dropFirst().reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    /// The field's verbose name.
    static func words(of field: FieldDescription) -> String {
        field.verboseName ?? field.name.replacing("_", with: " ")
    }

    /// The model's verbose name: `chat room` for `ChatRoom`.
    static func words(of model: ModelDescription) -> String {
        model.options.verboseName ?? ViewName.spaced(model.name).lowercased()
    }

    static func isText(_ model: FieldDescription) -> Bool {
        switch model.kind {
        case .char, .text, .email, .slug, .url, .commaSeparatedInteger, .genericIPAddress, .ipAddress, .filePath: true
        default: model.choices != nil
        }
    }
}
