import Cryptography
public import PythonJSON
public import SQLCore
import Web

/// A document of JSON that a model keeps as text. Clients see the value.
public struct StoredJSONField: SerializerField {
    public var options: FieldOptions<JSONText>
    private let field: JSONField
    public let typeLabel = "field"

    public init(_ options: FieldOption<JSONText>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<JSONText>) {
        self.options = options
        field = JSONField()
    }

    public func input(named name: String, in data: InputData, _ context: SerializerContext) -> InputValue? {
        guard case .form(let form) = data else { return defaultInput(named: name, in: data, context) }
        return form.lastInput(name).map { .jsonText($0.pythonText) }
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> JSONText {
        JSONText(String(decoding: try field.toInternalValue(input, in: context).serialized(.python), as: UTF8.self))
    }

    public func write(_ value: JSONText, to writer: inout JSONWriter, in context: SerializerContext) {
        // Another program may have stored something else; Django shows that as a text.
        writer.write((try? JSONReader().read(value.text)) ?? .string(value.text))
    }
}

/// Bytes of a model as base64, as DRF's `ModelField` shows them. A `BinaryField` is only shown unless it is editable.
public struct BinaryModelField: SerializerField {
    public var options: FieldOptions<[UInt8]>
    public let typeLabel = "field"

    public init(_ options: FieldOption<[UInt8]>...) { self.init(options: FieldOptions(options)) }

    init(options: FieldOptions<[UInt8]>) { self.options = options }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> [UInt8] {
        guard case .json(.string(let text)) = input, let bytes = try? Base64.decode(text.utf8) else {
            throw fail("invalid", "Not a valid base64 text.")
        }
        return bytes
    }

    public func write(_ value: [UInt8], to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(Base64.encode(value))
    }
}

/// The name of an uploaded file that a model keeps, shown as the file's URL, and as null where there is none.
///
/// It is only shown: where files are kept is the application's business, which stores one and puts its name into the
/// model.
public struct StoredFileField: SerializerField {
    public var options: FieldOptions<String>
    public var maxLength: Int?
    /// What stands before the name: Django's `MEDIA_URL`.
    public var mediaURL: String
    public let typeLabel: String

    public init(mediaURL: String = "", isImage: Bool = false, _ options: FieldOption<String>...) {
        self.init(maxLength: nil, mediaURL: mediaURL, isImage: isImage, options: FieldOptions(options))
    }

    init(maxLength: Int?, mediaURL: String = "", isImage: Bool = false, options: FieldOptions<String>) {
        self.maxLength = maxLength
        self.mediaURL = mediaURL
        self.options = options
        self.options.isReadOnly = true
        self.options.isRequired = false
        typeLabel = isImage ? "image upload" : "file upload"
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        throw fail("invalid", "The submitted data was not a file. Check the encoding type on the form.")
    }

    public func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) throws {
        if value.isEmpty { return writer.writeNull() }
        let url = mediaURL + URIText.filePathToURI(value)
        writer.write(try context.request.map { try $0.request.absoluteURL(url) } ?? url)
    }

    public func describe(_ metadata: inout FieldMetadata) { metadata.maxLength = maxLength }
}
