extension JSONWriter {
    /// The arguments of `json.dumps` that decide how the output looks.
    public struct Style: Sendable, Hashable {
        /// Spaces an level, or `nil` for output on one line.
        public var indent: Int?
        /// What stands between items, before the line break of indented output.
        public var itemSeparator: [UInt8]
        public var keySeparator: [UInt8]
        /// Whether everything but ASCII becomes `\uXXXX` (`ensure_ascii`).
        public var escapesNonASCII: Bool
        /// Whether U+2028 and U+2029, which old JavaScript takes for line breaks, are escaped.
        public var escapesLineSeparators: Bool

        public init(
            indent: Int? = nil, itemSeparator: String, keySeparator: String, escapesNonASCII: Bool,
            escapesLineSeparators: Bool = false
        ) {
            self.indent = indent
            self.itemSeparator = Array(itemSeparator.utf8)
            self.keySeparator = Array(keySeparator.utf8)
            self.escapesNonASCII = escapesNonASCII
            self.escapesLineSeparators = escapesLineSeparators
        }

        /// What Django REST framework answers with: `{"a":1,"b":"ü"}`.
        public static let compact = Style(
            itemSeparator: ",", keySeparator: ":", escapesNonASCII: false, escapesLineSeparators: true)

        /// What Django REST framework answers with when `indent` is asked for.
        public static func indented(_ spaces: Int) -> Style {
            Style(
                indent: spaces, itemSeparator: ",", keySeparator: ": ", escapesNonASCII: false,
                escapesLineSeparators: true)
        }

        /// `json.dumps(value)`: `{"a": 1, "b": "\u00fc"}`.
        public static let python = Style(itemSeparator: ", ", keySeparator: ": ", escapesNonASCII: true)

        /// `json.dumps(value, indent=spaces)`.
        public static func pythonIndented(_ spaces: Int) -> Style {
            Style(indent: spaces, itemSeparator: ",", keySeparator: ": ", escapesNonASCII: true)
        }

        /// `json.dumps(value, separators=(",", ":"))`, the form of sessions and signed values.
        public static let pythonCompact = Style(itemSeparator: ",", keySeparator: ":", escapesNonASCII: true)
    }
}
