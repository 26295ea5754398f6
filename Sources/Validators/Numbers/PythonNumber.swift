public import SQLCore

/// A number of one of Python's three kinds, which messages tell apart.
///
/// ```swift
/// let numbers: [PythonNumber] = [3, 0.5, .decimal(DecimalNumber("1.20") ?? .zero)]
/// numbers.map(\.messageText)      // ["3", "0.5", "1.20"]
/// ```
public enum PythonNumber: MessageValue, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    case integer(Int)
    case double(Double)
    case decimal(DecimalNumber)

    public init(integerLiteral value: Int) { self = .integer(value) }

    public init(floatLiteral value: Double) { self = .double(value) }

    public var messageText: String {
        switch self {
        case .integer(let value): value.messageText
        case .double(let value): value.messageText
        case .decimal(let value): value.description
        }
    }

    var double: Double {
        switch self {
        case .integer(let value): Double(value)
        case .double(let value): value
        case .decimal(let value): Double(value.description) ?? .nan
        }
    }

    /// The same number as one of the kind of another.
    func converted(like other: PythonNumber) -> PythonNumber {
        switch other {
        case .integer: Int(exactly: double.rounded(.towardZero)).map { .integer($0) } ?? self
        case .double: .double(double)
        case .decimal: .decimal(asDecimal)
        }
    }

    private var asDecimal: DecimalNumber {
        switch self {
        case .decimal(let value): value
        default: DecimalNumber(messageText) ?? .zero
        }
    }

    static func + (left: PythonNumber, right: PythonNumber) -> PythonNumber {
        switch (left, right) {
        case (.integer(let left), .integer(let right)):
            let (sum, overflow) = left.addingReportingOverflow(right)
            return overflow ? .double(Double(left) + Double(right)) : .integer(sum)
        case (.double, _), (_, .double): return .double(left.double + right.double)
        default: return .decimal(left.asDecimal + right.asDecimal)
        }
    }

    static func - (left: PythonNumber, right: PythonNumber) -> PythonNumber {
        switch right {
        case .integer(let value) where value != .min: left + .integer(-value)
        case .integer(let value): left + .double(-Double(value))
        case .double(let value): left + .double(-value)
        case .decimal(let value): left + .decimal(value.negated)
        }
    }
}

extension PythonNumber: Comparable {
    public static func == (left: PythonNumber, right: PythonNumber) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left == right
        default: left.double == right.double
        }
    }

    public static func < (left: PythonNumber, right: PythonNumber) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        default: left.double < right.double
        }
    }
}
