/// Answers every question by itself: with no, unless told otherwise.
///
/// ```swift
/// SilentQuestioner(createsInitial: true)     // apps without migrations get their first one
/// ```
public struct SilentQuestioner: MigrationQuestioner, Sendable {
    public var createsInitial: Bool
    public var merges: Bool

    public init(createsInitial: Bool = false, merges: Bool = false) {
        self.createsInitial = createsInitial
        self.merges = merges
    }

    public func askInitial(_ appLabel: String) -> Bool { createsInitial }
    public func askMerge(_ appLabel: String) -> Bool { merges }
}
