import GRDB

/// Text: padding, repetition, reversal.
enum TextFunctions {
    static let all: [DatabaseFunction] = [
        .django("LPAD", 3) { values in pad(values) { text, filling in filling + text } },
        .django("RPAD", 3) { values in pad(values) { text, filling in text + filling } },
        .django("REPEAT", 2) { values in
            guard let text = String.fromDatabaseValue(values[0]), let count = Int.fromDatabaseValue(values[1]),
                !text.utf8.count.multipliedReportingOverflow(by: count).overflow, text.utf8.count * count < 1 << 30
            else { return nil }
            return String(repeating: text, count: max(0, count))
        },
        .django("REVERSE", 1) { values in
            String.fromDatabaseValue(values[0]).map { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) }
        },
    ]

    /// The text cut or filled to a length that is counted in code points.
    private static func pad(_ values: [DatabaseValue], _ join: (String, String) -> String) -> String? {
        guard let text = String.fromDatabaseValue(values[0]), let length = Int.fromDatabaseValue(values[1]),
            let filling = String.fromDatabaseValue(values[2]), length >= 0, length < 1 << 30
        else { return nil }
        let missing = length - text.unicodeScalars.count
        guard missing > 0 else { return String(String.UnicodeScalarView(text.unicodeScalars.prefix(length))) }
        guard !filling.isEmpty else { return text }
        let count = filling.unicodeScalars.count
        let repeated = String(repeating: filling, count: (missing + count - 1) / count)
        return join(text, String(String.UnicodeScalarView(repeated.unicodeScalars.prefix(missing))))
    }
}
