import Models

/// Django's field classes, and which of their arguments decide what the database looks like.
enum DjangoFields {
    /// The classes of `django.db.models`.
    static let names: Set<String> = [
        "AutoField", "BigAutoField", "SmallAutoField", "BooleanField", "NullBooleanField", "CharField",
        "CommaSeparatedIntegerField", "EmailField", "SlugField", "URLField", "TextField", "IntegerField",
        "BigIntegerField", "SmallIntegerField", "PositiveIntegerField", "PositiveBigIntegerField",
        "PositiveSmallIntegerField", "FloatField", "DecimalField", "DateField", "DateTimeField", "TimeField",
        "DurationField", "UUIDField", "BinaryField", "JSONField", "IPAddressField", "GenericIPAddressField",
        "FileField",
        "ImageField", "FilePathField", "ForeignKey", "OneToOneField", "ManyToManyField", "ForeignObject",
        "CompositePrimaryKey", "GeneratedField", "OrderWrt",
    ]

    /// The name of a class of Django's core; `nil` for other classes.
    ///
    /// Some classes of `contrib.postgres` are others under an old name, and work with every database.
    static func coreName(_ path: String) -> String? {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        if path.hasPrefix("django.db.models."), names.contains(name) { return name }
        switch path {
        case "django.contrib.postgres.fields.JSONField", "django.contrib.postgres.fields.jsonb.JSONField",
            "django.contrib.gis.db.models.JSONField":
            return "JSONField"
        case "django.contrib.postgres.fields.CICharField", "django.contrib.postgres.fields.citext.CICharField":
            return "CharField"
        case "django.contrib.postgres.fields.CIEmailField", "django.contrib.postgres.fields.citext.CIEmailField":
            return "EmailField"
        case "django.contrib.postgres.fields.CITextField", "django.contrib.postgres.fields.citext.CITextField":
            return "TextField"
        default: break
        }
        // GeoDjango passes the usual fields on.
        return path == "django.contrib.gis.db.models." + name && names.contains(name) ? name : nil
    }

    /// Arguments that are texts for people.
    static let texts: Set<String> = [
        "verbose_name", "help_text", "related_name", "related_query_name", "error_messages", "unique_for_date",
        "unique_for_month", "unique_for_year",
    ]

    /// Arguments that may be functions and objects of the project: they are kept, and have no effect on the database.
    static let objects: Set<String> = [
        "choices", "validators", "upload_to", "storage", "limit_choices_to", "encoder", "decoder", "path", "match",
        "on_delete",
    ]

    /// Arguments that name a model.
    static let models: Set<String> = ["to", "through"]

    /// Arguments that hold expressions and fields.
    static let expressions: Set<String> = ["db_default", "expression", "output_field"]

    /// Arguments of Django's fields that decide about columns, and must be plain values.
    static let plain: Set<String> = [
        "max_length", "max_digits", "decimal_places", "null", "blank", "unique", "primary_key", "db_index", "db_column",
        "db_table", "db_tablespace", "db_collation", "db_comment", "db_constraint", "auto_now", "auto_now_add",
        "auto_created", "editable", "serialize", "to_field", "parent_link", "symmetrical", "through_fields",
        "from_fields", "to_fields", "protocol", "unpack_ipv4", "allow_unicode", "db_persist", "swappable", "name",
        "width_field", "height_field", "recursive", "allow_files", "allow_folders",
    ]
}
