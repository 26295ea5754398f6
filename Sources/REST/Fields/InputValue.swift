public import PythonJSON
public import Web

/// What a client sent for one field, before it is validated.
///
/// A missing field is not one of these: there the whole value is `nil`.
public enum InputValue: Sendable {
    /// A JSON value. A field of a form arrives here too, as a string.
    case json(JSONValue)
    /// A file of a multipart form.
    case file(UploadedFile)
    /// Several fields of a form with one name, or with numbered names.
    case list([InputValue])
    /// The fields of a form that belong to a nested object, without their prefix.
    case form(FormData)
    /// Text of a form that is to be read as JSON.
    case jsonText(String)

    public static var null: InputValue { .json(.null) }
    public static func string(_ text: String) -> InputValue { .json(.string(text)) }

    public var isNull: Bool {
        if case .json(.null) = self { true } else { false }
    }

    /// Whether it is the empty text.
    var isEmptyText: Bool {
        if case .json(.string(let text)) = self { text.isEmpty } else { false }
    }

    /// Python's name of the type, as error messages tell it.
    public var pythonTypeName: String {
        switch self {
        case .json(let value): value.pythonTypeName
        // Django keeps larger files in a temporary file, which is another class.
        case .file(let file): file.size > 2_621_440 ? "TemporaryUploadedFile" : "InMemoryUploadedFile"
        case .list: "list"
        case .form: "MultiValueDict"
        case .jsonText: "JSONString"
        }
    }

    /// The items, if this is a list.
    var items: [InputValue]? {
        switch self {
        case .json(.array(let values)): values.map(InputValue.json)
        case .list(let values): values
        default: nil
        }
    }
}
