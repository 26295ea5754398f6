/// The shapes of e-mail addresses, URLs and IP addresses.
enum TextRules {
    static func isIPv4(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
                if part.count > 1, part.first == UInt8(ascii: "0") { return false }
                return UInt8(String(Substring(part))) != nil
            }
    }

    static func isIPv6(_ text: String) -> Bool {
        var groups = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        guard groups.count >= 3, groups.count <= 9 else { return false }
        var expected = 8
        if let last = groups.last, last.utf8.contains(UInt8(ascii: ".")) {
            guard isIPv4(last) else { return false }
            groups.removeLast()
            expected = 6
            if groups.last == "" { groups.append("0"); expected = 7 }
        }
        guard groups.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 | 0x20 } })
        else { return false }
        let gaps = text.ranges(of: "::").count
        if text.contains(":::") || gaps > 1 { return false }
        if gaps == 0 { return groups.count == expected && groups.allSatisfy { !$0.isEmpty } }
        return groups.filter { !$0.isEmpty }.count < expected
            && (groups.first != "" || text.hasPrefix("::")) && (groups.last != "" || text.hasSuffix("::") || expected < 8)
    }

    static func isEmail(_ text: String) -> Bool {
        guard text.utf8.count <= 320, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else { return false }
        let user = text[..<at].utf8
        let domain = String(text[text.utf8.index(after: at)...])
        guard !user.isEmpty else { return false }
        let atoms = user.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isDotAtom = atoms.allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) && byte < 0x80
                    || "-!#$%&'*+/=?^_`{}|~".utf8.contains(byte)
            }
        }
        return isDotAtom && (domain == "localhost" || isDomain(domain))
    }

    static func isDomain(_ domain: String) -> Bool {
        let labels = domain.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last, last.count >= 2, !last.allSatisfy({ $0.isASCII && (0x30...0x39).contains($0.value) })
        else { return false }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != "-" && label.last != "-"
                && label.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
        }
    }

    static func isURL(_ text: String) -> Bool {
        guard text.utf8.count <= 2048, !text.unicodeScalars.contains(where: { "\t\r\n".unicodeScalars.contains($0) }),
            let colon = text.range(of: "://"), ["http", "https", "ftp", "ftps"].contains(text[..<colon.lowerBound].lowercased())
        else { return false }
        var authority = text[colon.upperBound...].prefix { !"/?#".contains($0) }
        let rest = text[authority.endIndex...]
        if rest.unicodeScalars.contains(where: { $0.properties.isWhitespace }) { return false }
        if let at = authority.lastIndex(of: "@") { authority = authority[authority.index(after: at)...] }
        if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
            let port = authority[authority.index(after: colon)...]
            guard (1...5).contains(port.utf8.count), UInt16(port) != nil else { return false }
            authority = authority[..<colon]
        }
        let host = String(authority)
        if host.hasPrefix("["), host.hasSuffix("]") { return isIPv6(String(host.dropFirst().dropLast())) }
        return host.lowercased() == "localhost" || isIPv4(host)
            || isDomain(host.hasSuffix(".") ? String(host.dropLast()) : host)
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}
