import Foundation
import SQLCore
import SQLiteDriver
import Testing
import TimeZones

/// What Django 5.2's SQL functions give for dates in zones.
@Suite struct DateFunctionTests {
    private static let hasDatabase = FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin")

    private func value(_ expression: String) throws -> SQLValue? {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        return try database.read { db in try db.scalar("SELECT \(expression)") }
    }

    private func text(_ value: SQLValue?) -> String? {
        switch value {
        case .integer(let number): String(number)
        case .text(let text): text
        default: nil
        }
    }

    @Test(.enabled(if: hasDatabase))
    func agreesWithDjango() throws {
        let database = try SQLiteDatabase(SQLiteConfiguration(path: ":memory:"))
        for (expression, expected) in Self.table {
            let found = try database.read { db in try db.scalar("SELECT \(expression)") }
            #expect(text(found) == expected, "\(expression)")
        }
    }

    @Test(arguments: [
        (
            "django_datetime_extract('century', '2024-07-01 12:00:00', 'UTC', 'UTC')",
            "Unsupported lookup type: 'century'"
        ),
        ("django_datetime_cast_date('2024-07-01 12:00:00', 'Mars/Phobos', 'UTC')", "Mars/Phobos"),
        ("django_datetime_cast_date('2024-07-01 12:00:00', '../../../etc/passwd', 'UTC')", "passwd"),
        ("django_datetime_cast_date('9999-12-31 23:30:00', '+02:00', 'UTC')", "date value out of range"),
    ])
    func fails(expression: String, message: String) {
        let error = #expect(throws: DatabaseError.self) { try value(expression) }
        #expect(error?.message.contains(message) == true)
    }

