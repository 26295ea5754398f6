internal import PythonText

/// Makes the names of uploaded files harmless.
package enum UploadedFileName {
    /// The name without folders and unprintable characters; `nil` when nothing is left.
    static func sanitized(_ name: String) -> String? {
        let unescaped = HTMLCharacterReferences.unescape(name)
        let scalars = unescaped.unicodeScalars
        let start = scalars.lastIndex { $0 == "/" || $0 == "\\" }.map(scalars.index(after:)) ?? scalars.startIndex
        let printable = String(String.UnicodeScalarView(scalars[start...].filter(\.isPythonPrintable)))
        return printable.isEmpty || printable == "." || printable == ".." ? nil : printable
    }

    /// The last part of a path, of at most 255 characters: the name that Django gives an uploaded file.
    ///
    /// Throws ``SuspiciousOperation`` if that is no name.
    package static func base(of path: String) throws -> String {
        let text = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last.map {
            String(Substring($0))
        }
        guard let text, !["", ".", ".."].contains(text) else {
            throw SuspiciousOperation(
                .suspiciousFileOperation, "Could not derive file name from \(path.pythonRepr)")
        }
        return shortened(text)
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
