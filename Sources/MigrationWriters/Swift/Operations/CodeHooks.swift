import MigrationEngine

/// The functions in a written migration that stand for code which could not be written.
struct CodeHooks {
    /// A function with its reason.
    struct Hook {
        var name: String
        /// What it was called before.
        var original: String
        var reason: String
        /// Whether it does nothing instead of refusing to run.
        var isRecorded: Bool
    }

    private(set) var hooks: [Hook] = []

    /// `RunSwift(fillSlugs, backwards: .noop)`
    mutating func code(for operation: UntranslatedCode) -> SwiftCode {
        code(
            operation.forwards, operation.backwards, isAtomic: operation.isAtomic, isElidable: operation.isElidable,
            reason: operation.reason, isRecorded: operation.isRecorded)
    }

    /// Swift code of another migration: its text cannot be had here.
    mutating func code(for operation: RunSwift) -> SwiftCode {
        code(
            operation.isNoop ? .noop : .function("forwards"),
            operation.isReversible ? (operation.isReverseNoop ? .noop : .function("backwards")) : nil,
            isAtomic: operation.isAtomic, isElidable: operation.isElidable,
            reason: "Copy the code from \(operation.location).", isRecorded: false)
    }

    private mutating func code(
        _ forwards: UntranslatedCode.Direction, _ backwards: UntranslatedCode.Direction?, isAtomic: Bool?,
        isElidable: Bool, reason: String, isRecorded: Bool
    ) -> SwiftCode {
        var arguments = SwiftArguments()
        arguments.add("atomic", isAtomic.map(SwiftCode.bool))
        arguments.add("elidable", isElidable, unless: false)
        var list = arguments.list
        list.append(.init(reference(to: forwards, reason, isRecorded)))
        if let backwards { list.append(.init("backwards", reference(to: backwards, reason, isRecorded))) }
        return .call("RunSwift", list)
    }

    private mutating func reference(
        to direction: UntranslatedCode.Direction, _ reason: String, _ isRecorded: Bool
    ) -> SwiftCode {
        guard case .function(let original) = direction else { return .plain(".noop") }
        if let known = hooks.first(where: { $0.original == original && $0.reason == reason }) {
            return .plain(known.name)
        }
        let last = original.split(separator: ".").last.map(String.init) ?? original
        let base = SwiftName.member(last)
        var name = base
        var number = 2
        while hooks.contains(where: { $0.name == name }) || Self.reserved.contains(name) {
            name = base + String(number)
            number += 1
        }
        hooks.append(Hook(name: name, original: original, reason: reason, isRecorded: isRecorded))
        return .plain(name)
    }

    /// Members that a migration has.
    private static let reserved: Set<String> = [
        "name", "dependencies", "runBefore", "replaces", "isInitial", "isAtomic", "operations", "_",
    ]

    /// The functions, as members of the migration.
    var source: String {
        hooks.map { hook in
            let signature = "    @Sendable private static func \(hook.name)("
            let parameters = "_ models: HistoricalModels, _ editor: any SchemaEditor"
            let oneLine = signature + parameters + ") throws {"
            let head =
                oneLine.count <= SwiftLayout.width
                ? oneLine : signature + "\n        " + parameters + "\n    ) throws {"
            return "\n    // TODO: write `\(SwiftComment.line(hook.original))` in Swift.\n"
                + SwiftComment.lines(hook.reason, indent: 4) + head + "\n" + body(of: hook) + "    }\n"
        }.joined()
    }

    private func body(of hook: Hook) -> String {
        if hook.isRecorded { return "        // It counts as done.\n" }
        let error = SwiftCode.call("UntranslatedCode.error", .text(hook.original), .text(hook.reason))
        let start = "        throw "
        return start + SwiftLayout.write(error, indent: 8, column: start.count) + "\n"
    }
}

/// Comments in lines.
enum SwiftComment {
    /// The text without line breaks and other control characters.
    static func line(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }

    /// `// text`, in as many lines as it takes.
    static func lines(_ text: String, indent: Int, mark: String = "//") -> String {
        let margin = String(repeating: " ", count: indent) + mark + " "
        var result = ""
        var current = ""
        for word in line(text).split(separator: " ") {
            if !current.isEmpty, margin.count + current.count + 1 + word.count > SwiftLayout.width {
                result += margin + current + "\n"
                current = String(word)
            } else {
                current += (current.isEmpty ? "" : " ") + word
            }
        }
        return current.isEmpty ? result : result + margin + current + "\n"
    }
}
