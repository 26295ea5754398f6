import PythonJSON
import SQLCore

/// Writes a fixture as one JSON list, an object after the other.
final class JSONFixtureWriter: FixtureWriter {
    private let indent: Int?
    private let style: JSONWriter.Style
    private let sink: FixtureSink
    private var isFirst = true

    init(indent: Int?, _ sink: FixtureSink) {
        self.indent = indent
        self.sink = sink
        style = JSONWriter.Style(
            indent: indent.map { max(0, $0) }, itemSeparator: indent == nil ? ", " : ",", keySeparator: ": ",
            escapesNonASCII: false)
    }

    /// An indent of 0 breaks lines within objects, and not between them.
    private var breaksLines: Bool { indent != nil && indent != 0 }

    func begin() throws { try sink.append("[") }

    func write(_ record: FixtureRecord) throws {
        if !isFirst { try sink.append(breaksLines ? "," : ", ") }
        if breaksLines { try sink.append("\n") }
        isFirst = false
        var writer = JSONWriter(style)
        writer.write(python: record.pythonValue)
        try sink.append(writer.takeBytes())
    }

    func end() throws { try sink.append(breaksLines ? "\n]\n" : "]") }
}

/// Writes a fixture as JSON, an object a line.
final class JSONLinesFixtureWriter: FixtureWriter {
    private static let style = JSONWriter.Style(itemSeparator: ",", keySeparator: ": ", escapesNonASCII: false)
    private let sink: FixtureSink

    init(_ sink: FixtureSink) { self.sink = sink }

    func begin() {}

    func write(_ record: FixtureRecord) throws {
        var writer = JSONWriter(Self.style)
        writer.write(python: record.pythonValue)
        try sink.append(writer.takeBytes() + [UInt8(ascii: "\n")])
    }

    func end() {}
}

extension JSONWriter {
    /// Writes a value as Python's `json` with Django's encoder does.
    mutating func write(python value: PythonValue) {
        switch value {
        case .null: writeNull()
        case .bool(let value): write(value)
        case .integer(let value): write(value)
        case .bigInteger(let digits): write(raw: digits)
        case .float(let value): write(value)
        case .string(let text): write(text)
        case .surrogates(let text): write(text)
        case .dateTime, .time: write(Self.javaScriptText(value))
        case .duration(let interval): write(interval.isoDuration)
        case .decimal, .date, .uuid, .bytes: write(value.text)
        case .list(let items):
            beginArray()
            for item in items { write(python: item) }
            endArray()
        case .dictionary(let pairs):
            beginObject()
            for pair in pairs {
                key(pair.key.jsonKey)
                write(python: pair.value)
            }
            endObject()
        }
    }

    /// A moment or time as ECMAScript has it: with thousandths of a second, and `Z` for UTC.
    private static func javaScriptText(_ value: PythonValue) -> String {
        let text = value.isoText
        guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else {
            return text.hasSuffix("+00:00") ? text.dropLast(6) + "Z" : text
        }
        let head = text.utf8.index(point, offsetBy: 4, limitedBy: text.endIndex) ?? text.endIndex
        let tail = text.utf8.index(point, offsetBy: 7, limitedBy: text.endIndex) ?? text.endIndex
        let zone = text[tail...]
        return String(text[..<head]) + (zone == "+00:00" ? "Z" : String(zone))
    }
}

extension PythonValue {
    fileprivate var jsonKey: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        default: text
        }
    }
}

extension TimeInterval {
    /// Django's `duration_iso_string`: `P1DT02H03M04.000005S`.
    fileprivate var isoDuration: String {
        let isNegative = microseconds < 0
        let magnitude =
            microseconds == .min ? TimeInterval(microseconds: .max) : TimeInterval(microseconds: abs(microseconds))
        let (days, seconds, rest) = magnitude.components
        func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
        let digits = String(rest)
        let fraction = rest == 0 ? "" : "." + String(repeating: "0", count: 6 - digits.utf8.count) + digits
        return (isNegative ? "-" : "")
            + "P\(days)DT\(two(seconds / 3600))H\(two(seconds / 60 % 60))M\(two(seconds % 60))\(fraction)S"
    }
}
