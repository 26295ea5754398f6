internal import PythonJSON

/// How old a signature may be. Whole seconds and fractions are told apart, since messages show what was asked for.
///
/// ```swift
/// try signer.unsign(text, maxAge: 60)
/// try signer.unsign(text, maxAge: 0.5)
/// ```
public enum MaxAge: Equatable, Sendable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    case seconds(Int)
    case fractionalSeconds(Double)

    public init(integerLiteral value: Int) { self = .seconds(value) }

    public init(floatLiteral value: Double) { self = .fractionalSeconds(value) }

    var seconds: Double {
        switch self {
        case .seconds(let value): Double(value)
        case .fractionalSeconds(let value): value
        }
    }

    // As Python's str() shows it.
    var text: String {
        switch self {
        case .seconds(let value): String(value)
        case .fractionalSeconds(let value): PythonFloat.repr(value)
        }
    }
}
