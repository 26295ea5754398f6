public import PythonJSON
public import Web

/// A file of a multipart form. A file that was only uploaded has no URL yet, and so is shown as null.
public struct FileField: SerializerField {
    public var options: FieldOptions<UploadedFile>
    public var maxLength: Int?
    public var allowsEmptyFile: Bool
    /// Whether a URL is shown (`UPLOADED_FILES_USE_URL`), rather than the file's name.
    public var usesURL: Bool
    public let typeLabel: String

    public init(
        maxLength: Int? = nil, allowsEmptyFile: Bool = false, usesURL: Bool = true,
        _ options: FieldOption<UploadedFile>...
    ) {
        self.maxLength = maxLength
        self.allowsEmptyFile = allowsEmptyFile
        self.usesURL = usesURL
        self.options = FieldOptions(options)
        if self.options.errorMessages["required"] == nil {
            self.options.errorMessages["required"] = "No file was submitted."
        }
        typeLabel = "file upload"
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> UploadedFile {
        guard case .file(let file) = input else {
            throw fail("invalid", "The submitted data was not a file. Check the encoding type on the form.")
        }
        if file.name.isEmpty { throw fail("no_name", "No filename could be determined.") }
        if !allowsEmptyFile, file.size == 0 { throw fail("empty", "The submitted file is empty.") }
        let length = file.name.unicodeScalars.count
        if let maxLength, length > maxLength {
            throw fail(
                "max_length", "Ensure this filename has at most {max_length} characters (it has {length}).",
                ("max_length", String(maxLength)), ("length", String(length)))
        }
        return file
    }

    public func write(_ value: UploadedFile, to writer: inout JSONWriter, in context: SerializerContext) {
        if usesURL { writer.writeNull() } else { writer.write(value.name) }
    }

    public func describe(_ metadata: inout FieldMetadata) { metadata.maxLength = maxLength }
}
