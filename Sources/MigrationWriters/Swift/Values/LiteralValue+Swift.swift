import Models
import SQLCore

extension LiteralValue {
    /// The value where a ``LiteralValue`` is expected.
    var swiftCode: SwiftCode {
        switch self {
        case .null: .plain(".null")
        case .bool(let value): .bool(value)
        case .int(let value): .plain(String(value))
        case .bigInt(let digits): .call(".bigInt", .text(digits))
        case .float(let value): Self.code(of: value)
        case .string(let text): .text(text)
        case .bytes(let bytes): .call(".bytes", Self.code(of: bytes))
        case .decimal(let text): .call(".decimal", .text(text))
        case .date(let date): .call(".date", Self.numbers(date.components))
        case .time(let time): .call(".time", Self.numbers(time.components))
        case .dateTime(let moment, let offset): Self.code(of: moment, offset)
        case .interval(let interval): Self.code(of: interval)
        case .uuid(let text): .call(".uuid", .text(text))
        case .list(let items): .list(items.map(\.swiftCode))
        case .tuple(let items): .call(".tuple", .list(items.map(\.swiftCode)))
        case .set(let set): .call(".set", .list(set.items.map(\.swiftCode)))
        case .dictionary(let dictionary):
            .dictionary(dictionary.pairs.map { ($0.key.swiftCode, $0.value.swiftCode) })
        case .reference(let name): .call(".reference", .text(name))
        case .setting(let name): .call(".setting", .text(name))
        case .pattern(let pattern, let flags):
            .call(".pattern", [.init(.text(pattern)), .init("flags", .plain(String(flags)))])
        case .object(let object): .call(".object", object.swiftCode)
        case .expression(let expression): .call(".expression", expression.swiftCode)
        }
    }

    /// The value as a default: a function is something to call.
    var swiftDefault: SwiftCode {
        if case .reference(let name) = self { .call(".callable", .text(name)) } else { swiftCode }
    }

    private static func numbers(_ parts: (Int, Int, Int)) -> [SwiftCode.Argument] {
        [parts.0, parts.1, parts.2].map { .init(.int($0)) }
    }

    /// Seconds and microseconds are left out when they are zero.
    private static func numbers(
        _ parts: (hour: Int, minute: Int, second: Int, microsecond: Int)
    ) -> [SwiftCode.Argument] {
        var numbers = [parts.hour, parts.minute]
        if parts.second != 0 || parts.microsecond != 0 { numbers.append(parts.second) }
        if parts.microsecond != 0 { numbers.append(parts.microsecond) }
        return numbers.map { .init(.int($0)) }
    }

    static func code(of value: Double) -> SwiftCode {
        if value.isNaN { return .plain(".float(.nan)") }
        if value.isInfinite { return .plain(value < 0 ? ".float(-.infinity)" : ".float(.infinity)") }
        // A literal that small would be warned of.
        if value.isSubnormal { return .plain(".float(Double(bitPattern: \(value.bitPattern)))") }
        return .plain(value.description)
    }

    private static func code(of bytes: [UInt8]) -> SwiftCode {
        let isText = !bytes.isEmpty && bytes.allSatisfy { (0x20...0x7E).contains($0) }
        if isText { return .plain("Array(\(SwiftText.literal(String(decoding: bytes, as: UTF8.self))).utf8)") }
        return .list(
            bytes.map { byte in
                let digits = String(byte, radix: 16, uppercase: true)
                return .plain("0x" + (digits.count < 2 ? "0" : "") + digits)
            })
    }

    private static func code(of moment: DateTime, _ offset: Int?) -> SwiftCode {
        var arguments = numbers(moment.date.components) + numbers(moment.time.components)
        if let offset { arguments.append(.init("utcOffset", .int(offset))) }
        return .call(".dateTime", arguments)
    }

    private static func code(of interval: TimeInterval) -> SwiftCode {
        let (days, seconds, microseconds) = interval.components
        let parts = [("days", days), ("seconds", seconds), ("microseconds", microseconds)].filter { $0.1 != 0 }
        return .call(".interval", parts.map { .init($0.0, .plain(String($0.1))) })
    }
}

extension DeconstructedObject {
    /// `DeconstructedObject("app.Validator")(1, message: "no")`
    var swiftCode: SwiftCode {
        let object = SwiftCode.call("DeconstructedObject", .text(path))
        guard !arguments.isEmpty || !keywords.isEmpty else { return object }
        let areNames = keywords.names.allSatisfy(SwiftLabel.isLabel)
        guard areNames else {
            var list = SwiftArguments(.text(path))
            if !arguments.isEmpty { list.add("arguments", .list(arguments.map(\.swiftCode))) }
            list.add("keywords", keywords.swiftCode)
            return .call("DeconstructedObject", list.list)
        }
        return .applied(
            object,
            arguments.map { .init($0.swiftCode) }
                + keywords.pairs.map { .init(SwiftLabel.label($0.name), $0.value.swiftCode) })
    }
}

extension KeywordArguments {
    var swiftCode: SwiftCode { .dictionary(pairs.map { (.text($0.name), $0.value.swiftCode) }) }
}

/// Labels of arguments.
enum SwiftLabel {
    /// Whether the name may stand before a colon.
    static func isLabel(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first else { return false }
        return (first.properties.isXIDStart || first == "_") && name != "_"
            && name.unicodeScalars.allSatisfy { $0.properties.isXIDContinue }
    }

    static func label(_ name: String) -> String { name == "inout" ? "`inout`" : name }
}
