/// Addresses as Django's `clean_ipv6_address` leaves them.
enum IPAddressText {
    /// The address with zeros compressed, in lower case. A text without colons stays as it is; `nil` for one with colons
    /// that is no address.
    static func normalized(_ text: String, unpacksIPv4: Bool) -> String? {
        guard text.utf8.contains(UInt8(ascii: ":")) else { return text }
        guard let groups = groups(of: text) else { return nil }
        if groups[..<5].allSatisfy({ $0 == 0 }), groups[5] == 0xFFFF {
            let octets = [groups[6] >> 8, groups[6] & 255, groups[7] >> 8, groups[7] & 255]
            let plain = octets.map { String($0) }.joined(separator: ".")
            return unpacksIPv4 ? plain : "::ffff:" + plain
        }
        return compressed(groups)
    }

    private static func groups(of text: String) -> [UInt16]? {
        let halves = text.separated(by: "::")
        guard halves.count <= 2, let head = parse(halves[0]) else { return nil }
        guard halves.count == 2 else { return head.count == 8 ? head : nil }
        guard let tail = parse(halves[1]), head.count + tail.count < 8 else { return nil }
        return head + Array(repeating: 0, count: 8 - head.count - tail.count) + tail
    }

    private static func parse(_ text: String) -> [UInt16]? {
        if text.isEmpty { return [] }
        var groups: [UInt16] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, part.contains(".") {
                let octets = part.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
                guard octets.count == 4 else { return nil }
                groups.append(UInt16(octets[0]) << 8 | UInt16(octets[1]))
                groups.append(UInt16(octets[2]) << 8 | UInt16(octets[3]))
            } else {
                guard (1...4).contains(part.utf8.count), let group = UInt16(part, radix: 16) else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    private static func compressed(_ groups: [UInt16]) -> String {
        var best = 0..<0
        var start = 0
        for index in 0...groups.count {
            if index < groups.count, groups[index] == 0 { continue }
            if index - start > max(best.count, 1) { best = start..<index }
            start = index + 1
        }
        func joined(_ part: ArraySlice<UInt16>) -> String {
            part.map { String($0, radix: 16) }.joined(separator: ":")
        }
        if best.isEmpty { return joined(groups[...]) }
        return joined(groups[..<best.lowerBound]) + "::" + joined(groups[best.upperBound...])
    }
}
