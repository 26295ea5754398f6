/// An address of the internet protocol, version 4.
///
/// ```swift
/// IPv4Address("192.0.2.1")?.description   // 192.0.2.1
/// IPv4Address("192.0.02.1")               // nil: zeros in front are refused, since some read them as octal
/// ```
public struct IPv4Address: Hashable, Sendable, CustomStringConvertible {
    /// The address as one number.
    public let value: UInt32

    /// Reads four decimal numbers with dots between them.
    public init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var value: UInt32 = 0
        for part in parts {
            let isNumber = (1...3).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
            guard isNumber, part.count == 1 || part.first != UInt8(ascii: "0") else { return nil }
            let octet = part.reduce(UInt32(0)) { $0 * 10 + UInt32($1 - 0x30) }
            guard octet < 256 else { return nil }
            value = value << 8 | octet
        }
        self.value = value
    }

    init(value: UInt32) {
        self.value = value
    }

    public var description: String {
        "\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)"
    }
}

/// An address of the internet protocol, version 6.
///
/// ```swift
/// IPv6Address("2001:0DB8::0001")?.description   // 2001:db8::1
/// ```
public struct IPv6Address: Hashable, Sendable, CustomStringConvertible {
    /// Eight groups of 16 bits.
    public let groups: [UInt16]

    /// Reads the forms of RFC 4291; a zone after `%` is accepted and dropped.
    public init?(_ text: some StringProtocol) {
        let zoned = text.utf8.split(separator: UInt8(ascii: "%"), omittingEmptySubsequences: false)
        guard let address = zoned.first, zoned.count == 1 || zoned.count == 2 && !zoned[1].isEmpty,
            !text.utf8.contains(UInt8(ascii: "/"))
        else { return nil }
        var parts = address.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count >= 3, let last = parts.last else { return nil }
        if last.utf8.contains(UInt8(ascii: ".")) {
            guard let ipv4 = IPv4Address(last) else { return nil }
            parts.removeLast()
            parts += [String(ipv4.value >> 16, radix: 16), String(ipv4.value & 0xFFFF, radix: 16)]
        }
        guard parts.count <= 9, let groups = Self.groups(parts) else { return nil }
        self.groups = groups
    }

    // A double colon leaves an empty part in the middle, and another one at an end that it stands at.
    private static func groups(_ parts: [String]) -> [UInt16]? {
        let empty = parts.indices.dropFirst().dropLast().filter { parts[$0].isEmpty }
        guard let gap = empty.first else {
            return parts.count == 8 ? numbers(parts[...]) : nil
        }
        guard empty.count == 1 else { return nil }
        var high = parts[..<gap]
        var low = parts[(gap + 1)...]
        if high == [""] { high = [] }
        if low == [""] { low = [] }
        guard let first = numbers(high), let second = numbers(low), first.count + second.count < 8 else { return nil }
        return first + [UInt16](repeating: 0, count: 8 - first.count - second.count) + second
    }

    private static func numbers(_ parts: ArraySlice<String>) -> [UInt16]? {
        var numbers: [UInt16] = []
        for part in parts {
            // UInt16 alone would accept a sign.
            guard (1...4).contains(part.utf8.count), part.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit),
                let number = UInt16(part, radix: 16)
            else { return nil }
            numbers.append(number)
        }
        return numbers
    }

    /// The version 4 address in `::ffff:192.0.2.1`.
    public var mappedIPv4: IPv4Address? {
        guard groups.starts(with: [0, 0, 0, 0, 0, 0xFFFF]) else { return nil }
        return IPv4Address(value: UInt32(groups[6]) << 16 | UInt32(groups[7]))
    }

    /// The shortest form: lower case, no zeros in front, the longest run of zero groups as `::`.
    public var description: String {
        var longest = 0..<0
        var start = 0
        while start < 8 {
            let end = groups[start...].firstIndex { $0 != 0 } ?? 8
            if end - start > longest.count { longest = start..<end }
            start = max(end, start) + 1
        }
        let text = { (groups: ArraySlice<UInt16>) in groups.map { String($0, radix: 16) }.joined(separator: ":") }
        if longest.count < 2 { return text(groups[...]) }
        return text(groups[..<longest.lowerBound]) + "::" + text(groups[longest.upperBound...])
    }

    /// The form that Django stores: version 4 addresses inside keep their dots, or come alone if asked for.
    public func cleaned(unpackIPv4: Bool = false) -> String {
        guard let ipv4 = mappedIPv4 else { return description }
        return unpackIPv4 ? ipv4.description : "::ffff:\(ipv4)"
    }
}
