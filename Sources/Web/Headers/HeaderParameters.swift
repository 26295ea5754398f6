internal import PythonText

/// The value of a header with parameters, such as `Content-Type`, taken apart as Django's `parse_header_parameters` does it.
///
/// ```swift
/// let value = try HeaderParameters("text/plain; charset=\"us-ascii\"")
/// value.value             // "text/plain"
/// value["charset"]        // "us-ascii"
/// ```
///
/// Names are lower case. Parameters in the form of RFC 2231 (`name*=utf-8''caf%C3%A9`, `name*0=…`) are put together
/// and decoded.
public struct HeaderParameters: Sendable, Equatable {
    /// What stands before the first semicolon, in lower case.
    public private(set) var value: String
    public private(set) var parameters: [HeaderParameter] = []

    public subscript(name: String) -> String? { parameters.first { $0.name.isExactly(name) }?.value }

    /// A parameter names an encoding that does not exist.
    public struct UnknownEncoding: Error, Sendable, CustomStringConvertible {
        public var name: String

        public var description: String { "Invalid encoding \(name.pythonRepr) for RFC 2231 param." }
    }

    public init(_ line: some StringProtocol) throws(UnknownEncoding) {
        guard line.utf8.contains(UInt8(ascii: ";")) else {
            value = String(line).trimmingPythonSpace().lowercased()
            return
        }
        let pieces = Self.pieces(of: String(line))
        value = (pieces.first?.name ?? "").lowercased()
        var continued: [ContinuedParameter] = []
        for (name, text) in pieces.dropFirst() {
            let unquoted = EmailQuoting.unquote(text)
            if let segment = ContinuedParameter.Segment(name: name, value: unquoted) {
                if let index = continued.firstIndex(where: { $0.name == segment.name }) {
                    continued[index].segments.append(segment)
                } else {
                    continued.append(ContinuedParameter(name: segment.name, segments: [segment]))
                }
            } else {
                set(name, EmailQuoting.unquote("\"\(EmailQuoting.quote(unquoted))\""))
            }
        }
        for parameter in continued { set(parameter.name, try parameter.decoded()) }
    }

    private mutating func set(_ name: String, _ value: String) {
        if name.isEmpty { return }
        if let index = parameters.firstIndex(where: { $0.name.isExactly(name) }) {
            parameters[index].value = value
        } else {
            parameters.append(HeaderParameter(name, value))
        }
    }

    /// Splits at semicolons outside of quotes, and each piece at its first `=`.
    private static func pieces(of line: String) -> [(name: String, value: String)] {
        let scalars = Array(line.unicodeScalars)
        var pieces: [(name: String, value: String)] = []
        var start = 0
        var quotes = 0
        for index in 0...scalars.count {
            let isEnd = index == scalars.count
            if !isEnd, scalars[index] == "\"", index == start || scalars[index - 1] != "\\" { quotes += 1 }
            guard isEnd || (scalars[index] == ";" && quotes % 2 == 0) else { continue }
            pieces.append(piece(scalars[start..<index]))
            start = index + 1
            quotes = 0
        }
        return pieces
    }

    private static func piece(_ scalars: ArraySlice<Unicode.Scalar>) -> (name: String, value: String) {
        let equals = scalars.firstIndex(of: "=")
        let name = text(scalars[..<(equals ?? scalars.endIndex)])
        guard let equals else { return (name, "") }
        return (name.lowercased(), text(scalars[(equals + 1)...]))
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).pythonStripped()
    }
}
