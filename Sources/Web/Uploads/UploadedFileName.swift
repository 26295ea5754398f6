internal import PythonText

/// Makes the names of uploaded files harmless.
enum UploadedFileName {
    /// The name without folders and unprintable characters; `nil` when nothing is left.
    static func sanitized(_ name: String) -> String? {
        let unescaped = HTMLCharacterReferences.unescape(name)
        let scalars = unescaped.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map(scalars.index(after:)) ?? scalars.startIndex
        let printable = String(String.UnicodeScalarView(scalars[start...].filter(\.isPythonPrintable)))
        return printable.isEmpty || printable == "." || printable == ".." ? nil : printable
    }

    /// The name with at most 255 characters; the extension is kept as far as possible.
    static func shortened(_ name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        guard scalars.count > 255 else { return name }
        let dot = scalars.lastIndex(of: ".")
        // A name that begins with dots has no extension there.
        let isExtension = dot.map { scalars[..<$0].contains { $0 != "." } } ?? false
        let stemEnd = isExtension ? dot ?? scalars.count : scalars.count
        let extensionPart = scalars[stemEnd...].prefix(255)
        return String(String.UnicodeScalarView(scalars[..<stemEnd].prefix(255 - extensionPart.count) + extensionPart))
    }
}
