/// The settings of a project, checked once as the program starts.
///
/// ```swift
/// let settings = try Settings.load(definitions: SettingDefinition.django, environment: environment, file: yaml)
/// settings[.debug]          // false
/// ```
public struct Settings: Sendable {
    private(set) var values: [String: SettingValue]

    /// Settings with these values, and defaults for all others.
    public init(_ values: [String: SettingValue] = [:]) {
        self.values = values
    }

    public subscript<Value>(key: SettingKey<Value>) -> Value {
        get { values[key.name].flatMap(Value.init) ?? key.defaultValue }
        set { values[key.name] = newValue.settingValue }
    }

    /// The value of a setting by its name, if somebody set it.
    public func value(named name: String) -> SettingValue? { values[name] }

    /// Whether somebody set it, to its default or otherwise.
    public func isSet<Value>(_ key: SettingKey<Value>) -> Bool { values[key.name] != nil }
}
