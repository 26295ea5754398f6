/// The value of a setting.
public enum SettingValue: Sendable, Hashable {
    case bool(Bool)
    case int(Int)
    case string(String)
    case strings([String])
    /// Python's `None`.
    case none
}

/// What kind of value a setting takes.
public enum SettingType: Sendable, Hashable, CustomStringConvertible {
    case bool
    case int
    case string
    case strings
    indirect case optional(SettingType)

    public var description: String {
        switch self {
        case .bool: "true or false"
        case .int: "a whole number"
        case .string: "text"
        case .strings: "a list of texts, such as [a, b]"
        case .optional(let type): "\(type), or none"
        }
    }
}

/// A Swift type that settings can have.
public protocol SettingConvertible: Sendable {
    static var settingType: SettingType { get }
    init?(_ value: SettingValue)
    var settingValue: SettingValue { get }
}

extension Bool: SettingConvertible {
    public static var settingType: SettingType { .bool }
    public init?(_ value: SettingValue) {
        guard case .bool(let bool) = value else { return nil }
        self = bool
    }
    public var settingValue: SettingValue { .bool(self) }
}

extension Int: SettingConvertible {
    public static var settingType: SettingType { .int }
    public init?(_ value: SettingValue) {
        guard case .int(let int) = value else { return nil }
        self = int
    }
    public var settingValue: SettingValue { .int(self) }
}

extension String: SettingConvertible {
    public static var settingType: SettingType { .string }
    public init?(_ value: SettingValue) {
        guard case .string(let string) = value else { return nil }
        self = string
    }
    public var settingValue: SettingValue { .string(self) }
}

extension [String]: SettingConvertible {
    public static var settingType: SettingType { .strings }
    public init?(_ value: SettingValue) {
        guard case .strings(let strings) = value else { return nil }
        self = strings
    }
    public var settingValue: SettingValue { .strings(self) }
}

extension Optional: SettingConvertible where Wrapped: SettingConvertible {
    public static var settingType: SettingType { .optional(Wrapped.settingType) }
    public init?(_ value: SettingValue) {
        if value == .none {
            self = .none
        } else if let wrapped = Wrapped(value) {
            self = .some(wrapped)
        } else {
            return nil
        }
    }
    public var settingValue: SettingValue { self?.settingValue ?? .none }
}
