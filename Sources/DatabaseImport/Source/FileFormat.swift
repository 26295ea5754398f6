/// What a file is that is not a SQLite database, as far as its beginning tells.
enum FileFormat: Equatable {
    case gzip, zip, xz, zstandard, oldSQLite, postgreSQLDump, script, fixture, encrypted, unknown

    private static let signatures: [(bytes: [UInt8], format: Self)] = [
        ([0x1f, 0x8b], .gzip),
        ([0x50, 0x4b, 0x03, 0x04], .zip),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], .xz),
        ([0x28, 0xb5, 0x2f, 0xfd], .zstandard),
        (Array("** This file contains an SQLite 2".utf8), .oldSQLite),
        (Array("PGDMP".utf8), .postgreSQLDump),
        (Array("PRAGMA foreign_keys".utf8), .script),
        (Array("BEGIN TRANSACTION".utf8), .script),
        (Array("CREATE TABLE".utf8), .script),
        (Array("--".utf8), .script),
        (Array("[".utf8), .fixture),
    ]

    /// - Parameter head: the first bytes, up to a page of them.
    init(_ head: [UInt8]) {
        if let signature = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
            self = signature.format
        } else {
            self = Self.looksRandom(head) ? .encrypted : .unknown
        }
    }

    /// Whether nearly every value of a byte turns up, as in noise.
    private static func looksRandom(_ head: [UInt8]) -> Bool {
        head.count >= 1024 && Set(head).count >= 225
    }

    /// The end of a sentence that says the file is no SQLite database.
    var remark: String {
        switch self {
        case .gzip, .zip, .xz, .zstandard: ", but a compressed file: unpack it first"
        case .oldSQLite: " of version 3, but of version 2"
        case .postgreSQLDump: ", but a dump of PostgreSQL"
        case .script: ", but an SQL script: run it with sqlite3 first"
        case .fixture: ", but looks like a fixture of dumpdata"
        case .encrypted: ", or it is encrypted: decrypt it first"
        case .unknown: ", or it is encrypted"
        }
    }
}
