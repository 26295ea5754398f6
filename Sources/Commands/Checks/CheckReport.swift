/// The findings of system checks as text, the gravest first.
struct CheckReport {
    private let messages: [CheckMessage]
    private let silenced: Int
    private let showsCount: Bool
    private let style: Style

    init(_ messages: [CheckMessage], silenced: Int, showsCount: Bool, style: Style) {
        self.messages = messages
        self.silenced = silenced
        self.showsCount = showsCount
        self.style = style
    }

    /// The report when nothing is so serious that the command fails.
    var text: String { header + body + footer }

    /// The report when something is.
    var failure: String { style.paint("SystemCheckError: \(header)", .error) + body + footer }

    private var header: String { messages.isEmpty ? "" : "System check identified some issues:\n" }

    private var body: String {
        CheckMessage.Level.allCases.reversed().map { level in
            let group = messages.filter { $0.level == level }
            if group.isEmpty { return "" }
            let lines = group.map { style.paint("\($0)", level >= .error ? .error : .warning) }.sorted(by: isBefore)
            return "\n\(title(of: level)):\n\(lines.joined(separator: "\n"))\n"
        }.joined()
    }

    private var footer: String {
        guard showsCount else { return "" }
        let count =
            switch messages.count {
            case 0: "no issues"
            case 1: "1 issue"
            default: "\(messages.count) issues"
            }
        return (messages.isEmpty ? "" : "\n") + "System check identified \(count) (\(silenced) silenced)."
    }

    private func title(of level: CheckMessage.Level) -> String {
        switch level {
        case .debug: "DEBUGS"
        case .info: "INFOS"
        case .warning: "WARNINGS"
        case .error: "ERRORS"
        case .critical: "CRITICALS"
        }
    }

    /// Python sorts by code points.
    private func isBefore(_ left: String, _ right: String) -> Bool {
        left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }
}
