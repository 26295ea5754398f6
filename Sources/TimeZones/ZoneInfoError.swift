/// Why there is no zone of a name.
///
/// ```
/// Incorrect timezone setting: Europe/Berln
/// ```
public struct ZoneInfoError: Error, Sendable, CustomStringConvertible {
    public struct Code: Hashable, Sendable {
        let name: String
        /// The name is none that a zone could have: a path of its own, or one that leads elsewhere.
        public static let invalidKey = Code(name: "invalid_key")
        public static let notFound = Code(name: "not_found")
        /// The machine has no time zone database at all.
        public static let noDatabase = Code(name: "no_database")
        /// The file is none of a time zone, or is damaged.
        public static let damaged = Code(name: "damaged")
    }

    public let code: Code
    public let message: String

    public var description: String { message }

    static func notFound(_ key: String) -> Self {
        Self(code: .notFound, message: "Incorrect timezone setting: \(key)")
    }

    static func invalidKey(_ key: String) -> Self {
        Self(code: .invalidKey, message: "Incorrect timezone setting: \(key)")
    }

    static func noDatabase(_ key: String) -> Self {
        Self(
            code: .noDatabase,
            message: "Incorrect timezone setting: \(key): this machine has no time zone database, so UTC is the only "
                + "zone. Install one (on Debian and Ubuntu the package tzdata), or name its folder in PYTHONTZPATH.")
    }

    static func damaged(_ key: String, _ path: String, _ problem: String) -> Self {
        Self(code: .damaged, message: "Incorrect timezone setting: \(key): \(path) is no time zone file: \(problem).")
    }
}
