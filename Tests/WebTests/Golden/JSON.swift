/// A JSON value with its keys in order, as golden records need it.
indirect enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    struct Member: Equatable, Sendable {
        var key: String
        var value: JSON
    }

    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    var members: [Member] { if case .object(let members) = self { members } else { [] } }
    var array: [JSON] { if case .array(let items) = self { items } else { [] } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    var int: Int? { if case .number(let text) = self { Int(text) } else { nil } }
    var double: Double? { if case .number(let text) = self { Double(text) } else { nil } }
    var isNull: Bool { self == .null }
    func has(_ key: String) -> Bool { members.contains { $0.key == key } }
}

extension JSON {
    init(parsing text: String) throws {
        var parser = Parser(bytes: Array(text.utf8))
        self = try parser.value()
    }

    struct ParseError: Error { var position: Int }

    private struct Parser {
        let bytes: [UInt8]
        var index = 0

        mutating func value() throws -> JSON {
            skipSpace()
            switch bytes[index] {
            case UInt8(ascii: "{"): return try object()
            case UInt8(ascii: "["): return try array()
            case UInt8(ascii: "\""): return .string(try string())
            case UInt8(ascii: "t"): return try word("true", .bool(true))
            case UInt8(ascii: "f"): return try word("false", .bool(false))
            case UInt8(ascii: "n"): return try word("null", .null)
            default:
                let number = bytes[index...].prefix { "+-.0123456789eE".utf8.contains($0) }
                guard !number.isEmpty else { throw ParseError(position: index) }
                index += number.count
                return .number(String(decoding: number, as: UTF8.self))
            }
        }

        private mutating func word(_ word: String, _ value: JSON) throws -> JSON {
            guard bytes[index...].starts(with: word.utf8) else { throw ParseError(position: index) }
            index += word.utf8.count
            return value
        }

        private mutating func skipSpace() {
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        }

        private mutating func accept(_ byte: UInt8) -> Bool {
            skipSpace()
            guard bytes[index] == byte else { return false }
            index += 1
            return true
        }

        private mutating func array() throws -> JSON {
            index += 1
            var items: [JSON] = []
            if accept(UInt8(ascii: "]")) { return .array([]) }
            repeat { items.append(try value()) } while accept(UInt8(ascii: ","))
            guard accept(UInt8(ascii: "]")) else { throw ParseError(position: index) }
            return .array(items)
        }

        private mutating func object() throws -> JSON {
            index += 1
            var members: [Member] = []
            if accept(UInt8(ascii: "}")) { return .object([]) }
            repeat {
                skipSpace()
                let key = try string()
                guard accept(UInt8(ascii: ":")) else { throw ParseError(position: index) }
                members.append(Member(key: key, value: try value()))
            } while accept(UInt8(ascii: ","))
            guard accept(UInt8(ascii: "}")) else { throw ParseError(position: index) }
            return .object(members)
        }

        private mutating func string() throws -> String {
            index += 1
            var units: [UInt16] = []
            while bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\") {
                    index += 1
                    let escape = bytes[index]
                    index += 1
                    switch escape {
                    case UInt8(ascii: "n"): units.append(10)
                    case UInt8(ascii: "t"): units.append(9)
                    case UInt8(ascii: "r"): units.append(13)
                    case UInt8(ascii: "b"): units.append(8)
                    case UInt8(ascii: "f"): units.append(12)
                    case UInt8(ascii: "u"):
                        let digits = String(decoding: bytes[index..<(index + 4)], as: UTF8.self)
                        guard let unit = UInt16(digits, radix: 16) else { throw ParseError(position: index) }
                        units.append(unit)
                        index += 4
                    default: units.append(UInt16(escape))
                    }
                } else {
                    let run = bytes[index...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
                    units += String(decoding: run, as: UTF8.self).utf16
                    index += run.count
                }
            }
            index += 1
            return String(decoding: units, as: UTF16.self)
        }
    }
}
