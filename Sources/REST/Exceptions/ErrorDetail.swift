public import PythonJSON

/// What is wrong, as a tree: texts with codes, in lists and by field.
///
/// ```swift
/// let detail: ErrorDetail = ["username": [.message("This field is required.", code: "required")]]
/// // {"username":["This field is required."]}
/// ```
public indirect enum ErrorDetail: Sendable, Hashable {
    case message(String, code: String)
    case list([ErrorDetail])
    /// By field name, in order.
    case fields([Member])

    public struct Member: Sendable, Hashable {
        public var name: String
        public var detail: ErrorDetail

        public init(_ name: String, _ detail: ErrorDetail) {
            self.name = name
            self.detail = detail
        }
    }

    /// The texts of a list, or the only text.
    var items: [ErrorDetail] {
        if case .list(let items) = self { items } else { [self] }
    }

    var isEmpty: Bool {
        switch self {
        case .message: false
        case .list(let items): items.isEmpty
        case .fields(let members): members.isEmpty
        }
    }

    /// The codes in place of the texts: DRF's `get_codes()`.
    public var codes: JSONValue {
        switch self {
        case .message(_, let code): .string(code)
        case .list(let items): .array(items.map(\.codes))
        case .fields(let members): .object(JSONObject(members.map { ($0.name, $0.detail.codes) }))
        }
    }

    /// Texts and codes: DRF's `get_full_details()`.
    public var fullDetails: JSONValue {
        switch self {
        case .message(let text, let code): ["message": .string(text), "code": .string(code)]
        case .list(let items): .array(items.map(\.fullDetails))
        case .fields(let members): .object(JSONObject(members.map { ($0.name, $0.detail.fullDetails) }))
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .message(let text, _): writer.write(text)
        case .list(let items):
            writer.beginArray()
            for item in items { item.write(to: &writer) }
            writer.endArray()
        case .fields(let members):
            writer.beginObject()
            for member in members {
                writer.key(member.name)
                member.detail.write(to: &writer)
            }
            writer.endObject()
        }
    }
}

extension ErrorDetail: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    public init(arrayLiteral elements: ErrorDetail...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, ErrorDetail)...) {
        self = .fields(elements.map { Member($0.0, $0.1) })
    }
}
