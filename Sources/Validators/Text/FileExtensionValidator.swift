internal import PythonText

/// Asks for a file name with one of some extensions, in upper or lower case.
///
/// A file's name tells little about what is in it: this keeps mistakes out, not attacks.
public struct FileExtensionValidator: Validator {
    private let allowedExtensions: [String]?
    private let message: String
    private let code: String

    /// - Parameter allowedExtensions: without the dot; nil allows all.
    public init(
        _ allowedExtensions: [String]? = nil,
        message: String =
            "File extension “%(extension)s” is not allowed. Allowed extensions are: %(allowed_extensions)s.",
        code: String = "invalid_extension"
    ) {
        self.allowedExtensions = allowedExtensions?.map { $0.pythonLowercased() }
        self.message = message
        self.code = code
    }

    /// - Parameter value: the file's name, with or without folders.
    public func validate(_ value: String) throws(ValidatorError) {
        guard let allowedExtensions else { return }
        let name = Self.extension(of: value).pythonLowercased()
        guard !allowedExtensions.contains(where: { $0.utf8.elementsEqual(name.utf8) }) else { return }
        let list = allowedExtensions.joined(separator: ", ")
        throw ValidatorError(
            code: code,
            message: fillIn(message, ["extension": name, "allowed_extensions": list, "value": value]))
    }

    // As Python's pathlib: a name that begins or ends with its only dot has none.
    private static func `extension`(of path: String) -> String {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual([UInt8(ascii: ".")]) }
        guard let name = parts.last, let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
            return ""
        }
        return String(Substring(name[name.index(after: dot)...]))
    }
}
