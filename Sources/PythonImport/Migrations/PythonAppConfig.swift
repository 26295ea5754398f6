import Models

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What the class in an app's `apps.py` says.
struct PythonAppConfig {
    var name: String?
    var label: String?
    var verboseName: String?
    var defaultAutoField: String?

    /// `nil` when there is no such file, or no such class in it.
    init?(directory: String) {
        guard let data = FileManager.default.contents(atPath: directory + "/apps.py"),
            let source = try? PythonSource(Array(data)), let statements = try? PythonParser.module(source)
        else { return nil }
        var interpreter = PythonInterpreter(source, module: "apps")
        // What the rest of the file does is of no interest here.
        for statement in statements { try? interpreter.run(module: [statement]) }
        var configs =
            interpreter.scopes.first?.values.compactMap { value -> PythonType? in
                guard case .type(let type) = value, type["name"]?.string != nil else { return nil }
                return type.importedBases.contains { $0.hasSuffix("AppConfig") || $0.hasSuffix("Config") } ? type : nil
            } ?? []
        if configs.count > 1 { configs = configs.filter { $0["default"]?.truth != false } }
        guard let config = configs.min(by: { $0.line < $1.line }) else { return nil }
        name = config["name"]?.string
        label = config["label"]?.string
        verboseName = config["verbose_name"]?.string
        defaultAutoField = config["default_auto_field"]?.string
    }
}
