public import Models
public import ORM
public import SQLCore

extension String: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, String> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<String>
    ) -> BoundField<Root, String> { TextModelField.bind(name, keyPath, model, options) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, String?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<String>
    ) -> BoundField<Root, String> { TextModelField.bind(name, keyPath, model, options) }
}

extension Int64: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Int64> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Int64>
    ) -> BoundField<Root, Int64> { IntegerModelField.bind(name, keyPath, model, options) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Int64?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Int64>
    ) -> BoundField<Root, Int64> { IntegerModelField.bind(name, keyPath, model, options) }
}

extension Double: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Double> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Double>
    ) -> BoundField<Root, Double> { BoundField(name, keyPath, FloatField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Double?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Double>
    ) -> BoundField<Root, Double> { BoundField(name, keyPath, FloatField(options: options)) }
}

extension Bool: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Bool> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Bool>
    ) -> BoundField<Root, Bool> { BoundField(name, keyPath, BooleanField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Bool?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Bool>
    ) -> BoundField<Root, Bool> { BoundField(name, keyPath, BooleanField(options: options)) }
}

extension DateTime: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, DateTime> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<DateTime>
    ) -> BoundField<Root, DateTime> { BoundField(name, keyPath, DateTimeField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, DateTime?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<DateTime>
    ) -> BoundField<Root, DateTime> { BoundField(name, keyPath, DateTimeField(options: options)) }
}

extension CalendarDate: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, CalendarDate> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<CalendarDate>
    ) -> BoundField<Root, CalendarDate> { BoundField(name, keyPath, DateField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, CalendarDate?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<CalendarDate>
    ) -> BoundField<Root, CalendarDate> { BoundField(name, keyPath, DateField(options: options)) }
}

extension TimeOfDay: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, TimeOfDay> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<TimeOfDay>
    ) -> BoundField<Root, TimeOfDay> { BoundField(name, keyPath, TimeField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, TimeOfDay?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<TimeOfDay>
    ) -> BoundField<Root, TimeOfDay> { BoundField(name, keyPath, TimeField(options: options)) }
}

extension TimeInterval: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, TimeInterval> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<TimeInterval>
    ) -> BoundField<Root, TimeInterval> { BoundField(name, keyPath, DurationField(options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, TimeInterval?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<TimeInterval>
    ) -> BoundField<Root, TimeInterval> { BoundField(name, keyPath, DurationField(options: options)) }
}

extension Reference: ModelFieldValue {
    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Self> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Self>
    ) -> BoundField<Root, Self> { BoundField(name, keyPath, PrimaryKeyRelatedField(Target.objects, options: options)) }

    public static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Self?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Self>
    ) -> BoundField<Root, Self> { BoundField(name, keyPath, PrimaryKeyRelatedField(Target.objects, options: options)) }
}

/// The field for a text: by its choices, or by the class of the model's field.
enum TextModelField {
    static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, String> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<String>
    ) -> BoundField<Root, String> {
        if let choices = model.choices { return BoundField(name, keyPath, ChoiceField(choices, options: options)) }
        let length = model.kind.maxLength
        return switch model.kind {
        case .email: BoundField(name, keyPath, EmailField(maxLength: length, options: options))
        case .url: BoundField(name, keyPath, URLField(maxLength: length, options: options))
        case .slug(_, let allowsUnicode):
            BoundField(name, keyPath, SlugField(allowsUnicode: allowsUnicode, maxLength: length, options: options))
        case .uuid: BoundField(name, keyPath, UUIDField(options: options))
        case .genericIPAddress: BoundField(name, keyPath, IPAddressField(options: options))
        default: BoundField(name, keyPath, CharField(maxLength: length, options: options))
        }
    }

    static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, String?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<String>
    ) -> BoundField<Root, String> {
        if let choices = model.choices { return BoundField(name, keyPath, ChoiceField(choices, options: options)) }
        let length = model.kind.maxLength
        return switch model.kind {
        case .email: BoundField(name, keyPath, EmailField(maxLength: length, options: options))
        case .url: BoundField(name, keyPath, URLField(maxLength: length, options: options))
        case .slug(_, let allowsUnicode):
            BoundField(name, keyPath, SlugField(allowsUnicode: allowsUnicode, maxLength: length, options: options))
        case .uuid: BoundField(name, keyPath, UUIDField(options: options))
        case .genericIPAddress: BoundField(name, keyPath, IPAddressField(options: options))
        default: BoundField(name, keyPath, CharField(maxLength: length, options: options))
        }
    }
}

/// The field for an integer, with the limits of the column.
enum IntegerModelField {
    static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Int64> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Int64>
    ) -> BoundField<Root, Int64> {
        let (lower, upper) = limits(model, options)
        return BoundField(name, keyPath, IntegerField(minValue: lower, maxValue: upper, options: options))
    }

    static func bind<Root: Sendable>(
        _ name: String, _ keyPath: any WritableKeyPath<Root, Int64?> & Sendable, _ model: FieldDescription,
        _ options: FieldOptions<Int64>
    ) -> BoundField<Root, Int64> {
        let (lower, upper) = limits(model, options)
        return BoundField(name, keyPath, IntegerField(minValue: lower, maxValue: upper, options: options))
    }

    private static func limits(_ model: FieldDescription, _ options: FieldOptions<Int64>) -> (Int64?, Int64?) {
        if options.isReadOnly { return (nil, nil) }
        return switch model.kind {
        case .positiveInteger, .positiveBigInteger, .positiveSmallInteger: (0, .max)
        default: (.min, .max)
        }
    }
}
