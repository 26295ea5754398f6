internal import Formatting
internal import PythonText

/// Django's filters for true and false.
enum LogicFilters {
    static func register(in library: inout Library) {
        library.filter("default", arguments: .required) { $0.value.isTrue ? $0.value : $0.argument ?? .null }
        library.filter("default_if_none", arguments: .required) { input in
            if case .null = input.value { input.argument ?? .null } else { input.value }
        }
        library.filter("yesno", arguments: .optional, yesNo)
        library.filter("pprint", isSafe: true) { .string(PrettyPrinter.text($0.value)) }
    }

    private static func yesNo(_ input: FilterInput) throws -> TemplateValue {
        let words: String
        switch input.argument {
        case nil, TemplateValue.null?: words = input.context.formats.catalog.text("yes,no,maybe")
        case let argument?:
            guard let text = argument.plainString else {
                throw TemplateError(.attributeError, "'\(argument.typeName)' object has no attribute 'split'")
            }
            words = text
        }
        let bits = words.pythonSplit(",")
        guard bits.count >= 2 else { return input.value }
        if case .null = input.value { return .string(bits[bits.count == 3 ? 2 : 1]) }
        return .string(bits[input.value.isTrue ? 0 : 1])
    }
}
