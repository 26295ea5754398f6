/// The file that lists an app's migrations, which Swift does not find by itself.
///
/// ```swift
/// var list = SwiftMigrationList(appLabel: "messaging", app: "Messaging")
/// list.insert("Messaging0001Initial")
/// list.source
/// // public import MigrationEngine
/// //
/// // /// The migrations of the app `messaging`.
/// // public let messagingMigrations = AppMigrations("messaging", [Messaging0001Initial.self])
/// ```
///
/// A file that exists is read and changed in place: what a person added stays.
public struct SwiftMigrationList: Sendable {
    /// What comes before the first entry, up to and with the bracket.
    private var head: String
    /// What comes behind the last entry, from the bracket on.
    private var tail: String
    private var entries: [Entry]

    /// A type in the list, with the comments above it.
    private struct Entry {
        var comments: [String] = []
        var name: String
        /// What follows in its line.
        var remark: String?
    }

    /// The types in the list, in their order.
    public var typeNames: [String] { entries.map(\.name) }
    /// The label of the app.
    public let appLabel: String

    /// A new list.
    ///
    /// - Parameter app: The name of the folder, such as `Messaging`.
    public init(appLabel: String, app: String? = nil) {
        let folder = app ?? SwiftMigrationFolder.name(for: appLabel)
        let constant = SwiftName.member(folder).filter { $0 != "`" } + "Migrations"
        self.appLabel = appLabel
        head = """
            public import MigrationEngine

            /// The migrations of the app `\(SwiftComment.line(appLabel))`.
            public let \(constant) = AppMigrations(\(SwiftText.literal(appLabel)), [
            """
        tail = "])\n"
        entries = []
    }

    /// Reads a file. `nil` when there is no list in it that can be understood.
    public init?(source: String) {
        guard let found = SwiftListScanner(source).list() else { return nil }
        appLabel = found.appLabel
        head = String(source[..<found.contents.lowerBound])
        tail = String(source[found.contents.upperBound...])
        entries = []
        var comments: [String] = []
        for line in source[found.contents].split(separator: "\n") {
            let parts = SwiftListScanner.parts(of: line)
            for (index, name) in parts.names.enumerated() {
                guard name.hasSuffix(".self") else { return nil }
                let isLast = index == parts.names.count - 1
                entries.append(
                    Entry(comments: comments, name: String(name.dropLast(5)), remark: isLast ? parts.comment : nil))
                comments = []
            }
            if parts.names.isEmpty, let comment = parts.comment { comments.append(comment) }
        }
        if !comments.isEmpty { tail = comments.map { "        \($0)\n" }.joined() + "    " + tail }
    }

    /// Adds a migration's type where its name belongs, unless it is there.
    public mutating func insert(_ typeName: String) {
        guard !entries.contains(where: { $0.name == typeName }) else { return }
        let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.name < $1.name }
        let place = isSorted ? entries.firstIndex { $0.name > typeName } : nil
        entries.insert(Entry(name: typeName), at: place ?? entries.endIndex)
    }

    /// Takes out a migration's type, as when a squashed migration replaces it for good.
    public mutating func remove(_ typeName: String) { entries.removeAll { $0.name == typeName } }

    /// The text of the file.
    public var source: String {
        let isPlain = entries.allSatisfy { $0.comments.isEmpty && $0.remark == nil }
        let start = head.lastIndex(of: "\n").map { head.index(after: $0) } ?? head.startIndex
        let declaration = head[start...]
        let names = entries.map { $0.name + ".self" }
        if isPlain, let opening = Self.joined(declaration: declaration, head) {
            let rest = tail.prefix { $0 != "\n" }
            let line = opening.line + names.joined(separator: ", ") + rest
            if line.count <= SwiftLayout.width, !rest.contains("//") {
                return opening.before + opening.line + names.joined(separator: ", ") + tail
            }
        }
        return broken(names)
    }

    /// The declaration in one line, as it is while the list is short.
    private static func joined(declaration: Substring, _ head: String) -> (before: String, line: String)? {
        guard declaration.trimmingPrefix(while: { $0 == " " }) == "[" else {
            return (String(head[..<declaration.startIndex]), String(declaration))
        }
        // public let x = AppMigrations(⏎ "x",⏎ [
        let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.lastIndex(where: { $0.contains("AppMigrations(") }),
            !lines[start...].contains(where: { $0.contains("//") })
        else { return nil }
        let joined = lines[start...].map { $0.trimmingPrefix { $0 == " " } }
        var line = ""
        for part in joined {
            line += line.isEmpty || line.hasSuffix("(") ? String(part) : " " + part
        }
        let before = lines[..<start].joined(separator: "\n") + (start > 0 ? "\n" : "")
        return (before, line)
    }

    /// One entry a line.
    private func broken(_ names: [String]) -> String {
        let start = head.lastIndex(of: "\n").map { head.index(after: $0) } ?? head.startIndex
        var opening = head
        if let call = head[start...].range(of: "AppMigrations(") {
            let arguments = head[call.upperBound...].dropLast().trimmed
            opening = head[..<call.upperBound] + "\n    " + arguments + "\n    ["
        }
        let comma = entries.count > 1 || entries.first?.remark != nil ? "," : ""
        var result = opening
        for (entry, name) in zip(entries, names) {
            for comment in entry.comments { result += "\n        " + comment }
            result += "\n        " + name + comma + (entry.remark.map { "  " + $0 } ?? "")
        }
        let isComment = tail.trimmed.hasPrefix("//")
        return result + "\n" + (isComment ? "" : "    ") + tail
    }
}

extension Substring {
    /// Without spaces at the ends.
    fileprivate var trimmed: String { String(self).trimmed }

    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace ?? false { text.removeFirst() }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}
