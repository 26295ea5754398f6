/// The texts of one language: English ones, and what stands for them.
///
/// ```swift
/// Catalog.named("de").text("%(num)d day", "%(num)d days", count: 2)    // %(num)d Tage
/// ```
///
/// English and languages without a table give back what they get. An app adds its own with ``init(_:pluralRule:)``.
public struct Catalog: Sendable {
    private var forms: [String: [String]]
    private var pluralRule: PluralRule

    /// No translations: English.
    public static let english = Self([:], pluralRule: .english)

    /// - Parameters:
    ///   - forms: what stands for an English text; one form, or as many as the rule for plurals counts. A text with a
    ///     context is keyed by `context|text`.
    public init(_ forms: [String: [String]], pluralRule: PluralRule) {
        self.forms = forms
        self.pluralRule = pluralRule
    }

    /// Reads a table: the rule for plurals, then a line a message: the English text (with its context and `|` before it), and its
    /// translation or the forms of it.
    init(table: String) {
        var lines = table.split(separator: "\n")[...]
        self.init([:], pluralRule: lines.popFirst().flatMap { PluralRule(String($0)) } ?? .english)
        for line in lines {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped(String($0)) }
            forms[fields[0]] = Array(fields.dropFirst())
        }
    }

    /// These texts, with those of another where both have one.
    public func merging(_ other: Self) -> Self {
        var copy = self
        copy.forms.merge(other.forms) { $1 }
        return copy
    }

    /// The catalog of a language, or of the one before the hyphen in its code.
    public static func named(_ language: String) -> Self {
        let code = language.lowercased()
        return builtIn(code) ?? code.split(separator: "-").first.flatMap { builtIn(String($0)) } ?? english
    }

    /// `gettext`, and `pgettext` with a context.
    public func text(_ message: String, context: String? = nil) -> String {
        if forms.isEmpty || message.isEmpty { return message }
        return forms[key(message, context)]?.first.flatMap { $0.isEmpty ? nil : $0 } ?? message
    }

    /// `ngettext`, and `npgettext` with a context.
    public func text(_ singular: String, _ plural: String, count: Double, context: String? = nil) -> String {
        if let forms = forms[key(singular, context)], forms.count > 1 || pluralRule.isSingle {
            let index = pluralRule.form(for: count)
            if forms.indices.contains(index), !forms[index].isEmpty { return forms[index] }
        }
        return count == 1 ? singular : plural
    }

    private func key(_ message: String, _ context: String?) -> String { context.map { "\($0)|\(message)" } ?? message }
}
