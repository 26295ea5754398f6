public import Web

/// The data of a request is not valid. Answered as 400 with the tree of errors.
///
/// ```swift
/// throw ValidationError("Value was invalid.")                          // ["Value was invalid."]
/// throw ValidationError(["password": ["This password is too common."]])
/// ```
public struct ValidationError: APIError, Hashable {
    public var detail: ErrorDetail

    /// The key under which errors stand that belong to no single field.
    public static let nonFieldErrorsKey = "non_field_errors"

    /// One error, which becomes a list of one.
    public init(_ message: String, code: String = "invalid") {
        detail = .list([.message(message, code: code)])
    }

    /// Errors by field.
    public init(_ fields: [(String, [String])], code: String = "invalid") {
        detail = .fields(
            fields.map { ErrorDetail.Member($0.0, .list($0.1.map { .message($0, code: code) })) })
    }

    /// A tree. A single text becomes a list.
    public init(_ detail: ErrorDetail) {
        if case .message = detail { self.detail = .list([detail]) } else { self.detail = detail }
    }

    public var status: HTTPStatus { .badRequest }

    /// The errors as a serializer reports them: by field, or below `non_field_errors`.
    var asSerializerError: ValidationError {
        guard case .fields(let members) = detail else {
            return ValidationError([Self.nonFieldErrorsKey: .list(detail.items)])
        }
        return ValidationError(
            .fields(
                members.map { member in
                    if case .message = member.detail { return ErrorDetail.Member(member.name, .list([member.detail])) }
                    return member
                }))
    }
}
