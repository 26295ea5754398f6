import Configuration

extension Settings {
    /// Names that begin like settings and are none: other variables of Django's own.
    private static let foreignVariables: Set<String> = [
        "DJANGO_SETTINGS_MODULE", "DJANGO_COLORS", "DJANGO_AUTORELOAD_ENV", "DJANGO_WATCHMAN_TIMEOUT",
        "DJANGO_ALLOW_ASYNC_UNSAFE", "DJANGO_RUNSERVER_HIDE_WARNING", "DJANGO_TEST_PROCESSES",
    ]

    /// Reads the environment (`DJANGO_<NAME>`, and `DATABASE_URL`) and a settings file; the environment comes first.
    ///
    /// - Parameter project: what the project itself sets, in place of Django's defaults.
    /// - Throws: ``SettingsError`` that names a setting which is unknown or cannot have its value.
    public static func load(
        definitions: [SettingDefinition], environment: [String: String], file: SettingsFile?,
        project: Settings = Settings()
    ) throws(SettingsError) -> Settings {
        let variables = try variables(in: environment, definitions)
        if let file { try refuseUnknown(file.keys, definitions, prefix: "\(file.name): ") }
        var values = project.values
        for definition in definitions {
            let name = definition.name
            if let text = variables[name] {
                let variable = environment[name] == nil ? "DJANGO_\(name)" : name
                values[name] = try value(of: text, for: definition, named: variable)
            } else if let file, file.keys.contains(name) {
                values[name] = try value(in: file, for: definition)
            }
        }
        return Settings(values)
    }

    // MARK: - Environment

    private static func variables(
        in environment: [String: String], _ definitions: [SettingDefinition]
    ) throws(SettingsError) -> [String: String] {
        var variables: [String: String] = [:]
        // The two names that are used without prefix everywhere.
        for name in ["DATABASE_URL", "DATABASE_PATH"] { variables[name] = environment[name] }
        var settings: [String] = []
        for (name, text) in environment.sorted(by: { $0.key < $1.key }) {
            guard name.hasPrefix("DJANGO_"), !foreignVariables.contains(name), !name.hasPrefix("DJANGO_SUPERUSER_")
            else { continue }
            let setting = String(name.dropFirst("DJANGO_".count))
            settings.append(setting)
            variables[setting] = text
        }
        try refuseUnknown(settings, definitions, prefix: "DJANGO_")
        return variables
    }

    private static func value(
        of text: String, for definition: SettingDefinition, named variable: String
    ) throws(SettingsError) -> SettingValue {
        guard let value = parse(text, as: definition.type) else {
            throw SettingsError("\(variable) must be \(definition.type).")
        }
        if let trouble = definition.trouble(value) { throw SettingsError("\(variable) \(trouble).") }
        return value
    }

    private static func parse(_ text: String, as type: SettingType) -> SettingValue? {
        switch type {
        case .bool:
            switch text.lowercased() {
            case "1", "true", "yes", "on": .bool(true)
            case "", "0", "false", "no", "off": .bool(false)
            default: nil
            }
        case .int: Int(text).map(SettingValue.int)
        case .string: .string(text)
        case .strings:
            .strings(
                text.split(separator: ",").map { String($0.trimmingSpaces) }.filter { !$0.isEmpty })
        case .optional(let wrapped):
            ["", "none", "null"].contains(text.lowercased()) ? .some(.none) : parse(text, as: wrapped)
        }
    }

    // MARK: - File

    private static func value(
        in file: SettingsFile, for definition: SettingDefinition
    ) throws(SettingsError) -> SettingValue {
        let label = "\(file.name): \(definition.name)"
        guard let value = lookUp(definition.name, as: definition.type, in: file) else {
            throw SettingsError("\(label) must be \(definition.type).")
        }
        if let trouble = definition.trouble(value) { throw SettingsError("\(label) \(trouble).") }
        return value
    }

    private static func lookUp(_ name: String, as type: SettingType, in file: SettingsFile) -> SettingValue? {
        let key = AbsoluteConfigKey([name])
        func content(_ type: ConfigType) -> ConfigContent? {
            (try? file.snapshot?.value(forKey: key, type: type))?.value?.content
        }
        switch type {
        case .bool:
            guard case .bool(let bool) = content(.bool) else { return nil }
            return .bool(bool)
        case .int:
            guard case .int(let int) = content(.int) else { return nil }
            return .int(int)
        case .string:
            guard case .string(let string) = content(.string) else { return nil }
            return .string(string)
        case .strings:
            guard case .stringArray(let strings) = content(.stringArray) else { return nil }
            return .strings(strings)
        case .optional(let wrapped):
            if case .string(let text) = content(.string), ["", "~", "null", "none"].contains(text.lowercased()) {
                return .some(.none)
            }
            return lookUp(name, as: wrapped, in: file)
        }
    }

    // MARK: - Unknown names

    private static func refuseUnknown(
        _ names: [String], _ definitions: [SettingDefinition], prefix: String
    ) throws(SettingsError) {
        let known = Set(definitions.map(\.name))
        guard let unknown = names.first(where: { !known.contains($0) }) else { return }
        let closest = known.min { unknown.editDistance(to: $0) < unknown.editDistance(to: $1) }
        var message = "\(prefix)\(unknown) is not a setting."
        if let closest, unknown.editDistance(to: closest) <= 3 { message += " Did you mean \(prefix)\(closest)?" }
        throw SettingsError(message)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension String {
    /// How many letters must be added, removed or replaced to get the other text (Levenshtein).
    fileprivate func editDistance(to other: String) -> Int {
        let target = Array(other.utf8)
        var distances = Array(0...target.count)
        for (row, letter) in utf8.enumerated() {
            var diagonal = distances[0]
            distances[0] = row + 1
            for column in target.indices {
                let substitution = diagonal + (target[column] == letter ? 0 : 1)
                diagonal = distances[column + 1]
                distances[column + 1] = Swift.min(substitution, diagonal + 1, distances[column] + 1)
            }
        }
        return distances[target.count]
    }
}
