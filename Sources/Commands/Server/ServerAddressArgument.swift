/// Where `runserver` is told to listen: `8000`, `0.0.0.0:8000`, `[::1]:8000` or `example.com:8000`.
struct ServerAddressArgument {
    let host: String
    let port: Int

    init(_ text: String?, usesIPv6: Bool) throws(CommandError) {
        let defaultHost = usesIPv6 ? "::1" : "127.0.0.1"
        guard let text else {
            host = defaultHost
            port = 8000
            return
        }
        let refusal = CommandError("\"\(text)\" is not a valid port number or address:port pair.")
        let (hostText, portText) = Self.split(text)
        guard !portText.isEmpty, portText.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(portText),
            (0...65535).contains(port)
        else { throw refusal }
        self.port = port
        guard let hostText else {
            host = defaultHost
            return
        }
        if hostText.hasPrefix("["), hostText.hasSuffix("]") {
            host = String(hostText.dropFirst().dropLast())
        } else if usesIPv6, hostText.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) {
            throw CommandError("\"\(hostText)\" is not a valid IPv6 address.")
        } else {
            host = String(hostText)
        }
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { throw refusal }
    }

    private static func split(_ text: String) -> (host: Substring?, port: Substring) {
        guard let colon = text.lastIndex(of: ":") else { return (nil, text[...]) }
        return (text[..<colon], text[text.index(after: colon)...])
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}
