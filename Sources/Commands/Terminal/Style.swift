/// The colors in which a command writes, by role.
///
/// ```swift
/// Style.dark.paint("done", .success)      // "\u{1b}[32;1mdone\u{1b}[0m"
/// Style.none.paint("done", .success)      // "done"
/// ```
public struct Style: Sendable, Equatable {
    /// What a text is for.
    public enum Role: String, Sendable, CaseIterable {
        case error, success, warning, notice
        case sqlField = "sql_field"
        case sqlColumnType = "sql_coltype"
        case sqlKeyword = "sql_keyword"
        case sqlTable = "sql_table"
        case httpInfo = "http_info"
        case httpSuccess = "http_success"
        case httpRedirect = "http_redirect"
        case httpNotModified = "http_not_modified"
        case httpBadRequest = "http_bad_request"
        case httpNotFound = "http_not_found"
        case httpServerError = "http_server_error"
        case migrateHeading = "migrate_heading"
        case migrateLabel = "migrate_label"
    }

    /// The codes between `ESC [` and `m`. A role with an empty text is switched on and off without effect, as Django does
    /// for the roles of a palette that have no color. `nil`: no escape sequences at all.
    private var codes: [Role: String]?

    /// Plain text.
    public static let none = Style(codes: nil)

    /// Django's default, for terminals with a dark background.
    public static let dark = Style(codes: [
        .error: "31;1", .success: "32;1", .warning: "33;1", .notice: "31", .sqlField: "32;1", .sqlColumnType: "32",
        .sqlKeyword: "33", .sqlTable: "1", .httpInfo: "1", .httpRedirect: "32", .httpNotModified: "36",
        .httpBadRequest: "31;1", .httpNotFound: "33", .httpServerError: "35;1", .migrateHeading: "36;1",
        .migrateLabel: "1",
    ])

    /// For terminals with a light background.
    public static let light = Style(codes: [
        .error: "31;1", .success: "32;1", .warning: "33;1", .notice: "31", .sqlField: "32;1", .sqlColumnType: "32",
        .sqlKeyword: "34", .sqlTable: "1", .httpInfo: "1", .httpRedirect: "32;1", .httpNotModified: "32",
        .httpBadRequest: "31;1", .httpNotFound: "31", .httpServerError: "35;1", .migrateHeading: "36;1",
        .migrateLabel: "1",
    ])

    public func paint(_ text: String, _ role: Role) -> String {
        guard let codes else { return text }
        return "\u{1b}[\(codes[role] ?? "")m\(text)\u{1b}[0m"
    }

    private static let colors = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    private static let options = ["bold": "1", "underscore": "4", "blink": "5", "reverse": "7", "conceal": "8"]

    /// The colors that the variable `DJANGO_COLORS` describes, such as `light;error=yellow/blue,blink;notice=magenta`.
    public init(colors setting: String) {
        guard !setting.isEmpty else {
            self = .dark
            return
        }
        var codes: [Role: String] = [:]
        for part in setting.lowercased().split(separator: ";") {
            switch part {
            case "dark": codes.merge(Style.dark.codes ?? [:]) { $1 }
            case "light": codes.merge(Style.light.codes ?? [:]) { $1 }
            case "nocolor": codes = [:]
            default:
                let halves = part.split(separator: "=", omittingEmptySubsequences: false)
                if halves.count == 2, let role = Role(rawValue: String(halves[0])), let code = Self.code(halves[1]) {
                    codes[role] = code
                }
            }
        }
        self.init(codes: codes.isEmpty ? nil : codes)
    }

    private init(codes: [Role: String]?) { self.codes = codes }

    /// `yellow/blue,blink` is `33;44;5`.
    private static func code(_ definition: Substring) -> String? {
        let parts = definition.split(separator: ",", omittingEmptySubsequences: false)
        let places = parts.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        var codes = zip(places, ["3", "4"]).compactMap { name, prefix in
            colors.firstIndex(of: String(name)).map { prefix + String($0) }
        }
        codes += parts.dropFirst().reversed().compactMap { options[String($0)] }
        return codes.isEmpty ? nil : codes.joined(separator: ";")
    }
}
