internal import PythonText

/// The parts of a date in one of HTTP's forms, before anyone asked the calendar.
struct HTTPDateFields {
    private(set) var year = 0
    private(set) var month = ""
    private(set) var day = 0
    private(set) var hour = 0
    private(set) var minute = 0
    private(set) var second = 0
    private var rest: ArraySlice<Unicode.Scalar>

    init?(_ text: String) {
        rest = Array(text.unicodeScalars)[...]
        let start = self
        for form in [Self.readRFC1123, Self.readRFC850, Self.readAsctime] {
            self = start
            if form(&self), rest.isEmpty { return }
        }
        return nil
    }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static func readRFC1123(_ fields: inout Self) -> Bool {
        fields.skipWord(3...3) && fields.skip(", ") && fields.read(\.day, 2) && fields.skip(" ")
            && fields.readMonth() && fields.skip(" ") && fields.read(\.year, 4) && fields.skip(" ")
            && fields.readTime() && fields.skip(" GMT")
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`
    private static func readRFC850(_ fields: inout Self) -> Bool {
        fields.skipWord(6...9) && fields.skip(", ") && fields.read(\.day, 2) && fields.skip("-")
            && fields.readMonth() && fields.skip("-") && fields.read(\.year, 2) && fields.skip(" ")
            && fields.readTime() && fields.skip(" GMT")
    }

    /// `Sun Nov  6 08:49:37 1994`
    private static func readAsctime(_ fields: inout Self) -> Bool {
        fields.skipWord(3...3) && fields.skip(" ") && fields.readMonth() && fields.skip(" ")
            && (fields.skip(" ") ? fields.read(\.day, 1) : fields.read(\.day, 2))
            && fields.skip(" ") && fields.readTime() && fields.skip(" ") && fields.read(\.year, 4)
    }

    private mutating func readTime() -> Bool {
        read(\.hour, 2) && skip(":") && read(\.minute, 2) && skip(":") && read(\.second, 2)
    }

    private mutating func readMonth() -> Bool {
        month = String(String.UnicodeScalarView(rest.prefix(3)))
        return skipWord(3...3)
    }

    private mutating func skip(_ literal: String) -> Bool {
        guard rest.starts(with: literal.unicodeScalars) else { return false }
        rest = rest.dropFirst(literal.unicodeScalars.count)
        return true
    }

    private mutating func skipWord(_ length: ClosedRange<Int>) -> Bool {
        let count = rest.prefix(length.upperBound).prefix(while: \.isPythonWord).count
        rest = rest.dropFirst(count)
        return length.contains(count)
    }

    private mutating func read(_ field: WritableKeyPath<Self, Int>, _ width: Int) -> Bool {
        let digits = rest.prefix(width)
        guard digits.count == width, digits.allSatisfy({ $0.value >= 0x30 && $0.value <= 0x39 }) else { return false }
        self[keyPath: field] = digits.reduce(0) { $0 * 10 + Int($1.value) - 0x30 }
        rest = rest.dropFirst(width)
        return true
    }
}
