public import PythonJSON
import PythonText

/// A universally unique identifier. The value is its 32 hexadecimal digits in lower case, as Django stores it.
public struct UUIDField: SerializerField {
    public enum Format: Sendable {
        /// `5ce0e9a5-5ffa-654b-cee0-1238041fb31a`
        case hexVerbose
        /// `5ce0e9a55ffa654bcee01238041fb31a`
        case hex
        /// `urn:uuid:5ce0e9a5-5ffa-654b-cee0-1238041fb31a`
        case urn
        /// `123456789012312313134124512351145145114`
        case int
    }

    public var options: FieldOptions<String>
    public var format: Format
    public let typeLabel = "string"

    public init(format: Format = .hexVerbose, _ options: FieldOption<String>...) {
        self.init(format: format, options: FieldOptions(options))
    }

    init(format: Format = .hexVerbose, options: FieldOptions<String>) {
        self.format = format
        self.options = options
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        var number: UInt128?
        switch input {
        case .json(.string(let text)): number = Self.number(text)
        case .json(.bool(let value)): number = value ? 1 : 0
        case .json(.integer(let value)): number = UInt128(exactly: value)
        case .json(.bigInteger(let digits)): number = UInt128(digits)
        default: break
        }
        guard let number else { throw fail("invalid", "Must be a valid UUID.") }
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 32 - digits.utf8.count) + digits
    }

    /// What Python's `UUID(text)` reads: 32 characters of `int(text, 16)`, whatever braces and hyphens are around.
    private static func number(_ text: String) -> UInt128? {
        let bare = text.replacing("urn:", with: "").replacing("uuid:", with: "")
        var scalars = bare.unicodeScalars[...]
        while let first = scalars.first, first == "{" || first == "}" { scalars.removeFirst() }
        while let last = scalars.last, last == "{" || last == "}" { scalars.removeLast() }
        var digits = String(String.UnicodeScalarView(scalars.filter { $0 != "-" }))
        guard digits.unicodeScalars.count == 32 else { return nil }
        if digits.utf8.allSatisfy(\.isHexDigit) { return UInt128(digits, radix: 16) }
        // Python takes a prefix too, which leaves fewer digits.
        if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
            digits.removeFirst(2)
            if digits.hasPrefix("_") { digits.removeFirst() }
            guard digits.utf8.first?.isHexDigit == true else { return nil }
        }
        return PythonInt<Int128>(digits, base: 16).exactly.flatMap(UInt128.init(exactly:))
    }

    public func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) {
        let digits = Array(value.utf8)
        guard digits.count == 32 else { return writer.write(value) }
        switch format {
        case .hex: return writer.write(value)
        case .int:
            guard let number = UInt128(value, radix: 16) else { return writer.write(value) }
            return writer.write(JSONValue.bigInteger(String(number)))
        case .hexVerbose, .urn: break
        }
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
        writer.write((format == .urn ? "urn:uuid:" : "") + parts.joined(separator: "-"))
    }
}

extension UInt8 {
    fileprivate var isHexDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
    }
}
