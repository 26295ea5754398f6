/// A codec that Python's `codecs.lookup` knows.
///
/// ```swift
/// PythonCodec(named: "Latin-1")    // .text(.latin1)
/// PythonCodec(named: "zlib")       // .bytes: not one for text
/// PythonCodec(named: "nonsense")   // nil
/// ```
public enum PythonCodec: Sendable, Equatable {
    case text(TextEncoding)
    /// One that turns bytes into bytes, such as `zlib` or `base64`, or `undefined`, which turns nothing into anything.
    case bytes

    public init?(named name: String) {
        // Python folds case and takes runs of punctuation for one underscore.
        var folded = ""
        for scalar in name.unicodeScalars {
            guard scalar.isASCII else { return nil }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "." {
                folded.unicodeScalars.append(scalar)
            } else if !folded.isEmpty, !folded.hasSuffix("_") {
                folded += "_"
            }
        }
        while folded.hasSuffix("_") { folded.removeLast() }
        folded = folded.lowercased()
        if Self.bytesCodecs.contains(folded) {
            self = .bytes
        } else if let encoding = TextEncoding(foldedName: folded) {
            self = .text(encoding)
        } else {
            return nil
        }
    }

    private static let bytesCodecs: Set<String> = [
        "base64", "base_64", "base64_codec", "bz2", "bz2_codec", "hex", "hex_codec", "quopri", "quopri_codec",
        "quoted_printable", "quotedprintable", "rot13", "rot_13", "undefined", "uu", "uu_codec", "zip", "zlib",
        "zlib_codec",
    ]
}