    private static let table: [(String, String?)] = [
        ("django_datetime_trunc('hour', '2024-03-31 00:59:59.999999', 'Europe/Berlin', 'UTC')", "2024-03-31 01:00:00"),
        ("django_datetime_cast_date('2024-03-31 01:00:00', 'Europe/Berlin', 'UTC')", "2024-03-31"),
        ("django_time_trunc('hour', '2024-10-27 01:30:00', 'Europe/Berlin', 'UTC')", "02:00:00"),
        ("django_datetime_cast_date('2024-12-31 23:30:00', 'Europe/Berlin', 'UTC')", "2025-01-01"),
        ("django_datetime_extract('month', '2023-01-01 00:10:00', 'Europe/Berlin', 'UTC')", "1"),
        (
            "django_datetime_trunc('second', '1880-01-01 00:00:00.500000', 'Europe/Berlin', 'UTC')",
            "1880-01-01 00:53:28"
        ),
        ("django_datetime_extract('quarter', '2024-06-30 18:15:00+02', 'Europe/Berlin', 'UTC')", "2"),
        ("django_datetime_cast_time('2024-04-06 15:10:00', 'Europe/Berlin', 'UTC')", "17:10:00"),
        ("django_datetime_extract('year', '2024-03-31 00:59:59.999999', 'America/St_Johns', 'UTC')", "2024"),
        ("django_datetime_extract('quarter', '2024-03-31 01:00:00', 'America/St_Johns', 'UTC')", "1"),
        ("django_datetime_trunc('month', '2024-10-27 01:30:00', 'America/St_Johns', 'UTC')", "2024-10-01 00:00:00"),
        ("django_date_trunc('quarter', '2024-12-31 23:30:00', 'America/St_Johns', 'UTC')", "2024-10-01"),
        ("django_datetime_cast_time('2023-01-01 00:10:00', 'America/St_Johns', 'UTC')", "20:40:00"),
        ("django_datetime_extract('iso_week_day', '1880-01-01 00:00:00.500000', 'America/St_Johns', 'UTC')", "3"),
        ("django_time_trunc('hour', '2024-06-30 18:15:00+02', 'America/St_Johns', 'UTC')", "15:00:00"),
        ("django_datetime_extract('year', '2024-04-06 15:10:00', 'America/St_Johns', 'UTC')", "2024"),
        ("django_datetime_cast_date('2024-03-31 00:59:59.999999', 'Asia/Kathmandu', 'UTC')", "2024-03-31"),
        ("django_datetime_extract('hour', '2024-03-31 01:00:00', 'Asia/Kathmandu', 'UTC')", "6"),
        ("django_datetime_extract('day', '2024-10-27 01:30:00', 'Asia/Kathmandu', 'UTC')", "27"),
        ("django_datetime_trunc('hour', '2024-12-31 23:30:00', 'Asia/Kathmandu', 'UTC')", "2025-01-01 05:00:00"),
        ("django_datetime_extract('week_day', '2023-01-01 00:10:00', 'Asia/Kathmandu', 'UTC')", "1"),
        ("django_datetime_extract('day', '1880-01-01 00:00:00.500000', 'Asia/Kathmandu', 'UTC')", "1"),
        ("django_datetime_extract('quarter', '2024-06-30 18:15:00+02', 'Asia/Kathmandu', 'UTC')", "3"),
        ("django_datetime_trunc('year', '2024-04-06 15:10:00', 'Asia/Kathmandu', 'UTC')", "2024-01-01 00:00:00"),
        (
            "django_datetime_trunc('minute', '2024-03-31 00:59:59.999999', 'Australia/Lord_Howe', 'UTC')",
            "2024-03-31 11:59:00"
        ),
        ("django_datetime_extract('day', '2024-03-31 01:00:00', 'Australia/Lord_Howe', 'UTC')", "31"),
        (
            "django_datetime_trunc('quarter', '2024-10-27 01:30:00', 'Australia/Lord_Howe', 'UTC')",
            "2024-10-01 00:00:00"
        ),
        ("django_datetime_trunc('day', '2024-12-31 23:30:00', 'Australia/Lord_Howe', 'UTC')", "2025-01-01 00:00:00"),
        ("django_datetime_cast_date('2023-01-01 00:10:00', 'Australia/Lord_Howe', 'UTC')", "2023-01-01"),
        (
            "django_datetime_trunc('quarter', '1880-01-01 00:00:00.500000', 'Australia/Lord_Howe', 'UTC')",
            "1880-01-01 00:00:00"
        ),
        (
            "django_datetime_trunc('hour', '2024-06-30 18:15:00+02', 'Australia/Lord_Howe', 'UTC')",
            "2024-07-01 04:00:00"
        ),
        ("django_datetime_trunc('second', '2024-04-06 15:10:00', 'Australia/Lord_Howe', 'UTC')", "2024-04-07 01:40:00"),
        ("django_datetime_trunc('month', '2024-03-31 00:59:59.999999', 'UTC', 'UTC')", "2024-03-01 00:00:00"),
        ("django_time_trunc('minute', '2024-03-31 01:00:00', 'UTC', 'UTC')", "01:00:00"),
        ("django_datetime_extract('year', '2024-10-27 01:30:00', 'UTC', 'UTC')", "2024"),
        ("django_datetime_trunc('year', '2024-12-31 23:30:00', 'UTC', 'UTC')", "2024-01-01 00:00:00"),
        ("django_datetime_trunc('minute', '2023-01-01 00:10:00', 'UTC', 'UTC')", "2023-01-01 00:10:00"),
        ("django_datetime_cast_date('1880-01-01 00:00:00.500000', 'UTC', 'UTC')", "1880-01-01"),
        ("django_date_trunc('month', '2024-06-30 18:15:00+02', 'UTC', 'UTC')", "2024-06-01"),
        ("django_date_trunc('day', '2024-04-06 15:10:00', 'UTC', 'UTC')", "2024-04-06"),
        ("django_datetime_cast_date('2024-03-31 00:59:59.999999', 'Asia/Kathmandu+01:30', 'UTC')", "2024-03-31"),
        ("django_time_trunc('hour', '2024-03-31 01:00:00', 'Asia/Kathmandu+01:30', 'UTC')", "08:00:00"),
        ("django_datetime_extract('iso_week_day', '2024-10-27 01:30:00', 'Asia/Kathmandu+01:30', 'UTC')", "7"),
        ("django_datetime_extract('month', '2024-12-31 23:30:00', 'Asia/Kathmandu+01:30', 'UTC')", "1"),
        ("django_datetime_extract('week', '2023-01-01 00:10:00', 'Asia/Kathmandu+01:30', 'UTC')", "52"),
        (
            "django_datetime_trunc('hour', '1880-01-01 00:00:00.500000', 'Asia/Kathmandu+01:30', 'UTC')",
            "1880-01-01 07:00:00"
        ),
        (
            "django_datetime_trunc('second', '2024-06-30 18:15:00+02', 'Asia/Kathmandu+01:30', 'UTC')",
            "2024-07-01 01:30:00"
        ),
        ("django_datetime_cast_time('2024-04-06 15:10:00', 'Asia/Kathmandu+01:30', 'UTC')", "22:25:00"),
        ("django_datetime_trunc('day', '2024-03-31 00:59:59.999999', '-05', 'UTC')", "2024-03-30 00:00:00"),
        ("django_datetime_cast_date('2024-03-31 01:00:00', '-05', 'UTC')", "2024-03-30"),
        ("django_date_trunc('year', '2024-10-27 01:30:00', '-05', 'UTC')", "2024-01-01"),
        ("django_datetime_extract('second', '2024-12-31 23:30:00', '-05', 'UTC')", "0"),
        ("django_datetime_trunc('month', '2023-01-01 00:10:00', '-05', 'UTC')", "2022-12-01 00:00:00"),
        ("django_datetime_trunc('day', '1880-01-01 00:00:00.500000', '-05', 'UTC')", "1879-12-31 00:00:00"),
        ("django_datetime_cast_time('2024-06-30 18:15:00+02', '-05', 'UTC')", "13:15:00"),
        ("django_datetime_trunc('hour', '2024-04-06 15:10:00', '-05', 'UTC')", "2024-04-06 10:00:00"),
        ("django_datetime_trunc('month', '2024-03-31 00:59:59.999999', '+02:00', 'UTC')", "2024-03-01 00:00:00"),
        ("django_datetime_cast_time('2024-03-31 01:00:00', '+02:00', 'UTC')", "03:00:00"),
        ("django_datetime_extract('minute', '2024-10-27 01:30:00', '+02:00', 'UTC')", "30"),
        ("django_time_trunc('hour', '2024-12-31 23:30:00', '+02:00', 'UTC')", "01:00:00"),
        ("django_datetime_cast_date('2023-01-01 00:10:00', '+02:00', 'UTC')", "2023-01-01"),
        ("django_datetime_cast_time('1880-01-01 00:00:00.500000', '+02:00', 'UTC')", "02:00:00.500000"),
        ("django_date_trunc('year', '2024-06-30 18:15:00+02', '+02:00', 'UTC')", "2024-01-01"),
        ("django_datetime_extract('iso_week_day', '2024-04-06 15:10:00', '+02:00', 'UTC')", "6"),
        (
            "django_datetime_trunc('day', '2024-03-31 00:59:59.999999', 'Europe/Berlin-00:30', 'UTC')",
            "2024-03-31 00:00:00"
        ),
        ("django_time_trunc('second', '2024-03-31 01:00:00', 'Europe/Berlin-00:30', 'UTC')", "01:30:00"),
        ("django_date_trunc('quarter', '2024-10-27 01:30:00', 'Europe/Berlin-00:30', 'UTC')", "2024-10-01"),
        ("django_datetime_cast_date('2024-12-31 23:30:00', 'Europe/Berlin-00:30', 'UTC')", "2025-01-01"),
        ("django_datetime_cast_date('2023-01-01 00:10:00', 'Europe/Berlin-00:30', 'UTC')", "2023-01-01"),
        ("django_time_trunc('minute', '1880-01-01 00:00:00.500000', 'Europe/Berlin-00:30', 'UTC')", "00:23:00"),
        ("django_datetime_extract('day', '2024-06-30 18:15:00+02', 'Europe/Berlin-00:30', 'UTC')", "30"),
        ("django_datetime_extract('iso_year', '2024-04-06 15:10:00', 'Europe/Berlin-00:30', 'UTC')", "2024"),
        ("django_date_trunc('year', '2024-03-31 00:59:59.999999', 'Etc/GMT-3', 'UTC')", "2024-01-01"),
        ("django_datetime_extract('quarter', '2024-03-31 01:00:00', 'Etc/GMT-3', 'UTC')", "1"),
        ("django_datetime_trunc('month', '2024-10-27 01:30:00', 'Etc/GMT-3', 'UTC')", "2024-10-01 00:00:00"),
        ("django_datetime_cast_date('2024-12-31 23:30:00', 'Etc/GMT-3', 'UTC')", "2025-01-01"),
        ("django_date_trunc('month', '2023-01-01 00:10:00', 'Etc/GMT-3', 'UTC')", "2023-01-01"),
        ("django_datetime_extract('week', '1880-01-01 00:00:00.500000', 'Etc/GMT-3', 'UTC')", "1"),
        ("django_datetime_extract('week_day', '2024-06-30 18:15:00+02', 'Etc/GMT-3', 'UTC')", "1"),
        ("django_time_trunc('minute', '2024-04-06 15:10:00', 'Etc/GMT-3', 'UTC')", "18:10:00"),
        ("django_datetime_trunc('second', '2024-03-31 00:59:59.999999', 'Etc/GMT+10', 'UTC')", "2024-03-31 10:59:59"),
        ("django_datetime_trunc('day', '2024-03-31 01:00:00', 'Etc/GMT+10', 'UTC')", "2024-03-31 00:00:00"),
        ("django_time_trunc('minute', '2024-10-27 01:30:00', 'Etc/GMT+10', 'UTC')", "11:30:00"),
        ("django_datetime_extract('month', '2024-12-31 23:30:00', 'Etc/GMT+10', 'UTC')", "1"),
        ("django_date_trunc('day', '2023-01-01 00:10:00', 'Etc/GMT+10', 'UTC')", "2023-01-01"),
        ("django_datetime_extract('iso_year', '1880-01-01 00:00:00.500000', 'Etc/GMT+10', 'UTC')", "1880"),
        ("django_time_trunc('minute', '2024-06-30 18:15:00+02', 'Etc/GMT+10', 'UTC')", "04:15:00"),
        ("django_datetime_extract('month', '2024-04-06 15:10:00', 'Etc/GMT+10', 'UTC')", "4"),
        ("django_datetime_cast_date('2024-07-01 23:30:00', 'UTC', 'Asia/Kathmandu')", "2024-07-01"),
        ("django_datetime_extract('hour', '2024-03-31 02:30:00', 'UTC', 'Europe/Berlin')", "1"),
        ("django_datetime_trunc('day', '2024-07-01 23:30:00', NULL, NULL)", "2024-07-01 00:00:00"),
        ("django_datetime_extract('year', '2024-07-01 23:30:00', NULL, NULL)", "2024"),
        ("django_time_trunc('hour', '10:11:12', NULL, NULL)", "10:00:00"),
        ("django_date_trunc('month', '2024-07-01', NULL, NULL)", "2024-07-01"),
        ("django_datetime_cast_time('2024-07-01 23:30:00.000100', NULL, NULL)", "23:30:00.000100"),
        ("django_datetime_cast_date(NULL, 'UTC', 'UTC')", nil),
        ("django_datetime_cast_date('nonsense', 'Europe/Berlin', 'UTC')", nil),
        (
            "django_datetime_trunc('day', '2024-07-01 23:30:00', 'Europe/Berlin', 'Europe/Berlin')",
            "2024-07-01 00:00:00"
        ),
    ]
}
