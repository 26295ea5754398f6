import Models

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The settings that a module assigns, modules that it imports everything from included.
struct PythonSettings {
    private(set) var values: [String: LiteralValue] = [:]
    private(set) var notes: [String] = []
    private let root: String

    /// `nil` when there is no such module.
    init?(_ module: String, root: String) {
        self.root = root
        guard let names = scope(of: module, depth: 0) else { return nil }
        for (name, value) in names where name == name.uppercased() && name.first?.isLetter == true {
            if let plain = value.plain {
                values[name] = plain
            } else if Self.important.contains(name) {
                notes.append(
                    "The setting \(name) is computed, and not known here; give it with --setting \(name)=VALUE.")
            }
        }
    }

    /// Settings that matter to migrations.
    private static let important: Set<String> = [
        "INSTALLED_APPS", "AUTH_USER_MODEL", "DEFAULT_AUTO_FIELD", "MIGRATION_MODULES",
    ]

    private func file(of module: String) -> (path: String, isPackage: Bool)? {
        let path = root + "/" + module.split(separator: ".").joined(separator: "/")
        if FileManager.default.fileExists(atPath: path + ".py") { return (path + ".py", false) }
        if FileManager.default.fileExists(atPath: path + "/__init__.py") { return (path + "/__init__.py", true) }
        return nil
    }

    /// The names of a module after it has run, as far as it can be followed.
    private mutating func scope(of module: String, depth: Int) -> [String: PythonValue]? {
        guard depth < 10, let (path, isPackage) = file(of: module),
            let data = FileManager.default.contents(atPath: path), let source = try? PythonSource(Array(data))
        else { return nil }
        let statements: [PythonStatement]
        do throws(PythonSyntaxError) {
            statements = try PythonParser.module(source)
        } catch {
            notes.append("\(path):\(error.line): \(error.message)")
            return nil
        }
        // Within a package, one dot means the package itself.
        var interpreter = PythonInterpreter(source, module: isPackage ? module + ".__init__" : module)
        interpreter.keepsUndecided = true
        for statement in statements { run(statement, &interpreter, depth) }
        return interpreter.scopes.first
    }

    private mutating func run(_ statement: PythonStatement, _ interpreter: inout PythonInterpreter, _ depth: Int) {
        switch statement.kind {
        case .importingFrom(let path, let level, let names):
            let module = level == 0 ? path : interpreter.relative(path, level)
            guard let scope = scope(of: module, depth: depth + 1) else { break }
            for item in names {
                if item.name == "*" {
                    for (name, value) in scope where !name.hasPrefix("_") { interpreter[name] = value }
                } else if let value = scope[item.name] {
                    interpreter[item.alias ?? item.name] = value
                }
            }
            return
        // Local settings are often imported if they are there.
        case .attempt(let body, _, let otherwise, _):
            for inner in body + otherwise { run(inner, &interpreter, depth) }
            return
        default: break
        }
        // A statement that cannot be carried out leaves the settings as they are.
        try? interpreter.run(module: [statement])
    }
}
