/// Takes a route apart into text and parameters in angle brackets.
enum RouteScanner {
    enum Part: Equatable {
        case literal(String)
        case parameter(converter: String, name: String)
    }

    static func parts(of route: String) throws(ImproperlyConfigured) -> [Part] {
        var parts: [Part] = []
        var rest = Array(route.unicodeScalars)[...]
        var literal = String.UnicodeScalarView()
        while let scalar = rest.first {
            if scalar == "<", let length = parameterLength(rest) {
                if !literal.isEmpty { parts.append(.literal(String(literal))) }
                literal = String.UnicodeScalarView()
                parts.append(try parameter(rest.dropFirst().prefix(length), in: route))
                rest = rest.dropFirst(length + 2)
            } else {
                literal.append(scalar)
                rest = rest.dropFirst()
            }
        }
        if !literal.isEmpty { parts.append(.literal(String(literal))) }
        return parts
    }

    /// How many scalars stand between `<` and the next `>`; `nil` when it is no parameter.
    private static func parameterLength(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
        guard let end = text.firstIndex(of: ">") else { return nil }
        let length = end - text.startIndex - 1
        return length > 0 ? length : nil
    }

    private static func parameter(
        _ text: ArraySlice<Unicode.Scalar>, in route: String
    ) throws(ImproperlyConfigured) -> Part {
        if text.contains(where: { $0 == " " || (0x09...0x0D).contains($0.value) }) {
            throw ImproperlyConfigured("URL route '\(route)' cannot contain whitespace in angle brackets <…>.")
        }
        var converter = "str"
        var name = string(text)
        if let colon = text.firstIndex(of: ":"), colon > text.startIndex, colon + 1 < text.endIndex {
            converter = string(text[..<colon])
            name = string(text[(colon + 1)...])
        }
        guard isIdentifier(name) else {
            throw ImproperlyConfigured(
                "URL route '\(route)' uses parameter name '\(name)' which isn't a valid Python identifier.")
        }
        return .parameter(converter: converter, name: name)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
        return name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
    }
}
