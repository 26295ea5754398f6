internal import GoldenRecords
public import Models
public import PythonJSON
internal import SQLCore

extension LiteralValue {
    /// Reads a value of the golden files, where anything that JSON lacks is an object with a key like `__tuple__`.
    public init(golden value: JSONValue) throws {
        switch value {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .integer(let value): self = .int(value)
        case .bigInteger(let digits): self = .bigInt(digits)
        case .double(let value): self = .float(value)
        case .string(let text): self = .string(text)
        case .surrogateString: throw GoldenError("text with surrogates")
        case .array(let items): self = .list(try items.map { try LiteralValue(golden: $0) })
        case .object(let object): self = try Self.special(object)
        }
    }

    private static func special(_ object: JSONObject) throws -> LiteralValue {
        func items(_ key: String) throws -> [LiteralValue]? {
            try object[key]?.array?.map { try LiteralValue(golden: $0) }
        }
        if let path = object["__deconstruct__"]?.string {
            var keywords = KeywordArguments()
            for (name, value) in object["kwargs"]?.object ?? [:] { keywords[name] = try LiteralValue(golden: value) }
            return .object(DeconstructedObject(path, arguments: try items("args") ?? [], keywords: keywords))
        }
        // Nested operations have the form of the outermost ones.
        if object["operation"] != nil { return .object(try DeconstructedObject(goldenOperation: object)) }
        if let items = try items("__tuple__") { return .tuple(items) }
        if let items = try items("__set__") { return .set(LiteralSet(items)) }
        if let name = object["__ref__"]?.string { return .reference(name) }
        if let text = object["__repr__"]?.string { return representation(text) }
        if let text = object["__decimal__"]?.string { return .decimal(text) }
        if let text = object["__uuid__"]?.string { return .uuid(text) }
        if let hex = object["__bytes__"]?.string { return .bytes(bytes(hex)) }
        if let parts = try items("__timedelta__") {
            let numbers = parts.compactMap(\.int)
            guard numbers.count == 3 else { throw GoldenError("no timedelta") }
            return .interval(TimeInterval(days: numbers[0], seconds: numbers[1], microseconds: numbers[2]))
        }
        if let text = object["__datetime__"]?.string, let moment = DateTime(text) {
            let offset: Int? =
                switch object["utcoffset"] {
                case .integer(let seconds): Int(seconds)
                case .double(let seconds): Int(seconds)
                default: nil
                }
            return .dateTime(moment, utcOffset: offset)
        }
        if let text = object["__date__"]?.string, let date = CalendarDate(text) { return .date(date) }
        if let text = object["__time__"]?.string, let time = TimeOfDay(text) { return .time(time) }
        if let text = object["__int__"]?.string { return .bigInt(text) }
        if let text = object["__float__"]?.string { return .float(Double(text) ?? .nan) }
        if let pairs = object["__dict__"]?.array {
            return .dictionary(
                LiteralDictionary(
                    try pairs.map { pair in
                        guard let pair = pair.array, pair.count == 2 else { throw GoldenError("no pair") }
                        return (try LiteralValue(golden: pair[0]), try LiteralValue(golden: pair[1]))
                    }))
        }
        return .dictionary(
            LiteralDictionary(try object.map { (.string($0.key), try LiteralValue(golden: $0.value)) }))
    }

    /// What the recorder could only show: a setting's value, a pattern, a member of an enumeration.
    private static func representation(_ text: String) -> LiteralValue {
        // A model's name that came from a setting. One setting names models.
        if text.hasPrefix("'") { return .setting("AUTH_USER_MODEL") }
        let start = "re.compile('"
        if text.hasPrefix(start), text.hasSuffix("')") {
            let pattern = String(text.dropFirst(start.count).dropLast(2))
            return .pattern(
                pattern.split(separator: #"\\"#, omittingEmptySubsequences: false).joined(separator: #"\"#), flags: 32)
        }
        if text.hasPrefix("Deferrable.") {
            return .reference("django.db.models.constraints.Deferrable['\(text.dropFirst(11))']")
        }
        return .object(DeconstructedObject(text))
    }

    private static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.compactMap { UInt8(String(Unicode.Scalar($0)), radix: 16) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}

extension DeconstructedObject {
    /// Reads `{"operation", "args", "kwargs"}`.
    public init(goldenOperation object: JSONObject) throws {
        var keywords = KeywordArguments()
        for (name, value) in object["kwargs"]?.object ?? [:] { keywords[name] = try LiteralValue(golden: value) }
        self.init(
            try object.text("operation"),
            arguments: try (object["args"]?.array ?? []).map { try LiteralValue(golden: $0) },
            keywords: keywords)
    }
}
