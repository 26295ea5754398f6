import MigrationEngine
import Models
import SQLCore
import Testing

@Suite struct ConstraintTests {
    // What Django 5.2 writes for the same Q.
    @Test(arguments: [
        (Condition.where("pink__gt", 2), "\"pink\" > 2"),
        (.where("pink__gt", 2) && .where("name", "it's"), "(\"pink\" > 2 AND \"name\" = 'it''s')"),
        (.where("pink", 1) || .where("pink__isnull", true), "(\"pink\" = 1 OR \"pink\" IS NULL)"),
        (!.where("pink__gt", 2), "NOT (\"pink\" > 2 AND \"pink\" IS NOT NULL)"),
        (.where("name__startswith", "50%"), "\"name\" LIKE '50\\%%' ESCAPE '\\'"),
        (.where("pink__in", [1, 2, 2]), "\"pink\" IN (1, 2)"),
        (.where("pink__gt", expression: .field("id") + 1), "\"pink\" > (\"id\" + 1)"),
        (.where("pink__range", .tuple([1, 5])), "\"pink\" BETWEEN 1 AND 5"),
    ])
    func writesConditionsAsDjango(condition: Condition, sql: String) throws {
        try EditorFixture.run { fixture in
            try fixture.apply(
                EditorFixture.pony, AddConstraint("Pony", ConstraintDescription("rule", check: condition)))
            #expect(try fixture.tableSQL("stable_pony")?.hasSuffix("CONSTRAINT \"rule\" CHECK (\(sql)))") == true)
        }
    }

    @Test func makesAnIndexOfConditionalUniqueness() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(
                EditorFixture.pony,
                AddConstraint(
                    "Pony", ConstraintDescription("one", unique: ["name"], condition: .where("pink__isnull", true))))
            #expect(
                try fixture.tableSQL("one")
                    == "CREATE UNIQUE INDEX \"one\" ON \"stable_pony\" (\"name\") WHERE \"pink\" IS NULL")
        }
    }

    @Test func indexesExpressions() throws {
        try EditorFixture.run { fixture in
            let index = IndexDescription(
                name: "by_name", expressions: [.function("Lower", .field("name")).descending, .field("pink")])
            try fixture.apply(EditorFixture.pony, AddIndex("Pony", index))
            #expect(
                try fixture.tableSQL("by_name")
                    == "CREATE INDEX \"by_name\" ON \"stable_pony\" ((LOWER(\"name\")) DESC, \"pink\")")
        }
    }

    @Test func listsTheFieldsWhenOneIsUnknown() throws {
        try EditorFixture.run { fixture in
            try fixture.apply(EditorFixture.pony)
            let index = IndexDescription(name: "by_mood", expressions: [.function("Lower", .field("mood"))])
            let error = #expect(throws: MigrationError.self) { try fixture.apply(AddIndex("Pony", index)) }
            #expect(error?.message == "Cannot resolve keyword 'mood' into field. Choices are: id, name, pink")
        }
    }
}
