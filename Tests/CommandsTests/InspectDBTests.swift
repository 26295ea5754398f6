import Commands
import MigrationEngine
import SQLCore
import SQLiteDriver
import Testing

/// Models made of tables.
@Suite struct InspectDBTests {
    private func inspect(_ statements: [String], _ arguments: String...) async throws -> String {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        try database.withConnection { connection in
            for statement in statements { try connection.execute(statement) }
        }
        let project = Project(apps: Apps([])) { database }
        let capture = Capture()
        let utility = ManagementUtility(project, commands: [InspectDB.self], output: capture.makeOutput())
        let code = await utility.run(["inspectdb"] + arguments)
        #expect(code == 0 && capture.error.isEmpty)
        return capture.output
    }

    // What Django's own command prints for the same tables, below the lines that are always there.
    @Test(arguments: [
        (
            #"CREATE TABLE odd ("a b" integer, class text, n decimal(10, 3), "1st" real, PRIMARY KEY (class, n))"#,
            """
            class Odd(models.Model):
                pk = models.CompositePrimaryKey('class', 'n')
                a_b = models.IntegerField(db_column='a b', blank=True, null=True)  # Field renamed to remove unsuitable characters.
                class_field = models.TextField(db_column='class', blank=True, null=True)  # Field renamed because it was a Python reserved word.
                n = models.DecimalField(max_digits=10, decimal_places=5, blank=True, null=True)  # max_digits and decimal_places have been guessed, as this database handles decimal fields as float
                number_1st = models.FloatField(db_column='1st', blank=True, null=True)  # Field renamed because it wasn't a valid Python identifier.

                class Meta:
                    managed = False
                    db_table = 'odd'

            """
        ),
        (
            """
            CREATE TABLE child ("id" integer NOT NULL PRIMARY KEY, child_id integer REFERENCES child (id), \
            other integer NOT NULL UNIQUE REFERENCES child (id), code varchar(3) NOT NULL, what, _x int, x_ int)
            """,
            """
            class Child(models.Model):
                child = models.ForeignKey('self', models.DO_NOTHING, blank=True, null=True)
                other = models.OneToOneField('self', models.DO_NOTHING, db_column='other', related_name='child_other_set')
                code = models.CharField(max_length=3)
                what = models.TextField(blank=True, null=True)  # This field type is a guess.
                field_x = models.IntegerField(db_column='_x', blank=True, null=True)  # Field renamed because it started with '_'.
                x_field = models.IntegerField(db_column='x_', blank=True, null=True)  # Field renamed because it ended with '_'.

                class Meta:
                    managed = False
                    db_table = 'child'

            """
        ),
    ])
    func writesWhatDjangoWrites(table: String, expected: String) async throws {
        let output = try await inspect([table], "--format", "python")
        #expect(output.hasSuffix("from django.db import models\n\n\n" + expected))
    }

    @Test func writesSwift() async throws {
        let output = try await inspect([
            "CREATE TABLE parent (id integer NOT NULL PRIMARY KEY, name varchar(9) NOT NULL)",
            "CREATE TABLE child (id integer NOT NULL PRIMARY KEY, parent_id integer NOT NULL REFERENCES parent (id))",
        ])
        #expect(
            output.hasSuffix(
                #"""
                import Models
                public import ORM

                /// The table `child`.
                public struct Child: Model {
                    public var id: Int64?
                    public var parent: Reference<Parent>

                    public struct Fields: Sendable {
                        public let id = Field("id", \Child.id, .auto)
                        public let parent = Field("parent", \Child.parent, .foreignKey(to: "inspected.Parent", onDelete: .doNothing))
                    }

                    public static let fields = Fields()
                    public static let schema = Schema(
                        app: "inspected", Child.init, fields.id, fields.parent, table: "child", options: ModelOptions(managed: false))

                    public var primaryKey: Int64? { id }
                }

                /// The table `parent`.
                public struct Parent: Model {
                    public var id: Int64?
                    public var name: String

                    public struct Fields: Sendable {
                        public let id = Field("id", \Parent.id, .auto)
                        public let name = Field("name", \Parent.name, .char(maxLength: 9))
                    }

                    public static let fields = Fields()
                    public static let schema = Schema(
                        app: "inspected", Parent.init, fields.id, fields.name, table: "parent", options: ModelOptions(managed: false))

                    public var primaryKey: Int64? { id }
                }

                """#))
    }

    @Test func tellsWhichTableIsNotThere() async throws {
        let output = try await inspect([], "nosuch", "--format", "python")
        #expect(
            output.hasSuffix(
                """
                # Unable to inspect table 'nosuch'
                # The error was: Table nosuch does not exist (empty pragma).

                """))
    }

    @Test func writesViewsWhenAsked() async throws {
        let statements = ["CREATE TABLE t (a int)", "CREATE VIEW v AS SELECT a FROM t"]
        let tables = try await inspect(statements)
        #expect(!tables.contains("The view"))
        #expect(try await inspect(statements, "--include-views").contains("/// The view `v`."))
    }
}
