import MigrationEngine
import MigrationWriters
import Models
import Testing

/// What Python's form of a thing is, and that it is read back as the same thing.
@Suite struct DeconstructionTests {
    private static let fields: [FieldDescription] = [
        FieldDescription("f", .char(maxLength: 5), null: true, blank: true, default: "x", choices: ["a": "A"]),
        FieldDescription("f", .email(maxLength: 254)), FieldDescription("f", .url()), FieldDescription("f", .slug()),
        FieldDescription("f", .decimal(maxDigits: 5, decimalPlaces: 2), default: .decimal("1.50")),
        FieldDescription("f", .dateTime(autoNowAdd: true)), FieldDescription("f", .nullBoolean),
        FieldDescription("f", .binary(), editable: true), FieldDescription("f", .file(uploadTo: "x")),
        FieldDescription("f", .filePath(path: "/x", isRecursive: true)),
        FieldDescription("f", .genericIPAddress(protocol: "IPv4")),
        FieldDescription("f", .oneToOne(to: "auth.User", onDelete: .setNull, relatedName: "+"), null: true),
        FieldDescription("f", .foreignKey(to: "self", onDelete: .set(.null)), dbIndex: false),
        FieldDescription("f", .manyToMany(to: "blog.Tag", through: "blog.Link", throughFields: ["a", "b"])),
        FieldDescription("f", .generated(.field("a") + .field("b"), as: .integer, isStored: true)),
        FieldDescription("f", .compositePrimaryKey(["a", "b"])),
        FieldDescription("f", .integer, dbDefault: .function("Coalesce", "a", 1)),
    ]

    @Test(arguments: fields)
    func readsFieldsBack(field: FieldDescription) throws {
        #expect(try FieldDescription("f", deconstructed: field.deconstructed) == field)
    }

    @Test(arguments: [
        (FieldDescription("f", .char(maxLength: 5), null: true), "models.CharField(max_length=5, null=True)"),
        (FieldDescription("f", .url()), "models.URLField()"),
        (FieldDescription("f", .email()), "models.EmailField(max_length=254)"),
        (FieldDescription("f", .slug(), dbIndex: false), "models.SlugField(db_index=False)"),
        (
            FieldDescription("f", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade)),
            "models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)"
        ),
        (
            FieldDescription("f", .integer, default: .callable("app.models.Pony.weight")),
            "models.IntegerField(default=app.models.Pony.weight)"
        ),
        (
            FieldDescription("f", .text, validators: [.pattern("^a$", flags: 34)]),
            "models.TextField(validators=[re.compile('^a$', 2)])"
        ),
        (
            FieldDescription("f", .dateTime(), default: .dateTime(2024, 1, 1, 2, 0, utcOffset: 7200)),
            "models.DateTimeField(default=datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc))"
        ),
        (
            FieldDescription("f", .json(), default: ["b": .float(.nan), "a": .set([2, 1])]),
            "models.JSONField(default={'a': {1, 2}, 'b': float(\"nan\")})"
        ),
    ])
    func writesFields(field: FieldDescription, expected: String) throws {
        let source = try #require(PythonMigrationWriter.source(of: AddField("m", field)))
        #expect(source.split(separator: "\n").contains("    field=\(expected),"))
    }

    @Test func sortsImportsAsDjangoDoes() {
        let field = FieldDescription(
            "f", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade),
            default: .callable("app.migrations.0001_initial.number"), validators: [.decimal("1")])
        let migration = MigrationDefinition(
            MigrationKey("app", "0002_f"), dependencies: [.swappable("AUTH_USER_MODEL"), .init("app", "0001_initial")],
            operations: [AddField("m", field)])
        #expect(
            PythonMigrationWriter(migration, header: "Generated").source.hasPrefix(
                """
                # Generated

                import django.db.models.deletion
                from decimal import Decimal
                from django.conf import settings
                from django.db import migrations, models


                # Functions from the following migrations need manual copying.
                # Move them and any dependencies into this file, then update the
                # RunPython operations to refer to the local versions:
                # app.migrations.0001_initial

                class Migration(migrations.Migration):

                    dependencies = [
                        ('app', '0001_initial'),
                        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
                    ]

                """))
    }

    @Test func keepsHints() throws {
        let object = DeconstructedObject("RunSQL")("SELECT 1", hints: ["target_db": "default"])
        let operation = try OperationFactory().operation(object)
        let migration = MigrationDefinition(MigrationKey("app", "0002_f"), operations: [operation])
        #expect(PythonMigrationWriter(migration).source.contains("            hints={'target_db': 'default'},\n"))
        #expect(
            SwiftMigrationWriter(migration).source.contains(
                #"RunSQL("SELECT 1", hints: LiteralDictionary([("target_db", "default")]))"#))
    }

    @Test func tellsOfSwiftCode() {
        let migration = MigrationDefinition(
            MigrationKey("app", "0002_f"), operations: [RunSwift { _, _ in }, RunSwift(.noop, backwards: .noop)])
        let source = PythonMigrationWriter(migration).source
        #expect(source.contains("        # Swift code runs here: MigrationWritersTests/DeconstructionTests.swift:"))
        #expect(source.split(separator: "# Swift code").count == 2)
    }
}
