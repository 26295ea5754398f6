internal import PythonText

/// Names of templates that begin with `./` or `../`: relative to the template that names them.
enum RelativePath {
    /// - Parameter allowsItself: whether the template may name itself.
    static func resolved(_ name: String, in template: String?, allowsItself: Bool = true) throws -> String {
        var inner = name
        while let first = inner.first, first == "'" || first == "\"" { inner.removeFirst() }
        while let last = inner.last, last == "'" || last == "\"" { inner.removeLast() }
        guard inner.hasPrefix("./") || inner.hasPrefix("../") else { return name }
        let own = String((template ?? "").drop { $0 == "/" })
        var parts = own.pythonSplit("/").dropLast().filter { !$0.isEmpty }
        var isOutside = false
        for part in inner.pythonSplit("/") where part != "." && !part.isEmpty {
            if part == ".." {
                if parts.popLast() == nil { isOutside = true }
            } else {
                parts.append(part)
            }
        }
        if isOutside {
            throw TemplateError.syntax(
                "The relative path '\(name)' points outside the file hierarchy that template '\(template ?? "")' is in."
            )
        }
        let path = parts.joined(separator: "/")
        if !allowsItself, path == own {
            throw TemplateError.syntax(
                "The relative path '\(name)' was translated to template name '\(path)', the same template in which the tag "
                    + "appears.")
        }
        let isQuoted = name.first == "'" || name.first == "\""
        return isQuoted && name.first == name.last ? "\"\(path)\"" : path
    }
}
