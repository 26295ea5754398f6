internal import Formatting
public import Web

/// Makes URLs of names, for the tag `url`.
public protocol URLReversing: Sendable {
    /// The URL. Throws ``TemplateError`` with the code `NoReverseMatch`.
    func url(
        _ name: String, positional: [TemplateValue], keywords: [(name: String, value: TemplateValue)],
        currentApp: String?
    ) throws -> String
}

extension URLResolver: URLReversing {
    public func url(
        _ name: String, positional: [TemplateValue], keywords: [(name: String, value: TemplateValue)],
        currentApp: String?
    ) throws -> String {
        if !positional.isEmpty, !keywords.isEmpty {
            throw TemplateError.value("Don't mix *args and **kwargs in call to reverse()!")
        }
        var arguments = PathArguments()
        for (name, value) in keywords { arguments[name] = value.pathValue }
        do {
            return try reverse(
                name, positional: positional.map(\.pathValue), arguments: arguments, currentApp: currentApp)
        } catch {
            throw TemplateError(.noReverseMatch, error.message)
        }
    }
}

extension TemplateValue {
    fileprivate var pathValue: PathValue {
        switch self {
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .int(value)
        case .bigInteger(let value): .bigInt(value.plainText)
        default: .string(text)
        }
    }
}
