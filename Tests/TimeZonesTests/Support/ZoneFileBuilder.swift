/// Makes the bytes of a TZif file, right or wrong.
struct ZoneFileBuilder {
    struct LocalType {
        var offset: Int32
        var isDST: Bool
        var abbreviationIndex: UInt8
    }

    var version: UInt8 = 0x32
    var transitions: [(second: Int64, type: UInt8)] = []
    var types: [LocalType] = []
    var abbreviations = ""
    var footer = ""

    var bytes: [UInt8] {
        if version == 0 { return header + block(timeSize: 4) }
        let empty = ZoneFileBuilder(version: version)
        return empty.header + header + block(timeSize: 8) + Array("\n\(footer)\n".utf8)
    }

    private var header: [UInt8] {
        var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        for count in [0, 0, 0, transitions.count, types.count, abbreviations.utf8.count] {
            bytes += Self.bigEndian(Int64(count), 4)
        }
        return bytes
    }

    private func block(timeSize: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for transition in transitions { bytes += Self.bigEndian(transition.second, timeSize) }
        bytes += transitions.map(\.type)
        for type in types {
            bytes += Self.bigEndian(Int64(type.offset), 4) + [type.isDST ? 1 : 0, type.abbreviationIndex]
        }
        return bytes + Array(abbreviations.utf8)
    }

    private static func bigEndian(_ value: Int64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> Int64(8 * (count - 1 - $0))) }
    }

    /// Standard time one hour ahead of UTC, summer time two, from 2000 on by the rule of the European Union.
    static let central = ZoneFileBuilder(
        transitions: [(954_032_400, 1), (972_781_200, 0)],
        types: [
            LocalType(offset: 3600, isDST: false, abbreviationIndex: 0),
            LocalType(offset: 7200, isDST: true, abbreviationIndex: 4),
        ],
        abbreviations: "CET\0CEST\0", footer: "CET-1CEST,M3.5.0,M10.5.0/3")
}
