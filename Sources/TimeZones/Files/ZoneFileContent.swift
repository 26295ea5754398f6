/// What a file of a zone holds: TZif, of version 1 or later.
///
/// https://www.rfc-editor.org/rfc/rfc8536
struct ZoneFileContent {
    struct LocalType {
        let offset: Int
        let isDST: Bool
        let abbreviation: String
    }

    /// Seconds since 1970, ascending.
    private(set) var transitions: [Int64] = []
    /// The index in ``types`` of what begins at each transition.
    private(set) var typeIndices: [Int] = []
    private(set) var types: [LocalType] = []
    /// The rule for the time after the last transition.
    private(set) var footer: PosixRule?

    init(_ bytes: [UInt8]) throws(ZoneFileError) {
        var reader = ZoneFileReader(bytes)
        var header = try Header(&reader)
        let isFirstVersion = header.version == 1
        if !isFirstVersion {
            // The first part has times of 32 bits, which end in 2038.
            try reader.skip(header.size(timeSize: 4))
            header = try Header(&reader)
        }
        let timeSize = isFirstVersion ? 4 : 8
        try readTransitions(header, timeSize, &reader)
        try readTypes(header, &reader)
        if isFirstVersion { return }
        // Leap seconds are not counted, and the indicators concern those who make files.
        try reader.skip(header.leapCount * (timeSize + 4) + header.standardCount + header.utcCount)
        let text = try reader.footer()
        if !text.isEmpty { footer = try PosixRule(text) }
    }

    private mutating func readTransitions(
        _ header: Header, _ timeSize: Int, _ reader: inout ZoneFileReader
    ) throws(ZoneFileError) {
        for _ in 0..<header.timeCount { transitions.append(try reader.integer(byteCount: timeSize)) }
        guard zip(transitions, transitions.dropFirst()).allSatisfy({ $0 <= $1 }) else {
            throw ZoneFileError(problem: "its times are not in order")
        }
        for _ in 0..<header.timeCount {
            let index = Int(try reader.byte())
            guard index < header.typeCount else { throw ZoneFileError(problem: "it refers to what it does not hold") }
            typeIndices.append(index)
        }
    }

    private mutating func readTypes(_ header: Header, _ reader: inout ZoneFileReader) throws(ZoneFileError) {
        var records: [(offset: Int, isDST: Bool, abbreviation: Int)] = []
        for _ in 0..<header.typeCount {
            let offset = Int(try reader.integer(byteCount: 4))
            // Python has no offsets of a day or more.
            guard abs(offset) < 86_400 else { throw ZoneFileError(problem: "it has an offset of more than a day") }
            records.append((offset, try reader.byte() != 0, Int(try reader.byte())))
        }
        let abbreviations = try reader.bytes(header.characterCount)
        for record in records {
            let name = abbreviations.dropFirst(record.abbreviation).prefix { $0 != 0 }
            types.append(
                LocalType(
                    offset: record.offset, isDST: record.isDST, abbreviation: String(decoding: name, as: UTF8.self)))
        }
        if types.isEmpty { throw ZoneFileError(problem: "it holds no times") }
    }

    private struct Header {
        let version: Int
        let utcCount, standardCount, leapCount, timeCount, typeCount, characterCount: Int

        init(_ reader: inout ZoneFileReader) throws(ZoneFileError) {
            guard try reader.bytes(4).elementsEqual("TZif".utf8) else {
                throw ZoneFileError(problem: "it does not begin with TZif")
            }
            switch try reader.byte() {
            case 0: version = 1
            case let digit where (0x31...0x39).contains(digit): version = Int(digit - 0x30)
            default: throw ZoneFileError(problem: "it is of an unknown version")
            }
            try reader.skip(15)
            utcCount = try reader.count()
            standardCount = try reader.count()
            leapCount = try reader.count()
            timeCount = try reader.count()
            typeCount = try reader.count()
            characterCount = try reader.count()
        }

        /// How many bytes follow the header.
        func size(timeSize: Int) -> Int {
            // No overflow: each count is below 2^20.
            timeCount * (timeSize + 1) + typeCount * 6 + characterCount + leapCount * (timeSize + 4) + standardCount
                + utcCount
        }
    }
}
