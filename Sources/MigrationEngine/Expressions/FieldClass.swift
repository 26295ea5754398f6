import Models

/// How Django's field classes descend from each other.
enum FieldClass {
    private static let parents: [String: String] = [
        "BigIntegerField": "IntegerField", "SmallIntegerField": "IntegerField", "PositiveIntegerField": "IntegerField",
        "PositiveBigIntegerField": "BigIntegerField", "PositiveSmallIntegerField": "SmallIntegerField",
        "AutoField": "IntegerField", "BigAutoField": "BigIntegerField", "SmallAutoField": "SmallIntegerField",
        "EmailField": "CharField", "SlugField": "CharField", "URLField": "CharField",
        "CommaSeparatedIntegerField": "CharField", "ImageField": "FileField", "DateTimeField": "DateField",
    ]

    static func isSubclass(_ name: String, of other: String) -> Bool {
        var current: String? = name
        while let name = current {
            if name == other { return true }
            current = parents[name]
        }
        return false
    }

    /// The field class of an expression made of several: the first, if it descends from all others.
    static func common(_ fields: [FieldDescription]) throws -> FieldDescription? {
        guard let first = fields.first else { return nil }
        for field in fields.dropFirst() where !isSubclass(first.kind.className, of: field.kind.className) {
            throw MigrationError(
                .field,
                "Expression contains mixed types: \(first.kind.className), \(field.kind.className). You must set "
                    + "output_field.")
        }
        return first
    }
}
