import MigrationEngine
import Models
import Testing

/// Fields, indexes, constraints and options that change.
@Suite struct AutodetectorFieldTests {
    private let name = FieldDescription("name", .char(maxLength: 20))
    private let age = FieldDescription("age", .integer)

    @Test func asksForValuesOfRowsThatExist() throws {
        let detector = MigrationAutodetector(
            from: ProjectState(models: [model("Pony")]), to: ProjectState(models: [model("Pony", age)]),
            questioner: Renames())
        let operation = try detector.detectChanges().first?.migrations.first?.operations.first
        let added = try #require(operation as? AddField)
        #expect(added.field.defaultValue == 7)
        #expect(!added.preservesDefault)
    }

    @Test(arguments: [
        FieldDescription("x", .integer, null: true), FieldDescription("x", .integer, default: 1),
        FieldDescription("x", .integer, dbDefault: 1), FieldDescription("x", .text, blank: true),
        FieldDescription("x", .dateTime(autoNow: true)), FieldDescription("x", .manyToMany(to: "stable.Pony")),
    ])
    func asksForNothingWhereAValueIsKnown(field: FieldDescription) throws {
        struct Refusing: MigrationQuestioner {
            func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
                throw MigrationError(.value, fieldName)
            }
        }
        #expect(
            try changes(from: [model("Pony")], to: [model("Pony", field)], Refusing()) == [
                "stable.auto_1", "  Add field x to pony",
            ])
    }

    @Test func renamesFieldsWhereItIsTold() throws {
        let renamed = FieldDescription("title", .char(maxLength: 20))
        #expect(
            try changes(
                from: [model("Pony", name)], to: [model("Pony", renamed)], Renames(fields: ["pony.name title"])) == [
                    "stable.auto_1", "  Rename field name on pony to title",
                ])
        #expect(
            try changes(from: [model("Pony", name)], to: [model("Pony", renamed)]) == [
                "stable.auto_1", "  Remove field name from pony", "  Add field title to pony",
            ])
    }

    @Test func givesARenamedFieldItsColumnFirst() throws {
        let renamed = FieldDescription("title", .char(maxLength: 20), dbColumn: "name")
        #expect(
            try changes(
                from: [model("Pony", name)], to: [model("Pony", renamed)], Renames(fields: ["pony.name title"])) == [
                    "stable.auto_1", "  Alter field name on pony", "  Rename field name on pony to title",
                ])
    }

    @Test func replacesAColumnByATableBetween() throws {
        let old = [model("Rider"), model("Pony", reference("rider", to: "stable.Rider"))]
        let new = [model("Rider"), model("Pony", FieldDescription("rider", .manyToMany(to: "stable.Rider")))]
        #expect(
            try changes(from: old, to: new) == [
                "stable.auto_1", "  Remove field rider from pony", "  Add field rider to pony",
            ])
    }

    @Test func reducesGroupsBeforeFieldsGo() throws {
        let old = model("Pony", name, age, options: ModelOptions(uniqueTogether: [["name", "age"]]))
        #expect(
            try changes(from: [old], to: [model("Pony", name)]) == [
                "stable.auto_1", "  Alter unique_together for pony (0 constraint(s))", "  Remove field age from pony",
            ])
    }

    @Test func renamesAnIndexThatDiffersInItsName() throws {
        func pony(_ index: String) -> ModelDescription {
            model("Pony", name, options: ModelOptions(indexes: [IndexDescription(name: index, fields: ["name"])]))
        }
        #expect(
            try changes(from: [pony("old")], to: [pony("new")]) == [
                "stable.auto_1", "  Rename index old on pony to new",
            ])
    }

    @Test func altersAConstraintWhoseErrorDiffers() throws {
        func pony(_ message: String?) -> ModelDescription {
            let constraint = ConstraintDescription(
                "aged", check: .where("age__gte", 0), violationErrorMessage: message)
            return model("Pony", age, options: ModelOptions(constraints: [constraint]))
        }
        #expect(
            try changes(from: [pony(nil)], to: [pony("Too young")]) == [
                "stable.auto_1", "  Alter constraint aged on pony",
            ])
    }

    @Test(arguments: [
        (ModelOptions(ordering: ["name"]), "Change Meta options on pony"),
        (ModelOptions(dbTable: "ponies"), "Rename table for pony to ponies"),
        (ModelOptions(dbTableComment: "small"), "Alter pony table comment"),
    ])
    func changesOptions(options: ModelOptions, expected: String) throws {
        #expect(
            try changes(from: [model("Pony", name)], to: [model("Pony", name, options: options)]) == [
                "stable.auto_1", "  \(expected)",
            ])
    }

    @Test func addsTheFieldsOfAnExpressionFirst() throws {
        let width = FieldDescription("width", .integer, default: 1)
        let area = FieldDescription("area", .generated(.field("width") * 2, as: .integer, isStored: true))
        #expect(
            try changes(from: [model("Box")], to: [model("Box", area, width)]) == [
                "stable.auto_1", "  Add field width to box", "  Add field area to box",
            ])
        let upper = FieldDescription(
            "a_upper", .generated(.function("Upper", "name"), as: .text, isStored: true))
        #expect(
            try changes(from: [model("Box")], to: [model("Box", upper, FieldDescription("name", .text, blank: true))])
                == ["stable.auto_1", "  Add field name to box", "  Add field a_upper to box"])
    }

    @Test func takesAListForATuple() throws {
        func box(_ values: LiteralValue) -> ModelDescription {
            let constraint = ConstraintDescription("sized", check: .where("name__in", values))
            return model("Box", name, options: ModelOptions(constraints: [constraint]))
        }
        #expect(try changes(from: [box(.list(["s", "m"]))], to: [box(.tuple(["s", "m"]))]) == [])
        #expect(try changes(from: [box(.list(["s", "m"]))], to: [box(.tuple(["s", "l"]))]).count == 3)
    }
}
