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
    /// Words between white space and commas; text in quotes is one word.
    static func split(_ text: String) -> [String] {
        var terms: [String] = []
        for token in tokens(text) {
            let token = trimmingCommas(token)
            let quote = token.first
            if token.count > 1, quote == "\"" || quote == "'", token.last == quote {
                terms.append(unescaped(String(String.UnicodeScalarView(token.dropFirst().dropLast()))))
            } else {
                for part in token.split(separator: ",") {
                    terms.append(String(String.UnicodeScalarView(part)).pythonStripped())
                }
            }
        }
        return terms
    }

    /// Runs without white space, in which quoted stretches may hold some.
    private static func tokens(_ text: String) -> [[Unicode.Scalar]] {
        var tokens: [[Unicode.Scalar]] = []
        var token: [Unicode.Scalar] = []
        var quote: Unicode.Scalar?
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            if let open = quote {
                token.append(scalar)
                if scalar == open { quote = nil }
            } else if scalar.isPythonSpace {
                if !token.isEmpty { tokens.append(token) }
                token = []
            } else {
                token.append(scalar)
                if scalar == "\"" || scalar == "'", scalars[(index + 1)...].contains(scalar) { quote = scalar }
            }
        }
        return token.isEmpty ? tokens : tokens + [token]
    }

    private static func trimmingCommas(_ token: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        var slice = token[...]
        while slice.first == "," { slice.removeFirst() }
        while slice.last == "," { slice.removeLast() }
        return slice
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("\\\"", with: "\"").replacing("\\'", with: "'").replacing("\\\\", with: "\\")
    }
}
