public import Models
public import ORM
import PythonJSON
public import SQLCore
import Validators

// One way for each type of value, whether or not the model's field may be null.

extension String: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result {
        if let choices = model.choices { return binder.bind(ChoiceField(choices, options: options)) }
        let (shortest, longest) = TextLimits.of(model, options)
        switch model.kind {
        case .email: return binder.bind(EmailField(minLength: shortest, maxLength: longest, options: options))
        case .url: return binder.bind(URLField(minLength: shortest, maxLength: longest, options: options))
        case .slug(_, let allowsUnicode):
            return binder.bind(
                SlugField(allowsUnicode: allowsUnicode, minLength: shortest, maxLength: longest, options: options))
        case .uuid: return binder.bind(UUIDField(options: options))
        case .genericIPAddress(let name, _):
            return binder.bind(IPAddressField(protocol: .init(rawValue: name.lowercased()) ?? .both, options: options))
        case .filePath(let path): return binder.bind(FilePathField(path, options: options))
        case .file: return binder.bind(StoredFileField(maxLength: longest, options: options))
        case .image: return binder.bind(StoredFileField(maxLength: longest, isImage: true, options: options))
        default: return binder.bind(CharField(minLength: shortest, maxLength: longest, options: options))
        }
    }
}

extension Int64: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result {
        if let choices = model.choices { return binder.bind(ChoiceField(choices, options: options)) }
        if options.isReadOnly { return binder.bind(IntegerField(options: options)) }
        let (lowest, highest) = ModelValidators.limits(of: model) { $0.int }
        // The columns of SQLite hold 64 bits, whatever they are called.
        let least: Int64 =
            switch model.kind {
            case .positiveInteger, .positiveBigInteger, .positiveSmallInteger: 0
            default: .min
            }
        return binder.bind(
            IntegerField(minValue: Swift.max(lowest ?? least, least), maxValue: highest ?? .max, options: options))
    }
}

extension Double: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result {
        let (lowest, highest) = ModelValidators.limits(of: model) { literal -> FloatLimit? in
            switch literal {
            case .int(let value): FloatLimit(integerLiteral: value)
            case .float(let value): FloatLimit(value)
            default: nil
            }
        }
        return binder.bind(
            options.isReadOnly
                ? FloatField(options: options)
                : FloatField(minValue: lowest, maxValue: highest, options: options))
    }
}

extension DecimalNumber: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result {
        var digits: (Int?, Int?) = (nil, nil)
        if case .decimal(let maxDigits, let decimalPlaces) = model.kind { digits = (maxDigits, decimalPlaces) }
        let (lowest, highest) = ModelValidators.limits(of: model) { literal -> DecimalLimit? in
            switch literal {
            case .int(let value): DecimalLimit(integerLiteral: value)
            case .decimal(let text): DecimalLimit(text)
            default: nil
            }
        }
        return binder.bind(
            DecimalField(
                maxDigits: digits.0, decimalPlaces: digits.1, minValue: options.isReadOnly ? nil : lowest,
                maxValue: options.isReadOnly ? nil : highest, options: options))
    }
}

extension Bool: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(BooleanField(options: options)) }
}

extension DateTime: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(DateTimeField(options: options)) }
}

extension CalendarDate: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(DateField(options: options)) }
}

extension TimeOfDay: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(TimeField(options: options)) }
}

extension TimeInterval: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(DurationField(options: options)) }
}

extension JSONText: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(StoredJSONField(options: options)) }
}

extension Array: DerivableValue where Element == UInt8 {}
extension Array: ModelFieldValue where Element == UInt8 {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(BinaryModelField(options: options)) }
}

extension Reference: ModelFieldValue {
    public static func bind<Binder: ModelFieldBinder<Self>>(
        _ model: FieldDescription, _ options: FieldOptions<Self>, with binder: Binder
    ) -> Binder.Result { binder.bind(PrimaryKeyRelatedField(Target.objects, options: options)) }

    public static func bindNested<Binder: ModelFieldBinder<Self>>(
        _ options: FieldOptions<Self>, depth: Int, with binder: Binder
    ) -> Binder.Result? { binder.bind(NestedModelField(options, depth: depth - 1)) }
}

/// How long the text of a model's field may be.
private enum TextLimits {
    static func of(_ model: FieldDescription, _ options: FieldOptions<String>) -> (Int?, Int?) {
        if options.isReadOnly { return (nil, model.kind.maxLength) }
        return (ModelValidators.minLength(of: model), model.kind.maxLength)
    }
}
