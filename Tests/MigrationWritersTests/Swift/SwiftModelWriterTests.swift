import MigrationWriters
import Models
import Testing

/// Models as Swift structs.
@Suite struct SwiftModelWriterTests {
    @Test func writesAStruct() {
        let model = ModelDescription(
            "blog", "Tag",
            fields: [
                FieldDescription(
                    "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("name", .char(maxLength: 50), unique: true),
                FieldDescription("used_at", .dateTime(), null: true, blank: true),
                FieldDescription("class", .char(maxLength: 9), dbCollation: "nocase"),
                FieldDescription("owner", .foreignKey(to: "auth.User", onDelete: .cascade)),
                FieldDescription("posts", .manyToMany(to: "blog.Post")),
            ], options: ModelOptions(verboseName: "tag", ordering: ["-name"]))
        let writer = SwiftModelWriter(
            model,
            types: [
                model.key: SwiftModelType("Tag"),
                ModelKey("auth", "User"): SwiftModelType("User", module: "Auth"),
            ])
        #expect(
            writer.source == #"""
                public import Auth
                import Models
                public import ORM
                public import SQLCore

                /// The table `blog_tag`.
                public struct Tag: Model {
                    public var id: Int64?
                    public var name: String
                    public var usedAt: DateTime?
                    public var `class`: String
                    public var owner: Reference<User>

                    public struct Fields: Sendable {
                        public let id = Field("id", \Tag.id, .bigAuto)
                        public let name = Field("name", \Tag.name, .char(maxLength: 50), unique: true)
                        public let usedAt = Field("used_at", \Tag.usedAt, .null(.dateTime()), blank: true)
                        public let `class` = Field(
                            \Tag.`class`, .char(maxLength: 9), FieldDescription("class", .char(maxLength: 9), dbCollation: "nocase"))
                        public let owner = Field("owner", \Tag.owner, .foreignKey(to: "auth.User", onDelete: .cascade))
                    }

                    public static let fields = Fields()
                    public static let schema = Schema(
                        app: "blog", Tag.init, fields.id, fields.name, fields.usedAt, fields.`class`, fields.owner,
                        manyToMany: [FieldDescription("posts", .manyToMany(to: "blog.Post"))], ordering: [fields.name.descending],
                        options: ModelOptions(verboseName: "tag"))

                    public var primaryKey: Int64? { id }
                }

                """#)
    }

    @Test func describesAProxy() {
        let model = ModelDescription(
            "blog", "Label", fields: [], options: ModelOptions(proxy: true), bases: ["blog.tag"])
        #expect(
            SwiftModelWriter(model, types: [:]).declaration == """
                /// A proxy of another model.
                public enum Label {
                    public static let description = ModelDescription(
                        "blog", "Label", fields: [], options: ModelOptions(proxy: true), bases: ["blog.tag"])
                }

                """)
    }
}
