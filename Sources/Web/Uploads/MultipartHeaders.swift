/// The header of one part of a multipart form.
struct MultipartHeaders {
    enum Kind { case raw, field, file }

    private(set) var kind = Kind.raw
    private var lines: [(name: String, value: String, parameters: HeaderParameters)] = []

    /// How many bytes a header may have, with the blank line behind it.
    static let maxSize = 1024

    /// Reads the lines of a header. Lines that make no sense are skipped.
    init(_ bytes: ArraySlice<UInt8>) {
        for line in Self.lines(of: bytes) {
            guard let text = String(validating: line, as: UTF8.self), let parsed = try? HeaderParameters(text),
                let colon = parsed.value.utf8.firstIndex(of: UInt8(ascii: ":"))
            else { continue }
            let name = String(parsed.value[..<colon])
            let value = String(parsed.value[parsed.value.utf8.index(after: colon)...])
            if name == "content-disposition" {
                kind = parsed["filename"].map { !$0.isEmpty } ?? false ? .file : .field
            }
            lines.removeAll { $0.name == name }
            lines.append((name, value, parsed))
        }
    }

    /// The value of a line without its parameters.
    func value(_ name: String) -> String? {
        lines.first { $0.name == name }.map { String($0.value.trimmingPythonSpace()) }
    }

    func parameter(_ parameter: String, of name: String) -> String? {
        lines.first { $0.name == name }?.parameters[parameter]
    }

    func parameters(of name: String) -> [HeaderParameter] {
        lines.first { $0.name == name }?.parameters.parameters ?? []
    }

    private static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "\r"), index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "\n") {
                lines.append(bytes[start..<index])
                index += 2
                start = index
            } else {
                index += 1
            }
        }
        lines.append(bytes[start...])
        return lines
    }
}
