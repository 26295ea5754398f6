/// What identifies a model in a project: its app's label, and its name in lower case.
public struct ModelKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let appLabel: String
    public let modelName: String

    public init(_ appLabel: String, _ modelName: String) {
        self.appLabel = appLabel
        self.modelName = modelName.lowercased()
    }

    public var description: String { appLabel + "." + modelName }

    public static func < (left: Self, right: Self) -> Bool {
        (left.appLabel, left.modelName) < (right.appLabel, right.modelName)
    }
}
