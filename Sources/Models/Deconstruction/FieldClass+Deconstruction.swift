extension FieldClass {
    /// What positional arguments of the class are called.
    package static func positionalArguments(of className: String) -> [String] {
        switch className {
        case "ForeignKey", "OneToOneField": ["to", "on_delete"]
        case "ManyToManyField": ["to"]
        case "ForeignObject": ["to", "on_delete", "from_fields", "to_fields"]
        case "CompositePrimaryKey": []
        case "DateField", "DateTimeField", "TimeField": ["verbose_name", "name", "auto_now", "auto_now_add"]
        case "DecimalField": ["verbose_name", "name", "max_digits", "decimal_places"]
        case "FileField": ["verbose_name", "name", "upload_to", "storage"]
        case "ImageField": ["verbose_name", "name", "width_field", "height_field"]
        case "FilePathField": ["verbose_name", "name", "path", "match", "recursive", "allow_files", "allow_folders"]
        case "GenericIPAddressField": ["verbose_name", "name", "protocol", "unpack_ipv4"]
        case "JSONField": ["verbose_name", "name", "encoder", "decoder"]
        default: ["verbose_name", "name", "primary_key", "max_length", "unique", "blank", "null", "db_index"]
        }
    }

    /// The kind for a class of Django, with the arguments that only it has. `nil` for other classes.
    static func kind(
        _ className: String, _ arguments: inout ArgumentReader, isKnown: Bool
    ) throws(DeconstructionError) -> FieldKind? {
        guard isKnown else { return nil }
        switch className {
        case "ForeignKey": return .foreignKeyTo(try relation(&arguments))
        case "OneToOneField": return .oneToOneTo(try relation(&arguments))
        case "ForeignObject":
            let relation = try relation(&arguments)
            return .foreignObject(
                relation, fromFields: arguments.strings("from_fields") ?? [],
                toFields: arguments.strings("to_fields") ?? [])
        case "ManyToManyField": return .manyToManyTo(try manyToMany(&arguments))
        case "GeneratedField": return .generatedBy(try generated(&arguments))
        case "CompositePrimaryKey":
            return .compositePrimaryKey(arguments.variadic.compactMap(\.string))
        default: return simple(className) ?? configured(className, &arguments)
        }
    }

    private static func simple(_ className: String) -> FieldKind? {
        switch className {
        case "AutoField": .auto
        case "BigAutoField": .bigAuto
        case "SmallAutoField": .smallAuto
        case "BooleanField": .boolean
        case "NullBooleanField": .nullBoolean
        case "TextField": .text
        case "IntegerField": .integer
        case "BigIntegerField": .bigInteger
        case "SmallIntegerField": .smallInteger
        case "PositiveIntegerField": .positiveInteger
        case "PositiveBigIntegerField": .positiveBigInteger
        case "PositiveSmallIntegerField": .positiveSmallInteger
        case "FloatField": .float
        case "DurationField": .duration
        case "UUIDField": .uuid
        case "IPAddressField": .ipAddress
        case "OrderWrt": .orderWithRespectTo
        default: nil
        }
    }

    private static func configured(_ className: String, _ arguments: inout ArgumentReader) -> FieldKind? {
        func length(_ usual: Int?) -> Int? {
            guard let value = arguments.take("max_length") else { return usual }
            return value.int.flatMap { Int(exactly: $0) }
        }
        switch className {
        case "CharField": return .char(maxLength: length(nil))
        case "CommaSeparatedIntegerField": return .commaSeparatedInteger(maxLength: length(nil))
        case "EmailField": return .email(maxLength: length(254))
        case "URLField": return .url(maxLength: length(200))
        case "SlugField":
            return .slug(maxLength: length(50), allowsUnicode: arguments.bool("allow_unicode") ?? false)
        case "BinaryField": return .binary(maxLength: length(nil))
        case "DecimalField":
            return .decimal(maxDigits: arguments.int("max_digits"), decimalPlaces: arguments.int("decimal_places"))
        case "DateField", "DateTimeField", "TimeField":
            let autoNow = arguments.bool("auto_now") ?? false
            let autoNowAdd = arguments.bool("auto_now_add") ?? false
            return className == "DateField"
                ? .date(autoNow: autoNow, autoNowAdd: autoNowAdd)
                : className == "TimeField"
                    ? .time(autoNow: autoNow, autoNowAdd: autoNowAdd)
                    : .dateTime(autoNow: autoNow, autoNowAdd: autoNowAdd)
        case "JSONField":
            return .json(encoder: present(arguments.take("encoder")), decoder: present(arguments.take("decoder")))
        case "GenericIPAddressField":
            _ = arguments.take("max_length")
            return .genericIPAddress(
                protocol: arguments.string("protocol") ?? "both", unpacksIPv4: arguments.bool("unpack_ipv4") ?? false)
        case "FileField":
            return .file(
                uploadTo: arguments.take("upload_to") ?? "", maxLength: length(100), storage: arguments.take("storage"))
        case "ImageField":
            return .image(
                uploadTo: arguments.take("upload_to") ?? "", maxLength: length(100), storage: arguments.take("storage"),
                widthField: arguments.string("width_field"), heightField: arguments.string("height_field"))
        case "FilePathField":
            return .filePath(
                path: arguments.take("path") ?? "", match: arguments.string("match"),
                isRecursive: arguments.bool("recursive") ?? false, allowsFiles: arguments.bool("allow_files") ?? true,
                allowsFolders: arguments.bool("allow_folders") ?? false, maxLength: length(100))
        default: return nil
        }
    }

    private static func present(_ value: LiteralValue?) -> LiteralValue? { value == .null ? nil : value }

    private static func relation(_ arguments: inout ArgumentReader) throws(DeconstructionError) -> Relation {
        let to = try ModelReference(deconstructed: arguments.required("to"))
        // Before Django 2.0, CASCADE went without saying.
        let onDelete = arguments.take("on_delete") ?? .reference("django.db.models.deletion.CASCADE")
        guard let action = OnDelete(onDelete) else { throw DeconstructionError("on_delete must be a function.") }
        return Relation(
            to: to, onDelete: action, relatedName: arguments.string("related_name"),
            relatedQueryName: arguments.string("related_query_name"),
            limitChoicesTo: present(arguments.take("limit_choices_to")), toField: arguments.string("to_field"),
            hasConstraint: arguments.bool("db_constraint") ?? true,
            isParentLink: arguments.bool("parent_link") ?? false,
            isSwappable: arguments.bool("swappable") ?? true)
    }

    private static func manyToMany(
        _ arguments: inout ArgumentReader
    ) throws(DeconstructionError) -> ManyToManyRelation {
        let to = try ModelReference(deconstructed: arguments.required("to"))
        var through: ModelReference?
        if let value = present(arguments.take("through")) { through = try ModelReference(deconstructed: value) }
        return ManyToManyRelation(
            to: to, relatedName: arguments.string("related_name"),
            relatedQueryName: arguments.string("related_query_name"),
            limitChoicesTo: present(arguments.take("limit_choices_to")), isSymmetrical: arguments.bool("symmetrical"),
            through: through, throughFields: arguments.strings("through_fields"), dbTable: arguments.string("db_table"),
            hasConstraint: arguments.bool("db_constraint") ?? true, isSwappable: arguments.bool("swappable") ?? true)
    }

    private static func generated(_ arguments: inout ArgumentReader) throws(DeconstructionError) -> GeneratedColumn {
        let expression = try Expression(deconstructed: arguments.required("expression")).asArgument
        guard case .object(let output) = try arguments.required("output_field") else {
            throw DeconstructionError("The output_field of a GeneratedField must be a field.")
        }
        return GeneratedColumn(
            expression, as: try FieldDescription("", deconstructed: output),
            isStored: arguments.bool("db_persist") ?? false)
    }
}

extension ModelReference {
    /// Reads a model's name, or the setting that names one.
    init(deconstructed value: LiteralValue) throws(DeconstructionError) {
        switch value {
        case .string(let label): self.init(label)
        case .setting(let setting):
            self.init(setting == "AUTH_USER_MODEL" ? "auth.User" : setting, setting: setting)
        default: throw DeconstructionError("A model must be named by a text.")
        }
    }
}
