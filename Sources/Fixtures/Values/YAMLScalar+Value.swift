import PythonJSON
import PythonText
import SQLCore

extension YAMLScalar {
    /// The value, when the scalar is of that kind; `nil` for a text that is not.
    func value(as kind: Kind) -> PythonValue? {
        switch kind {
        case .null: .null
        case .bool: Self.booleans[text.lowercased()].map(PythonValue.bool)
        case .int: integer
        case .float: float
        case .timestamp: timestamp
        case .text, .merge, .defaultValue: .string(text)
        }
    }

    private var integer: PythonValue? {
        var digits = text.filter { $0 != "_" }
        var sign = ""
        if let first = digits.first, first == "-" || first == "+" {
            sign = first == "-" ? "-" : ""
            digits.removeFirst()
        }
        if digits.contains(":") {
            var sum: Int64 = 0
            for part in digits.split(separator: ":", omittingEmptySubsequences: false) {
                guard let number = Int64(part) else { return nil }
                let (product, overflows) = sum.multipliedReportingOverflow(by: 60)
                let (next, exceeds) = product.addingReportingOverflow(number)
                guard !overflows, !exceeds else { return nil }
                sum = next
            }
            return .integer(sign.isEmpty ? sum : -sum)
        }
        var base = 10
        if digits.hasPrefix("0b") {
            base = 2
            digits.removeFirst(2)
        } else if digits.hasPrefix("0x") {
            base = 16
            digits.removeFirst(2)
        } else if digits.hasPrefix("0"), digits != "0" {
            base = 8
        }
        switch PythonInt<Int64>(sign + digits, base: base) {
        case .value(let number): return .integer(number)
        case .outOfRange where base == 10: return .bigInteger(sign + digits)
        default: return nil
        }
    }

    private var float: PythonValue? {
        let plain = text.filter { $0 != "_" }.lowercased()
        let isNegative = plain.hasPrefix("-")
        let unsigned = isNegative || plain.hasPrefix("+") ? String(plain.dropFirst()) : plain
        if unsigned == ".inf" { return .float(isNegative ? -.infinity : .infinity) }
        if unsigned == ".nan" { return .float(.nan) }
        guard unsigned.contains(":") else {
            return PythonFloat.parse(unsigned).map { .float(isNegative ? -$0 : $0) }
        }
        var sum = 0.0
        for part in unsigned.split(separator: ":", omittingEmptySubsequences: false) {
            guard let number = PythonFloat.parse(String(part)) else { return nil }
            sum = sum * 60 + number
        }
        return .float(isNegative ? -sum : sum)
    }

    private var timestamp: PythonValue? {
        if let date = CalendarDate(text) { return .date(date) }
        // Blanks may stand before the zone, and tabs before the time: the forms that dates have elsewhere do not.
        let normal = text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
        guard let moment = DateTime(withShortZone(normal)) else { return nil }
        return .dateTime(moment, utcOffset: DateShape(normal).hasZone ? 0 : nil)
    }

    /// The text with two digits for the hours of its zone: `+2` and `+2:30` are allowed here.
    private func withShortZone(_ text: String) -> String {
        guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }),
            text.distance(from: text.startIndex, to: sign) > 10
        else { return text }
        let zone = text[text.index(after: sign)...]
        let hours = zone.prefix { $0 != ":" }
        return hours.count == 1 ? text[...sign] + "0" + zone : text
    }
}
