import MigrationEngine
import Models
import PythonImport
import Testing

@Suite struct PythonMigrationReaderTests {
    @Test func readsWhatDjangoWrites() throws {
        let text = migrationText(
            """
            initial = True
            dependencies = [
                ('contenttypes', '0002_remove_content_type_name'),
                migrations.swappable_dependency(settings.AUTH_USER_MODEL),
            ]
            operations = [
                migrations.CreateModel(
                    name='Product',
                    fields=[
                        ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                        ('name', models.CharField(max_length=80, help_text=u'Shown '
                            'to customers')),
                        ('owner', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                    ],
                    options={'ordering': ['-name'], 'unique_together': {('owner', 'name')}},
                ),
                migrations.AddConstraint(
                    'product', models.CheckConstraint(condition=models.Q(name__gt='') & ~models.Q(name='x'), name='ok')),
            ]
            """)
        let result = read(text)
        #expect(result.findings.isEmpty)
        let migration = try #require(result.migration)
        #expect(migration.isInitial == true)
        #expect(
            migration.dependencies == [
                .init("contenttypes", "0002_remove_content_type_name"), .swappable("AUTH_USER_MODEL"),
            ])
        let create = try #require(migration.operations.first as? CreateModel)
        #expect(
            create.fields == [
                FieldDescription(
                    "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("name", .char(maxLength: 80), helpText: "Shown to customers"),
                FieldDescription(
                    "owner", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade)),
            ])
        #expect(create.options == ModelOptions(ordering: ["-name"], uniqueTogether: [["owner", "name"]]))
        let constraint = try #require(migration.operations.last as? AddConstraint).constraint
        let isNotX = Condition(isNegated: true, children: [.lookup("name", "x")])
        let condition = Condition(children: [.lookup("name__gt", ""), .condition(isNotX)])
        #expect(constraint == ConstraintDescription("ok", check: condition))
    }

    @Test(arguments: [
        (
            "operations = [migrations.DeleteModel(name='A')] + [migrations.DeleteModel('B')]",
            ["Delete model A", "Delete model B"]
        ),
        ("operations = [migrations.DeleteModel(n) for n in ('A', 'B') if n != 'B']", ["Delete model A"]),
        (
            "operations = []\noperations += [migrations.DeleteModel('A')]\noperations.append(migrations.DeleteModel('B'))",
            ["Delete model A", "Delete model B"]
        ),
        (
            "import django\nif django.VERSION >= (1, 8):\n    operations = [migrations.DeleteModel('A')]\nelse:\n    operations = []",
            ["Delete model A"]
        ),
        (
            "try:\n    from django.utils.six import x\nexcept ImportError:\n    operations = [migrations.DeleteModel(f'{\"A\"}b')]",
            ["Delete model Ab"]
        ),
        (
            "def make(name, *, kind='Model'):\n    return [migrations.DeleteModel(name + kind)]\noperations = make('A')",
            ["Delete model AModel"]
        ),
        ("operations = [migrations.RunPython(migrations.RunPython.noop)]", ["Raw Python operation"]),
        (
            "def nothing(apps, editor):\n    pass\noperations = [migrations.RunPython(nothing, nothing)]",
            ["Raw Python operation"]
        ),
        ("operations = [migrations.RunSQL('SELECT 1', migrations.RunSQL.noop)]", ["Raw SQL operation"]),
        ("from django.contrib.postgres.operations import TrigramExtension\noperations = [TrigramExtension()]", []),
        ("class Gone(migrations.DeleteModel):\n    pass\noperations = [Gone('A')]", ["Delete model A"]),
    ])
    func computes(body: String, expected: [String]) {
        let result = read(migrationText(body))
        #expect(result.described == expected)
        #expect(result.reasons(.error).isEmpty && result.reasons(.code).isEmpty)
    }

    @Test func keepsCodeAsHooks() throws {
        let body =
            "def fill(apps, editor):\n    apps.get_model('a', 'B')\noperations = [migrations.RunPython(fill, elidable=True)]"
        let refused = read(migrationText(body))
        #expect(refused.reasons(.code) == ["11: RunPython(fill): the code of a function is not carried out"])
        let hook = try #require(refused.migration?.operations.first as? UntranslatedCode)
        #expect(hook.forwards == .function("fill") && hook.isElidable && !hook.isRecorded)
        var options = PythonImportOptions()
        options.allowsCode = true
        let recorded = try #require(read(migrationText(body), options).migration?.operations.first as? UntranslatedCode)
        #expect(recorded.isRecorded)
    }

    @Test(arguments: [
        (
            "operations = [migrations.AddField('a', 'b', models.CharField(max_length=LENGTH))]",
            "from shop.models import LENGTH",
            "10: max_length of a.b is shop.models.LENGTH, which only the project knows; give it with --value shop.models.LENGTH=VALUE"
        ),
        (
            "operations = [migrations.AddField('a', 'b', models.CharField(max_length=settings.LONG))]", "",
            "10: max_length of a.b: the setting LONG is not known here; give it with --setting LONG=VALUE"
        ),
        (
            "operations = [migrations.AddField('a', 'b', shop.fields.Price())]", "import shop.fields",
            "10: a.b has the field class shop.fields.Price of the project; say what it is with --field shop.fields.Price=CharField, "
                + "or another class of Django"
        ),
        (
            "dependencies = [('a', NAME)]", "from shop.models import NAME",
            "8: an entry of dependencies is shop.models.NAME, which only the project knows; give it with --value "
                + "shop.models.NAME=VALUE"
        ),
        ("operations = [migrations.AddField('a', 'b')]", "", "10: AddField: The field b is no field."),
        ("operations = [", "", "10: '[' was never closed"),
    ])
    func asksForWhatItNeeds(body: String, imports: String, expected: String) {
        let reasons = read(migrationText(body, imports: imports)).reasons(.error)
        #expect(reasons.count == 1)
        #expect(reasons.first?.drop { $0 != ":" } == expected.drop { $0 != ":" })
    }

    @Test func takesGivenValues() throws {
        let body = """
            operations = [
                migrations.AddField('a', 'b', shop.fields.Code(max_length = conf['n'])),
                migrations.AddField('a', 'c', models.IntegerField(null=settings.LOOSE)),
            ]
            """
        var options = PythonImportOptions()
        try options.setField("shop.fields.Code", to: "CharField(max_length=9, db_type='nchar(3)')")
        try options.given.set(expression: #"conf[ "n" ]"#, to: "12")
        try options.given.set(setting: "LOOSE", to: "True")
        let result = read(migrationText(body, imports: "import shop.fields\nfrom shop import conf"), options)
        #expect(result.findings.isEmpty)
        let fields = result.migration?.operations.compactMap { ($0 as? AddField)?.field } ?? []
        #expect(fields.first?.kind == .custom("shop.fields.Code", base: .char(maxLength: 12)))
        #expect(fields.last?.allowsNull == true)
    }

    /// What has no effect on the database needs nobody.
    @Test(arguments: [
        ("upload_to=shop.models.path", [String]()), ("validators=[shop.models.check, shop.models.Rule(3)]", []),
        ("default=shop.models.make", []), ("choices=shop.models.KINDS", []),
        (
            "help_text=shop.models.TEXT",
            ["help_text of A.b is not known here and left out; it has no effect on the database"]
        ),
        (
            "choices=[(k, k) for k in shop.models.KINDS]",
            ["choices of A.b is computed ('shop.models.KINDS') and left out; it has no effect on the database"]
        ),
    ])
    func passesOver(argument: String, notes: [String]) {
        let body = "operations = [migrations.CreateModel('A', [('b', models.FileField(\(argument)))])]"
        let result = read(migrationText(body, imports: "import shop.models"))
        #expect(result.findings.allSatisfy { $0.kind == .note })
        #expect(result.findings.map(\.reason) == notes)
    }

    @Test func namesDefaultsThatRowsNeed() {
        let body =
            "operations = [migrations.AddField('a', 'b', models.CharField(max_length=3, default=shop.models.make))]"
        let result = read(migrationText(body, imports: "import shop.models"))
        #expect(result.reasons(.rowDefault).count == 1)
        #expect(result.reasons(.error).isEmpty && result.reasons(.code).isEmpty)
    }

    /// Files in all sorts of disorder are refused, and nothing worse happens.
    @Test(arguments: [
        "", "class Migration: pass", "Migration = 3", "class Migration(migrations.Migration): pass",
        "\u{FEFF}x = 1\r\n",
        "class Migration(Unknown):\n  operations = 5", "if", "\t\tx", "def f(:\n", "x = 'a", "raise ValueError('no')",
        "from django.db import migrations\nclass Migration(migrations.Migration):\n  operations = [1, None, 'x', migrations]",
        "from django.db import migrations\nclass Migration(migrations.Migration):\n  operations = [migrations.CreateModel()]",
        "from django.db import migrations\nclass Migration(migrations.Migration):\n  dependencies = [[], (1, 2), 'ab']",
        "def f():\n return f()\nf()", "while True: pass", "for i in range(10**6): x = [x]", "x = y = z", "@",
        "from django.db import migrations\nclass Migration(migrations.Migration):\n  def __init__(self): self.dependencies = 1/0",
    ])
    func survives(text: String) {
        _ = read(text)
    }
}
