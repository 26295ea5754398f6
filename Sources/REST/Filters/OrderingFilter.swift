import Models
public import ORM
import PythonText
import Web

/// `?ordering=-created,subject`: the rows in the order that is asked for.
///
/// ```swift
/// OrderingFilter<Message>(["created": { $0.creationDate.descending(if: $1) }])
/// ```
///
/// Names that are not listed are ignored.
public struct OrderingFilter<Root: Model>: FilterBackend {
    public typealias Term = @Sendable (_ fields: Root.Fields, _ isDescending: Bool) -> Ordering<Root>

    private let terms: [String: Term]
    private let parameter: String
    private let defaultOrdering: [String]

    /// - Parameter default: names, with `-` for descending, when the request asks for nothing that is known.
    public init(_ terms: [String: Term], default defaultOrdering: [String] = [], parameter: String = "ordering") {
        self.terms = terms
        self.defaultOrdering = defaultOrdering
        self.parameter = parameter
    }

    /// The orders by fields of the model, by their names: DRF's `ordering_fields`.
    ///
    /// ```swift
    /// OrderingFilter<Message>(fields: ["subject", "creation_date"], default: ["-creation_date"])
    /// ```
    ///
    /// - Parameter names: the fields; all of the model, or of the serializer, are DRF's default.
    public init(fields names: [String], default defaultOrdering: [String] = [], parameter: String = "ordering") {
        var terms: [String: Term] = [:]
        for name in names {
            guard let column = Root.schema.description.field(name)?.column else { continue }
            terms[name] = { _, isDescending in Root.ordering(by: column, isDescending: isDescending) }
        }
        self.init(terms, default: defaultOrdering, parameter: parameter)
    }

    public func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root> {
        let asked =
            request.query[parameter].map { text in
                text.split(separator: ",", omittingEmptySubsequences: false).map { $0.pythonStripped() }
            } ?? []
        let ordering = known(asked)
        if !ordering.isEmpty { return apply(ordering, to: queryset) }
        return defaultOrdering.isEmpty ? queryset : apply(known(defaultOrdering), to: queryset)
    }

    private func known(_ names: [String]) -> [(term: Term, isDescending: Bool)] {
        names.compactMap { name in
            let isDescending = name.utf8.first == UInt8(ascii: "-")
            return terms[isDescending ? String(name.dropFirst()) : name].map { ($0, isDescending) }
        }
    }

    private func apply(_ ordering: [(term: Term, isDescending: Bool)], to queryset: QuerySet<Root>) -> QuerySet<Root> {
        queryset.order { fields in ordering.map { $0.term(fields, $0.isDescending) } }
    }
}

extension ColumnExpression {
    /// The order by this column, one way or the other.
    public func descending(if isDescending: Bool) -> Ordering<Root> { isDescending ? descending : ascending }
}
