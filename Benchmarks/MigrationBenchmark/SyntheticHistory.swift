import MigrationEngine
import Models

/// A project with a long history: 10 apps with 10 models and 50 migrations each, every app referring to the one before.
///
/// `lib/migrations.py` writes the same history for Django.
struct SyntheticHistory {
    let appCount = 10
    let modelCount = 10
    let migrationCount = 50

    /// The migrations of every app, made anew: what a program with Swift files does as it starts.
    var migrations: [AppMigrations] {
        (0..<appCount).map { app in
            AppMigrations("app\(app)", definitions: (1...migrationCount).map { definition(app, $0) })
        }
    }

    /// The project when its models are these.
    func apps(models: [ModelDescription]) -> Apps {
        Apps(
            migrations.map { list in
                AppConfig(
                    list.appLabel, models: models.filter { $0.appLabel == list.appLabel }, migrations: list)
            })
    }

    private func definition(_ app: Int, _ number: Int) -> MigrationDefinition {
        var dependencies: [MigrationKey] = []
        if number > 1 { dependencies.append(key(app, number - 1)) }
        if app > 0, number == 1 || number % 10 == 0 { dependencies.append(key(app - 1, number)) }
        return MigrationDefinition(
            key(app, number), dependencies: dependencies, isInitial: number == 1 ? true : nil,
            operations: number == 1 ? creations(app) : [change(app, number)])
    }

    private func key(_ app: Int, _ number: Int) -> MigrationKey {
        MigrationKey("app\(app)", "\(MigrationAutodetector.padded(number))_step")
    }

    private func creations(_ app: Int) -> [any Operation] {
        (0..<modelCount).map { model in
            var fields = [
                FieldDescription(
                    "id", .bigAuto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription("name", .char(maxLength: 100)), FieldDescription("number", .integer, default: 0),
                FieldDescription("created", .dateTime(autoNowAdd: true)),
                FieldDescription("active", .boolean, default: true), FieldDescription("text", .text, blank: true),
            ]
            if app > 0 {
                fields.append(
                    FieldDescription(
                        "parent", .foreignKey(to: ModelReference("app\(app - 1).model\(model)"), onDelete: .cascade)))
            }
            return CreateModel("Model\(model)", fields: fields)
        }
    }

    private func change(_ app: Int, _ number: Int) -> any Operation {
        let model = "model\(number * 7 % modelCount)"
        switch number % 5 {
        case 0: return AddField(model, FieldDescription("field\(number)", .char(maxLength: 10 + number), default: ""))
        case 1: return AlterField(model, FieldDescription("name", .char(maxLength: 100 + number)))
        case 2: return AddIndex(model, IndexDescription(name: "app\(app)_ix\(number)", fields: ["number", "name"]))
        case 3:
            return AddConstraint(
                model,
                ConstraintDescription("app\(app)_ck\(number)", check: .where("number__gte", .int(Int64(-number)))))
        default:
            return AlterModelOptions(model, ModelOptions(verboseName: "model \(number)", ordering: ["-id"]))
        }
    }
}
