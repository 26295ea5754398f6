public import PythonJSON

/// A universally unique identifier. The value is its 32 hexadecimal digits in lower case, as Django stores it.
public struct UUIDField: SerializerField {
    public enum Format: Sendable {
        /// `5ce0e9a5-5ffa-654b-cee0-1238041fb31a`
        case hexVerbose
        /// `5ce0e9a55ffa654bcee01238041fb31a`
        case hex
        /// `urn:uuid:5ce0e9a5-5ffa-654b-cee0-1238041fb31a`
        case urn
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
        switch input {
        case .json(.string(let text)):
            let hex = text.replacing("urn:", with: "").replacing("uuid:", with: "")
                .drop { $0 == "{" || $0 == "}" }.replacing("-", with: "").lowercased()
            let digits = hex.hasSuffix("}") ? String(hex.dropLast()) : hex
            if digits.utf8.count == 32,
                digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            {
                return digits
            }
        case .json(.bool(let value)):
            return String(repeating: "0", count: 31) + (value ? "1" : "0")
        case .json(.integer(let value)) where value >= 0:
            let digits = String(value, radix: 16)
            return String(repeating: "0", count: 32 - digits.utf8.count) + digits
        default: break
        }
        throw fail("invalid", "Must be a valid UUID.")
    }

    public func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) {
        let digits = Array(value.utf8)
        guard digits.count == 32 else { return writer.write(value) }
        if format == .hex { return writer.write(value) }
        let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(decoding: digits[$0], as: UTF8.self) }
        writer.write((format == .urn ? "urn:uuid:" : "") + parts.joined(separator: "-"))
    }
}
