import ORM
import SQLCore
import SQLiteDriver
import Testing

/// A `ModelSerializer` of nearly each kind of field, many-to-many fields and hyperlinks, against the same in Django.
@Suite struct LibraryTests {
    @Test func answersAsDjangoDoes() async throws {
        let library = try await LibraryApplication()
        for exchange in LibraryExchanges.all { await exchange.play(library.application) }
    }

    @Test func managesManyToManyRows() async throws {
        let library = try await LibraryApplication()
        defer { withExtendedLifetime(library) {} }
        let database = library.database
        try await database.write { db in
            let tags = Book.tags.of(.integer(1))
            let references = try Tag.objects.all(on: db).map(\.reference)
            try tags.add([references[2], references[0]], on: db)
            try tags.add([references[0]], on: db)
            #expect(try tags.keys(on: db) == [3, 1])
            #expect(try tags.all(on: db).map(\.name) == ["red", "blue"])
            #expect(try tags.querySet(on: db).filter { $0.name == "blue" }.count(on: db) == 1)
            try tags.remove([references[2]], on: db)
            #expect(try tags.keys(on: db) == [1])
            try tags.set([references[1]], on: db)
            #expect(try tags.keys(on: db) == [2])
            #expect(try Book.tags.of(.integer(2)).count(on: db) == 0)
            try tags.clear(on: db)
            #expect(try tags.count(on: db) == 0)
        }
    }
}
