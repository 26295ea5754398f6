import Models
import SQLCore

extension PythonInterpreter {
    /// What an imported name stands for: a constant that is known, a setting, or only its dotted name.
    mutating func imported(_ path: String, _ node: PythonNode) throws(PythonException) -> PythonValue {
        if let value = given.value(path) { return value }
        for prefix in ["django.conf.settings.", "django.conf.global_settings."] where path.hasPrefix(prefix) {
            let name = String(path.dropFirst(prefix.count))
            return name.contains(".") ? .reference(path) : try setting(name, node)
        }
        if let known = PackageConstants.table[path] {
            let value = given.settings[known.setting].map(PythonValue.init) ?? .string(known.usual)
            if given.settings[known.setting] == nil {
                note("the setting \(known.setting) is taken for not set, so \(path) is \(known.usual)", line: node.line)
            }
            return value
        }
        return StandardNames.constant(path) ?? .reference(path)
    }

    /// The value of a setting, if it was given or is the same for everyone.
    private func setting(_ name: String, _ node: PythonNode) throws(PythonException) -> PythonValue {
        if let value = given.settings[name] {
            // The user model stays a setting, so that what is written follows it too.
            return name == "AUTH_USER_MODEL" ? .literal(.setting(name)) : PythonValue(value)
        }
        if name == "AUTH_USER_MODEL" { return .literal(.setting(name)) }
        if let value = StandardNames.settings[name] { return PythonValue(value) }
        return unknown("the setting \(name) is not known here; give it with --setting \(name)=VALUE", node)
    }

    /// Calls something imported: what is known is computed, all else is kept as a call.
    mutating func callImported(
        _ path: String, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)],
        _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        if path.hasPrefix("builtins.") {
            return try callBuiltin(String(path.dropFirst(9)), arguments, keywords, node)
        }
        if path == "importlib.import_module", let name = arguments.first?.string { return .reference(name) }
        if path.hasSuffix("migrations.swappable_dependency"), path.hasPrefix("django.db."), let value = arguments.first
        {
            return .swappableDependency(value)
        }
        if path == "django.apps.apps.is_installed", let name = arguments.first?.string {
            if case .list(let items)? = given.settings["INSTALLED_APPS"].map(PythonValue.init) {
                return .bool(items.contains { $0.string == name })
            }
            return unknown("whether \(name) is installed is not known; give it with --setting INSTALLED_APPS=[…]", node)
        }
        if path == "django.contrib.auth.get_user_model" { return .literal(.setting("AUTH_USER_MODEL")) }
        if let value = try swapper(path, arguments, node) { return value }
        if let value = StandardNames.text(path, arguments, keywords) {
            return value
        }
        if let value = StandardLibrary.call(path, arguments, keywords) { return value }
        return .call(PythonCall(path: path, arguments: arguments, keywords: keywords, line: node.line))
    }

    private mutating func callBuiltin(
        _ name: String, _ arguments: [PythonValue], _ keywords: [(name: String, value: PythonValue)],
        _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        switch name {
        case "getattr", "hasattr":
            guard arguments.count > 1, let attributeName = arguments[1].string else { break }
            return try attributeOrDefault(name, arguments, attributeName, node)
        case "print", "setattr", "object": return .none
        case "__import__": if let module = arguments.first?.string { return .reference(module) }
        case "type" where arguments.count == 3:
            return .call(PythonCall(path: "builtins.type", arguments: arguments, line: node.line))
        default: break
        }
        if let value = PythonBuiltins.call(name, arguments, keywords) { return value }
        let parts = arguments + keywords.map(\.value)
        if let part = parts.lazy.compactMap(\.unknown).first {
            return .unknown(PythonUnknown(reason: part.reason, line: part.line, source: source.excerpt(node.range)))
        }
        return unknown("a call that only Python can make", node)
    }

    private mutating func attributeOrDefault(
        _ function: String, _ arguments: [PythonValue], _ name: String, _ node: PythonNode
    ) throws(PythonException) -> PythonValue {
        if case .reference("django.conf.settings") = arguments[0] {
            let isKnown =
                given.settings[name] != nil || name == "AUTH_USER_MODEL" || StandardNames.settings[name] != nil
            if function == "hasattr" {
                if !isKnown { note("the setting \(name) is taken for not set", line: node.line) }
                return .bool(isKnown)
            }
            if !isKnown, arguments.count > 2 {
                note("the setting \(name) is taken for not set, so its default holds", line: node.line)
                return arguments[2]
            }
        }
        if case .type(let type) = arguments[0], function == "hasattr" { return .bool(type[name] != nil) }
        if function == "hasattr" { return unknown("a condition that only Python can decide", node) }
        return try attribute(name, of: arguments[0], node)
    }

    /// The package `swapper`: models that a setting may name, as Django has it for the user model alone.
    private mutating func swapper(
        _ path: String, _ arguments: [PythonValue], _ node: PythonNode
    ) throws(PythonException) -> PythonValue? {
        guard path.hasPrefix("swapper."), let app = arguments.first?.string, arguments.count > 1,
            let model = arguments[1].string
        else { return nil }
        let setting = "\(app)_\(model)_MODEL".uppercased().split(separator: ".").joined(separator: "_")
        let value = given.settings[setting].map(PythonValue.init) ?? .string("\(app).\(model)")
        switch path {
        case "swapper.swappable_setting": return .string(setting)
        case "swapper.get_model_name": return value
        case "swapper.dependency": return .swappableDependency(value)
        case "swapper.is_swapped": return given.settings[setting] == nil ? .bool(false) : value
        default: return nil
        }
    }
}
