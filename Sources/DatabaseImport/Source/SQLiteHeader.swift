/// The first 100 bytes of a SQLite database. https://www.sqlite.org/fileformat.html#the_database_header
struct SQLiteHeader {
    private static let magic = Array("SQLite format 3\0".utf8)
    private static let size = 100

    private let bytes: [UInt8]
    private let isComplete: Bool

    /// `nil` if the bytes do not begin as a database does.
    init?(_ head: [UInt8]) {
        guard head.starts(with: Self.magic) else { return nil }
        isComplete = head.count >= Self.size
        bytes = Array(head.prefix(Self.size)) + Array(repeating: 0, count: max(0, Self.size - head.count))
    }

    var isWAL: Bool { byte(19) == 2 }

    var pageSize: Int64 {
        let stored = Int64(byte(16)) << 8 | Int64(byte(17))
        return stored == 1 ? 65536 : stored
    }

    /// How many pages the file has; 0 when whoever wrote last did not keep count.
    var pageCount: Int64 { integer(24) == integer(92) ? integer(28) : 0 }

    /// What is obviously wrong with a file of that size.
    func trouble(fileSize: Int64) -> String? {
        guard isComplete else { return "it ends within the header" }
        let isPowerOfTwo = pageSize > 0 && pageSize & (pageSize - 1) == 0
        guard pageSize >= 512, isPowerOfTwo, byte(21) == 64, byte(22) == 32, byte(23) == 32 else {
            return "its header makes no sense"
        }
        guard (1...2).contains(byte(18)), (1...2).contains(byte(19)) else {
            return "its header makes no sense, or it was written by a later SQLite"
        }
        // In WAL mode the rest may still be in the log.
        let wanted = pageCount.multipliedReportingOverflow(by: pageSize)
        if !isWAL, !wanted.overflow, fileSize < wanted.partialValue {
            return "it is truncated, with \(fileSize) of \(wanted.partialValue) bytes"
        }
        return nil
    }

    private func byte(_ offset: Int) -> UInt8 { bytes.indices.contains(offset) ? bytes[offset] : 0 }

    private func integer(_ offset: Int) -> Int64 {
        (offset..<offset + 4).reduce(0) { $0 << 8 | Int64(byte($1)) }
    }
}
