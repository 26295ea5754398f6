import MigrationEngine
import Models
import Testing

/// Models that come, go, or get another name.
@Suite struct AutodetectorModelTests {
    private let name = FieldDescription("name", .char(maxLength: 20))

    @Test func createsAndDeletes() throws {
        #expect(
            try changes(from: [model("Pony", name)], to: [model("Rider", name)]) == [
                "stable.auto_1", "  Create model Rider", "  Delete model Pony",
            ])
        #expect(try changes(from: [model("Pony", name)], to: [model("Pony", name)]) == [])
    }

    @Test func renamesWhereItIsTold() throws {
        let old = [model("Pony", name), model("Saddle", reference("pony", to: "stable.Pony"))]
        let new = [model("Horse", name), model("Saddle", reference("pony", to: "stable.Horse"))]
        #expect(
            try changes(from: old, to: new, Renames(models: ["Pony Horse"])) == [
                "stable.auto_1", "  Rename model Pony to Horse",
            ])
    }

    @Test func takesReferencesIntoTheModelWhenTheyCanBe() throws {
        let models = [model("Saddle", reference("pony", to: "stable.Pony")), model("Pony", name)]
        #expect(
            try changes(from: [], to: models) == ["stable.auto_1", "  Create model Pony", "  Create model Saddle"])
    }

    @Test func breaksCirclesBetweenApps() throws {
        // a.Owner --> b.House, b.House --> a.Owner
        let models = [
            model("Owner", app: "a", reference("house", to: "b.House")),
            model("House", app: "b", reference("owner", to: "a.Owner")),
        ]
        #expect(
            try changes(from: [], to: models) == [
                "a.auto_1", "  Create model Owner", "a.auto_2 < a.auto_1 < b.auto_1", "  Add field house to owner",
                "b.auto_1 < a.auto_1", "  Create model House",
            ])
    }

    @Test func dependsOnTheSettingOfASwappableModel() throws {
        #expect(
            try changes(from: [], to: [model("Pony", reference("owner", to: "auth.User"))]) == [
                "stable.auto_1 < __setting__.AUTH_USER_MODEL", "  Create model Pony",
            ])
        let swapped = ModelSettings(swappedModels: ["AUTH_USER_MODEL": "stable.Owner"])
        #expect(
            try changes(
                from: [], to: [model("Pony", reference("owner", to: "stable.Owner")), model("Owner", name)],
                settings: swapped) == ["stable.auto_1", "  Create model Owner", "  Create model Pony"])
    }

    @Test func leavesTablesOfUnmanagedModelsAlone() throws {
        let unmanaged = model("Pony", name, options: ModelOptions(managed: false))
        #expect(try changes(from: [], to: [unmanaged]) == ["stable.auto_1", "  Create model Pony"])
        #expect(
            try changes(from: [model("Pony", name)], to: [unmanaged]) == [
                "stable.auto_1", "  Change Meta options on pony",
            ])
    }

    @Test func createsProxies() throws {
        let proxy = ModelDescription(
            "stable", "Foal", fields: [], options: ModelOptions(proxy: true), bases: ["stable.pony"])
        #expect(
            try changes(from: [model("Pony", name)], to: [model("Pony", name), proxy]) == [
                "stable.auto_1", "  Create proxy model Foal",
            ])
    }
}
