extension Library {
    /// The filters that need no `load`.
    static let defaultFilters: Library = {
        var library = Library()
        TextFilters.register(in: &library)
        HTMLFilters.register(in: &library)
        ListFilters.register(in: &library)
        NumberFilters.register(in: &library)
        DateFilters.register(in: &library)
        LogicFilters.register(in: &library)
        return library
    }()
}

extension FilterInput {
    /// The value as text, which stays HTML if it is: what Django's `stringfilter` hands on.
    var textValue: TemplateValue { value.isSafe ? .safeString(value.text) : .string(value.text) }
}

extension Library {
    /// Registers a filter that gets text and gives text: Django's `stringfilter`.
    mutating func textFilter(
        _ name: String, arguments: Filter.Arguments = .none, isSafe: Bool = false,
        _ function: @escaping @Sendable (String, FilterInput) throws -> String
    ) {
        filter(name, arguments: arguments, isSafe: isSafe) { input in
            let result = try function(input.value.text, input)
            return isSafe && input.value.isSafe ? .safeString(result) : .string(result)
        }
    }
}
