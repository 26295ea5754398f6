import MigrationEngine
import MigrationWriters
import Models
import SQLCore
import Testing

/// Migrations as Swift files.
@Suite struct SwiftMigrationWriterTests {
    private func source(
        _ operations: [any MigrationEngine.Operation], _ change: (inout MigrationDefinition) -> Void = { _ in }
    ) -> String {
        var migration = MigrationDefinition(MigrationKey("messaging", "0002_message_read_at"), operations: operations)
        change(&migration)
        return SwiftMigrationWriter(migration).source
    }

    @Test func writesAFileThatLooksHandWritten() {
        let written = source([AddField("message", FieldDescription("read_at", .dateTime(), null: true))]) {
            $0.dependencies = [.init("messaging", "0001_initial"), .swappable("AUTH_USER_MODEL"), .first("auth")]
        }
        #expect(
            written == """
                import MigrationEngine
                import Models

                enum Messaging0002MessageReadAt: Migration {
                    static let name = "0002_message_read_at"
                    static let dependencies: [MigrationKey] = [
                        .first("auth"),
                        .init("messaging", "0001_initial"),
                        .swappable("AUTH_USER_MODEL"),
                    ]
                    static let operations: [any Operation] = [
                        AddField("message", FieldDescription("read_at", .dateTime(), null: true))
                    ]
                }

                """)
    }

    @Test func importsOnlyWhatItNeeds() {
        #expect(source([DeleteModel("message")]).hasPrefix("import MigrationEngine\n\nenum"))
        let values = source([RunSQL([.init("DELETE FROM x WHERE id = %s", [1])])])
        #expect(values.hasPrefix("import MigrationEngine\nimport SQLCore\n\nenum"))
    }

    @Test func saysWhatIsNotUsual() {
        let written = source([]) {
            $0.isInitial = true
            $0.isAtomic = false
            $0.replaces = [.init("messaging", "0001_initial")]
            $0.runBefore = [.init("auth", "0002_x")]
        }
        #expect(
            written == """
                import MigrationEngine

                enum Messaging0002MessageReadAt: Migration {
                    static let name = "0002_message_read_at"
                    static let isInitial: Bool? = true
                    static let isAtomic = false
                    static let replaces: [MigrationKey] = [.init("messaging", "0001_initial")]
                    static let runBefore: [MigrationKey] = [.init("auth", "0002_x")]
                }

                """)
    }

    @Test func leavesAHookForCode() {
        let code = UntranslatedCode(
            .function("fill_slugs"), backwards: .noop, reason: "shop/migrations/0002_fill.py:14: a function")
        let written = source([code])
        #expect(written.contains("        RunSwift(fillSlugs, backwards: .noop)\n"))
        #expect(
            written.hasSuffix(
                """

                    // TODO: write `fill_slugs` in Swift.
                    // shop/migrations/0002_fill.py:14: a function
                    @Sendable private static func fillSlugs(_ models: HistoricalModels, _ editor: any SchemaEditor) throws {
                        throw UntranslatedCode.error("fill_slugs", "shop/migrations/0002_fill.py:14: a function")
                    }
                }

                """))
        let migration = MigrationDefinition(MigrationKey("shop", "0002_fill"), operations: [code])
        #expect(SwiftMigrationWriter(migration).hooks.map(\.original) == ["fill_slugs"])
    }

    @Test(arguments: [
        (Condition.where("a", 1) && .where("b", 2), #".where("a", 1) && .where("b", 2)"#),
        (!.where("a", 1), #"!.where("a", 1)"#),
        (
            Condition(.xor, children: [.lookup("a", 1), .lookup("b", .field("c"))]),
            #"Condition(.xor, children: [.lookup("a", 1), .lookup("b", .field("c"))])"#
        ),
    ])
    func writesConditions(condition: Condition, expected: String) {
        let written = source([AddConstraint("m", ConstraintDescription("c", check: condition))])
        #expect(written.contains(#"ConstraintDescription("c", check: \#(expected))"#))
    }

    @Test(arguments: [
        ("0001_initial", "Messaging0001Initial"), ("0002_auto_20160226_1747", "Messaging0002Auto201602261747"),
        ("0003_naïve-name", "Messaging0003NaïveName"),
    ])
    func namesTypes(name: String, expected: String) {
        #expect(SwiftMigrationWriter(MigrationDefinition(MigrationKey("messaging", name))).typeName == expected)
    }

    @Test(arguments: [
        ("messaging", "Messaging"), ("django_celery_beat", "DjangoCeleryBeat"), ("authtoken", "AuthToken"),
        ("2fa", "App2fa"),
    ])
    func namesFolders(label: String, expected: String) {
        #expect(SwiftMigrationFolder.name(for: label) == expected)
    }
}
