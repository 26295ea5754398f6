import MigrationEngine
import Models
import Testing

@Suite struct MigrationOptimizerTests {
    private let pony = CreateModel("Pony", fields: [FieldDescription("id", .bigAuto, primaryKey: true)])
    private let name = FieldDescription("name", .char(maxLength: 20))

    private func optimized(_ operations: any MigrationEngine.Operation...) -> [String] {
        MigrationOptimizer.optimize(operations, appLabel: "stable").map { $0.describe() }
    }

    @Test func takesFieldsIntoTheModel() throws {
        let result = MigrationOptimizer.optimize(
            [pony, AddField("Pony", name), RenameField("Pony", "name", to: "title")], appLabel: "stable")
        let model = try #require(result.first as? CreateModel)
        #expect(result.count == 1)
        #expect(model.fields.map(\.name) == ["id", "title"])
    }

    @Test func forgetsWhatIsDeletedAgain() {
        #expect(optimized(pony, AddField("Pony", name), DeleteModel("Pony")).isEmpty)
        #expect(optimized(AddField("Pony", name), RemoveField("Pony", "name")).isEmpty)
    }

    @Test func mergesAcrossOperationsOnOtherModels() {
        let rider = CreateModel("Rider", fields: [])
        #expect(optimized(pony, rider, AddField("Pony", name)) == ["Create model Rider", "Create model Pony"])
    }

    @Test func stopsAtOperationsThatMayDependOnIt() {
        let sql = RunSQL("UPDATE stable_pony SET x = 1")
        #expect(
            optimized(pony, sql, AddField("Pony", name)) == [
                "Create model Pony", "Raw SQL operation", "Add field name to Pony",
            ])
        #expect(optimized(pony, RunSQL("", isElidable: true)) == ["Create model Pony"])
    }

    @Test func keepsTheLastOfTwoAlterations() {
        #expect(
            optimized(AlterField("Pony", name), AlterField("Pony", name)) == ["Alter field name on Pony"])
        #expect(
            optimized(AlterUniqueTogether("Pony", [["a"]]), AlterUniqueTogether("Pony", nil)) == [
                "Alter unique_together for Pony (0 constraint(s))"
            ])
    }
}
