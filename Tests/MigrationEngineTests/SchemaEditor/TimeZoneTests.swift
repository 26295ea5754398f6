import Foundation
import MigrationEngine
import Models
import SQLCore
import Testing
import TimeZones

/// What Django 5.2 writes into schemas and new columns where `TIME_ZONE` is not UTC.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin")))
struct TimeZoneTests {
    private static let event = CreateModel(
        "Event",
        fields: [FieldDescription("id", .bigAuto, primaryKey: true), FieldDescription("at", .dateTime())])

    private func berlin(usesTimeZones: Bool) throws -> TimeSettings {
        TimeSettings(zone: try ZoneInfo("Europe/Berlin"), usesTimeZones: usesTimeZones)
    }

    private static func moment(_ text: String) throws -> DateTime { try #require(DateTime(text)) }

    @Test(arguments: [
        (
            Condition.where("at__year__gte", 2020), "\"at\" >= '2019-12-31 23:00:00'",
            "\"at\" >= '2020-01-01 00:00:00'"
        ),
        (
            .where("at__gt", .string("2024-07-01 12:00:00")), "\"at\" > '2024-07-01 10:00:00'",
            "\"at\" > '2024-07-01 12:00:00'"
        ),
        (
            .where("at__date__gt", .string("2024-07-01")),
            "django_datetime_cast_date(\"at\", 'Europe/Berlin', 'UTC') > '2024-07-01'",
            "django_datetime_cast_date(\"at\", NULL, NULL) > '2024-07-01'"
        ),
        (
            .where("at__hour__gte", 5), "django_datetime_extract('hour', \"at\", 'Europe/Berlin', 'UTC') >= 5",
            "django_datetime_extract('hour', \"at\", NULL, NULL) >= 5"
        ),
    ])
    func writesConditionsInTheZone(condition: Condition, aware: String, naive: String) throws {
        for (usesTimeZones, sql) in [(true, aware), (false, naive)] {
            try EditorFixture.run(in: berlin(usesTimeZones: usesTimeZones)) { fixture in
                try fixture.apply(
                    Self.event, AddConstraint("Event", ConstraintDescription("rule", check: condition)))
                let table = try fixture.tableSQL("stable_event")
                #expect(table?.hasSuffix("CONSTRAINT \"rule\" CHECK (\(sql)))") == true, "\(table ?? "")")
            }
        }
    }

    @Test(arguments: [(true, "'Europe/Berlin', 'UTC'"), (false, "NULL, NULL")])
    func indexesTruncatedDatesInTheZone(usesTimeZones: Bool, zones: String) throws {
        try EditorFixture.run(in: berlin(usesTimeZones: usesTimeZones)) { fixture in
            let index = IndexDescription(name: "months", expressions: [.function("TruncMonth", .field("at"))])
            try fixture.apply(Self.event, AddIndex("Event", index))
            #expect(
                try fixture.tableSQL("months")
                    == "CREATE INDEX \"months\" ON \"stable_event\" ((django_datetime_trunc('month', \"at\", \(zones))))"
            )
        }
    }

    @Test(arguments: [(true, "2024-07-01 10:00:00"), (false, "2024-07-01 12:00:00")])
    func takesDefaultsWithoutZoneForTimesOfTheZone(usesTimeZones: Bool, expected: String) throws {
        let noon = try Self.moment("2024-07-01 12:00:00")
        for value in [LiteralValue.dateTime(noon), .string("2024-07-01 12:00")] {
            #expect(try stored(value, .dateTime(), usesTimeZones) == expected)
        }
        #expect(
            try stored(.date(noon.date), .dateTime(), usesTimeZones)
                == (usesTimeZones ? "2024-06-30 22:00:00" : "2024-07-01 00:00:00"))
    }

    @Test func takesTheDayOfAMomentInTheZone() throws {
        let evening = LiteralValue.dateTime(try Self.moment("2024-07-01 23:00:00"), utcOffset: 0)
        #expect(try stored(evening, .date(), true) == "2024-07-02")
        #expect(try stored(evening, .dateTime(), true) == "2024-07-01 23:00:00")
    }

    @Test func refusesMomentsWithoutTimeZones() throws {
        let evening = LiteralValue.dateTime(try Self.moment("2024-07-01 23:00:00"), utcOffset: 0)
        let error = #expect(throws: MigrationError.self) { try stored(evening, .dateTime(), false) }
        #expect(
            error?.message == "SQLite backend does not support timezone-aware datetimes when USE_TZ is False.")
    }

    /// What a row that exists gets in a new column with this default.
    private func stored(_ value: LiteralValue, _ kind: FieldKind, _ usesTimeZones: Bool) throws -> String? {
        var found: String?
        try EditorFixture.run(in: berlin(usesTimeZones: usesTimeZones)) { fixture in
            try fixture.apply(Self.event)
            try fixture.connection.execute("INSERT INTO stable_event (at) VALUES ('2024-12-12 05:00:00')")
            try fixture.apply(AddField("Event", FieldDescription("extra", kind, default: value)))
            found = try fixture.connection.scalar("SELECT extra FROM stable_event")?.string
        }
        return found
    }
}
