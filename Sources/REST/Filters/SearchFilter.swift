public import ORM
import PythonText
import Web

/// `?search=tea cup`: the rows in which each of the words is found in some field.
///
/// ```swift
/// SearchFilter<Message>(.contains { $0.subject }, .startsWith { $0.sender[\.username] })
/// ```
///
/// Words stand between spaces and commas; quoted ones belong together.
public struct SearchFilter<Root: Model>: FilterBackend {
    /// A field that is searched, and how.
    public struct SearchField: Sendable {
        let predicate: @Sendable (Root.Fields, String) -> Predicate<Root>

        public static func contains<Column: ColumnExpression>(
            _ column: @escaping @Sendable (Root.Fields) -> Column
        ) -> Self where Column.Root == Root, Column.Value == String {
            Self { column($0).iContains($1) }
        }
        public static func startsWith<Column: ColumnExpression>(
            _ column: @escaping @Sendable (Root.Fields) -> Column
        ) -> Self where Column.Root == Root, Column.Value == String {
            Self { column($0).iStartsWith($1) }
        }
        /// A search by a regular expression of Python's syntax, whatever the case: DRF's prefix `$`.
        public static func matches<Column: ColumnExpression>(
            _ column: @escaping @Sendable (Root.Fields) -> Column
        ) -> Self where Column.Root == Root, Column.Value == String {
            Self { column($0).iRegex($1) }
        }
        public static func exact<Column: ColumnExpression>(
            _ column: @escaping @Sendable (Root.Fields) -> Column
        ) -> Self where Column.Root == Root, Column.Value == String {
            Self { column($0).iExact($1) }
        }
    }

    private let fields: [SearchField]
    private let parameter: String

    public init(parameter: String = "search", _ fields: SearchField...) {
        self.parameter = parameter
        self.fields = fields
    }

    public func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root> {
        guard let text = request.query[parameter], !fields.isEmpty else { return queryset }
        if text.utf8.contains(0) {
            throw ValidationError("Null characters are not allowed.", code: "null_characters_not_allowed")
        }
        var queryset = queryset
        for term in SearchTerms.split(text) {
            queryset = queryset.filter { columns in
                let first = fields[0].predicate(columns, term)
                return fields.dropFirst().reduce(first) { $0 || $1.predicate(columns, term) }
            }
        }
        return queryset
    }
}

/// Splits what people type into a search box.
enum SearchTerms {
    private typealias Scalars = ArraySlice<Unicode.Scalar>

    /// Words between white space and commas; text in quotes is one word.
    static func split(_ text: String) -> [String] {
        var terms: [String] = []
        for token in tokens(Array(text.unicodeScalars)[...]) {
            let token = trimmingCommas(token)
            if let quote = token.first, isQuote(quote), token.last == quote {
                // A quote that stands alone is an empty text, which is found everywhere.
                terms.append(unescaped(token.dropFirst().dropLast(), quote))
            } else {
                for part in token.split(separator: ",") {
                    terms.append(String(String.UnicodeScalarView(part)).pythonStripped())
                }
            }
        }
        return terms
    }

    /// Django's `smart_split`: runs without white space, in which quoted stretches may hold some.
    private static func tokens(_ text: Scalars) -> [Scalars] {
        var tokens: [Scalars] = []
        var rest = text
        while let first = rest.first {
            if first.isPythonSpace {
                rest.removeFirst()
                continue
            }
            let token = quotedRun(rest) ?? rest.prefix { !$0.isPythonSpace }
            tokens.append(token)
            rest = rest[token.endIndex...]
        }
        return tokens
    }

    /// Quoted stretches with what touches them; `nil` if there is none before the next white space.
    private static func quotedRun(_ text: Scalars) -> Scalars? {
        func plainEnd(_ start: Int) -> Int {
            text[start...].firstIndex { $0.isPythonSpace || isQuote($0) } ?? text.endIndex
        }
        var end = plainEnd(text.startIndex)
        var hasQuotes = false
        while end < text.endIndex, let close = closingQuote(text[end...]) {
            hasQuotes = true
            end = plainEnd(close + 1)
        }
        return hasQuotes ? text[..<end] : nil
    }

    /// Where the quote that the text begins with is closed; `nil` if it does not begin with one, or it stays open.
    private static func closingQuote(_ text: Scalars) -> Int? {
        guard let quote = text.first, isQuote(quote) else { return nil }
        var index = text.startIndex + 1
        while index < text.endIndex {
            if text[index] == quote { return index }
            if text[index] == "\\" {
                index += 1
                guard index < text.endIndex, text[index] != "\n" else { return nil }
            }
            index += 1
        }
        return nil
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }

    private static func trimmingCommas(_ token: Scalars) -> Scalars {
        var slice = token
        while slice.first == "," { slice.removeFirst() }
        while slice.last == "," { slice.removeLast() }
        return slice
    }

    private static func unescaped(_ text: Scalars, _ quote: Unicode.Scalar) -> String {
        String(String.UnicodeScalarView(text)).replacing("\\\(quote)", with: "\(quote)").replacing("\\\\", with: "\\")
    }
}
