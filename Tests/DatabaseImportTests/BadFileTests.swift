import DatabaseImport
import SQLCore
import SQLiteDriver
import Testing

@Suite struct BadFileTests {
    /// What is wrong with a file: how it is made, and what is said.
    struct BadFile: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expected: String
        let make: @Sendable (TemporaryFolder) throws -> Void

        init(_ name: String, _ expected: String, _ make: @escaping @Sendable (TemporaryFolder) throws -> Void) {
            testDescription = name
            self.expected = expected
            self.make = make
        }
    }

    static let files = [
        BadFile("missing", "does not exist") { _ in },
        BadFile("empty", "is empty: there is no database in it") { _ = try $0.write([], to: "old.sqlite3") },
        BadFile("text", "is not a SQLite database, or it is encrypted") {
            _ = try $0.write(Array("name,password\n".utf8), to: "old.sqlite3")
        },
        BadFile("encrypted", "is not a SQLite database, or it is encrypted: decrypt it first") {
            _ = try $0.write(noise(8192), to: "old.sqlite3")
        },
        BadFile("compressed", "but a compressed file: unpack it first") {
            _ = try $0.write([0x1f, 0x8b] + noise(100), to: "old.sqlite3")
        },
        BadFile("script", "but an SQL script") {
            _ = try $0.write(Array("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;".utf8), to: "old.sqlite3")
        },
        BadFile("header only", "is damaged: it ends within the header") {
            _ = try $0.write(Array("SQLite format 3\0".utf8), to: "old.sqlite3")
        },
        BadFile("senseless header", "is damaged: its header makes no sense") {
            try spoil($0) { $0.replaceSubrange(16..<100, with: noise(84)) }
        },
        BadFile("first page", "is damaged: ") { try spoil($0) { $0.replaceSubrange(100..<4096, with: noise(3996)) } },
        BadFile("all other pages", "is damaged: ") {
            try spoil($0) { $0.replaceSubrange(4096..<$0.count, with: noise($0.count - 4096)) }
        },
        BadFile("a page within", "is damaged: ") {
            try spoil($0) { $0.replaceSubrange(8192..<12288, with: [UInt8](repeating: 0xff, count: 4096)) }
        },
        BadFile("truncated", "is damaged: it is truncated, with 9000 of ") {
            try spoil($0) { $0.removeSubrange(9000...) }
        },
        BadFile(
            "another program's", "is not a database of a Django project with users: there is no table django_migrations"
        ) {
            try DjangoDatabase.make($0.path("old.sqlite3"), "CREATE TABLE bookmarks (url text)")
        },
        BadFile("no tables", "is not a database of a Django project with users: it has no tables") {
            try DjangoDatabase.make($0.path("old.sqlite3"), "PRAGMA user_version = 1")
        },
        BadFile("no users", "is not a database of a Django project with users: there is no table auth_user") {
            try DjangoDatabase.make(
                $0.path("old.sqlite3"), "CREATE TABLE django_migrations (id integer primary key, app, name, applied)")
        },
        BadFile("users without names", "auth_user has no column username") {
            try DjangoDatabase.make(
                $0.path("old.sqlite3"), DjangoDatabase.messaging + "ALTER TABLE auth_user RENAME username TO login;")
        },
    ]

    @Test(arguments: files)
    func isRefusedInOneLine(_ file: BadFile) throws {
        let folder = TemporaryFolder()
        try file.make(folder)
        let before = folder.names

        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3"))

        let message = try #require(trial.error)
        #expect(message.hasPrefix(folder.path("old.sqlite3")))
        #expect(message.contains(file.expected))
        #expect(!message.contains("\n"))
        #expect(folder.names == before)
    }

    @Test func aDirectoryIsRefused() throws {
        let folder = TemporaryFolder()
        let trial = ImportTrial(folder.folder, to: folder.path("new.sqlite3"))
        #expect(trial.error == "\(folder.folder) is a directory, not a database file.")
    }

    @Test(arguments: files)
    func theTargetStaysAsItWas(_ file: BadFile) throws {
        let folder = TemporaryFolder()
        try file.make(folder)
        try DjangoDatabase.make(folder.path("new.sqlite3"))
        let before = try folder.bytes("new.sqlite3")

        let trial = ImportTrial(folder.path("old.sqlite3"), to: folder.path("new.sqlite3")) { $0.overwrites = true }

        #expect(trial.error != nil)
        #expect(try folder.bytes("new.sqlite3") == before)
    }

    private static func spoil(_ folder: TemporaryFolder, _ change: (inout [UInt8]) -> Void) throws {
        try DjangoDatabase.make(folder.path("good.sqlite3"))
        var bytes = try folder.bytes("good.sqlite3")
        change(&bytes)
        _ = try folder.write(bytes, to: "old.sqlite3")
    }

    /// Bytes that look random, and are the same in every run.
    private static func noise(_ count: Int) -> [UInt8] {
        var state: UInt64 = 88_172_645_463_325_252
        return (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
    }
}
