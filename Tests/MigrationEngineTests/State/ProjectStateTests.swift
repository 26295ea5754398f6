import MigrationEngine
import Models
import Testing

@Suite struct ProjectStateTests {
    private func state() -> ProjectState {
        ProjectState(models: [
            ModelDescription(
                "stable", "Pony",
                fields: [
                    FieldDescription("id", .uuid, primaryKey: true), FieldDescription("name", .slug()),
                ]),
            ModelDescription(
                "stable", "Ride",
                fields: [
                    FieldDescription("id", .bigAuto, primaryKey: true),
                    FieldDescription("pony", .foreignKey(to: "Pony", onDelete: .cascade)),
                    FieldDescription("named", .foreignKey(to: "stable.Pony", onDelete: .cascade, toField: "name")),
                ], options: ModelOptions(uniqueTogether: [["pony", "named"]])),
        ])
    }

    @Test func letsReferencesFollowARename() throws {
        var state = state()
        try state.renameModel("stable", from: "Pony", to: "Horse")
        let ride = try state.model("stable", "Ride")
        #expect(state["stable", "Pony"] == nil)
        #expect(try ride.field("pony").targetModel()?.description.name == "Horse")
        #expect(try ride.field("named").columnType() == "varchar(50)")
    }

    @Test func letsTogetherAndToFieldFollowARename() throws {
        var state = state()
        try state.renameField("name", to: "slug", of: ModelKey("stable", "pony"))
        try state.renameField("named", to: "other", of: ModelKey("stable", "ride"))
        let ride = try #require(state["stable", "ride"])
        #expect(ride.field("other")?.relation?.toField == "slug")
        #expect(ride.options.uniqueTogether == [["pony", "other"]])
        // As in Django, a renamed field is the last one.
        #expect(ride.fields.map(\.name) == ["id", "pony", "other"])
    }

    @Test func givesAForeignKeyTheTypeOfItsTarget() throws {
        let ride = try state().model("stable", "Ride")
        #expect(try ride.field("pony").columnType() == "char(32)")
        #expect(try ride.field("pony").column == "pony_id")
    }

    @Test func followsTheSettingOfASwappableModel() throws {
        let settings = ModelSettings(swappedModels: ["AUTH_USER_MODEL": "accounts.Member"])
        let state = ProjectState(
            models: [
                ModelDescription(
                    "accounts", "Member", fields: [FieldDescription("code", .char(maxLength: 5), primaryKey: true)]),
                ModelDescription("auth", "User", fields: [], options: ModelOptions(swappable: "AUTH_USER_MODEL")),
                ModelDescription(
                    "stable", "Pony",
                    fields: [
                        FieldDescription(
                            "owner", .foreignKey(to: .swappable("AUTH_USER_MODEL", "auth.User"), onDelete: .cascade))
                    ]),
            ], settings: settings)
        #expect(try state.model("stable", "Pony").field("owner").columnType() == "varchar(5)")
        #expect(try !state.model("auth", "User").canMigrate)
    }

    @Test func namesWhatIsMissing() {
        var state = state()
        let error = #expect(throws: MigrationError.self) {
            try state.renameField("mood", to: "x", of: ModelKey("stable", "Pony"))
        }
        #expect(error?.message == "stable.pony has no field named 'mood'")
    }
}
