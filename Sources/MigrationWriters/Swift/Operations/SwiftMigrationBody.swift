import MigrationEngine
import Models

/// What stands between the braces of a migration.
struct SwiftMigrationBody {
    let migration: MigrationDefinition
    private(set) var hooks = CodeHooks()
    /// Models that have a member of their own, so that the list of operations stays short.
    private var models: [(name: String, code: SwiftCode)] = []

    init(_ migration: MigrationDefinition) { self.migration = migration }

    /// The lines, those of the functions for missing code included.
    mutating func members() -> String {
        var result = member("static let name", .text(migration.name))
        if let isInitial = migration.isInitial { result += member("static let isInitial: Bool?", .bool(isInitial)) }
        if !migration.isAtomic { result += member("static let isAtomic", .bool(false)) }
        result += keys("replaces", migration.replaces)
        result += keys("dependencies", Self.sorted(migration.dependencies))
        result += keys("runBefore", Self.sorted(migration.runBefore))
        let operations = operations()
        if !operations.isEmpty {
            let list = SwiftLayout.list(operations, indent: 4)
            result += "    static let operations: [any Operation] = \(list)\n"
        }
        for model in models {
            result += "\n" + member("private static let \(model.name)", model.code)
        }
        return result + hooks.source
    }

    private func member(_ declaration: String, _ value: SwiftCode) -> String {
        let start = "    \(declaration) = "
        if let line = SwiftLayout.line(value), start.count + line.count > SwiftLayout.width, case .text = value {
            return "    \(declaration) =\n        \(line)\n"
        }
        return start + SwiftLayout.write(value, indent: 4, column: start.count) + "\n"
    }

    private func keys(_ name: String, _ keys: [MigrationKey]) -> String {
        keys.isEmpty ? "" : member("static let \(name): [MigrationKey]", .list(keys.map(\.swiftCode)))
    }

    /// In the order in which Django writes them: settings come last.
    private static func sorted(_ keys: [MigrationKey]) -> [MigrationKey] {
        var seen: Set<MigrationKey> = []
        let unique = keys.filter { seen.insert($0).inserted }
        return unique.filter { $0.swappableSetting == nil }.sorted()
            + unique.filter { $0.swappableSetting != nil }.sorted()
    }

    // MARK: Operations

    /// The elements of `operations`.
    mutating func operations() -> [SwiftCode] {
        let creations = migration.operations.compactMap { $0 as? CreateModel }
        let fieldCount = creations.reduce(0) { $0 + $1.fields.count }
        let isLong = creations.count > 1 && fieldCount > 12
        return migration.operations.map { operation in
            let code = code(for: operation)
            guard isLong, let creation = operation as? CreateModel else { return code }
            let name = memberName("create" + SwiftName.type(creation.name))
            models.append((name, code))
            return .plain(name)
        }
    }

    private func memberName(_ name: String) -> String {
        var result = name
        var number = 2
        while models.contains(where: { $0.name == result }) {
            result = name + String(number)
            number += 1
        }
        return result
    }

    private mutating func code(for operation: any MigrationEngine.Operation) -> SwiftCode {
        switch operation {
        case let operation as UntranslatedCode: return hooks.code(for: operation)
        case let operation as RunSwift: return hooks.code(for: operation)
        case let operation as RunSQL:
            var arguments = SwiftArguments(operation.sql.swiftCode)
            arguments.add("reverse", operation.reverse?.swiftCode)
            if !operation.stateOperations.isEmpty {
                arguments.add("stateOperations", .list(operation.stateOperations.map { code(for: $0) }))
            }
            if !operation.hints.pairs.isEmpty {
                arguments.add("hints", .call("LiteralDictionary", .hints(operation.hints)))
            }
            arguments.add("isElidable", operation.isElidable, unless: false)
            return .call("RunSQL", arguments.list)
        case let operation as SeparateDatabaseAndState:
            var arguments = SwiftArguments()
            if !operation.databaseOperations.isEmpty {
                arguments.add("database", .list(operation.databaseOperations.map { code(for: $0) }))
            }
            if !operation.stateOperations.isEmpty {
                arguments.add("state", .list(operation.stateOperations.map { code(for: $0) }))
            }
            return .call("SeparateDatabaseAndState", arguments.list)
        default:
            return operation.swiftCode
                ?? hooks.code(
                    for: UntranslatedCode(
                        .function(String(describing: type(of: operation))),
                        reason: "This operation is of the project itself."))
        }
    }
}

extension MigrationKey {
    fileprivate var swiftCode: SwiftCode {
        if let setting = swappableSetting { return .call(".swappable", .text(setting)) }
        if isFirst { return .call(".first", .text(appLabel)) }
        if isLatest { return .call(".latest", .text(appLabel)) }
        return .call(".init", .text(appLabel), .text(name))
    }
}

extension SwiftCode {
    /// `[("target_db", "default")]`
    fileprivate static func hints(_ hints: LiteralDictionary) -> Self {
        .list(hints.pairs.map { .call("", $0.key.swiftCode, $0.value.swiftCode) })
    }
}
