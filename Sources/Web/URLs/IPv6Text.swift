/// Tells whether text is an IPv6 address, as Python's `ipaddress` sees it.
enum IPv6Text {
    static func isValid(_ text: String) -> Bool {
        let zone = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
        if zone.count == 2, zone[1].isEmpty || zone[1].contains("%") { return false }
        var parts = zone[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, let last = parts.last else { return false }
        if last.contains(".") {
            guard isIPv4(last) else { return false }
            parts.removeLast()
            parts += ["0", "0"]
        }
        guard parts.count <= 9 else { return false }
        let gaps = parts.indices.dropFirst().dropLast().filter { parts[$0].isEmpty }
        guard gaps.count <= 1 else { return false }
        guard let gap = gaps.first else {
            return parts.count == 8 && parts.allSatisfy(isGroup)
        }
        var before = Array(parts[..<gap])
        var after = Array(parts[(gap + 1)...])
        // An empty group at an end is allowed only as part of the gap.
        if before.first == "" {
            before.removeFirst()
            if !before.isEmpty { return false }
        }
        if after.last == "" {
            after.removeLast()
            if !after.isEmpty { return false }
        }
        return before.count + after.count < 8 && (before + after).allSatisfy(isGroup)
    }

    private static func isGroup(_ text: String) -> Bool {
        (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { PercentEncoding.hexValue($0) != nil }
    }

    private static func isIPv4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.utf8.count) && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
                    && (Int(part) ?? 256) <= 255 && (part.utf8.count == 1 || part.utf8.first != 0x30)
            }
    }
}
