import MigrationEngine
import Models
import SQLCore

/// The tables of a project's models that a database has.
struct ModelTables {
    /// Tables that refer to others come before these, so that rows can be deleted in this order.
    let names: [String]

    init(_ apps: Apps, in database: MigrationDatabase) throws {
        let existing = try database.tableNames()
        var names: [String] = []
        var references: [String: Set<String>] = [:]
        let state = apps.state
        for app in apps.configs {
            for description in app.models where description.isManaged {
                let model = try state.model(description.key)
                guard !model.isSwapped else { continue }
                let targets = try model.concreteFields.compactMap { try $0.targetModel()?.dbTable }
                names.append(model.dbTable)
                references[model.dbTable, default: []].formUnion(targets)
                for field in model.manyToManyFields {
                    guard let through = try model.automaticThrough(field), let target = try field.targetModel() else {
                        continue
                    }
                    names.append(through.dbTable)
                    references[through.dbTable, default: []].formUnion([model.dbTable, target.dbTable])
                }
            }
        }
        var seen: Set<String> = []
        let found = names.filter { existing.contains($0) && seen.insert($0).inserted }
        self.names = Self.sorted(found, by: references)
    }

    /// Tables whose rows nothing refers to come first.
    private static func sorted(_ names: [String], by references: [String: Set<String>]) -> [String] {
        var waiting = names
        var result: [String] = []
        while !waiting.isEmpty {
            let needed = waiting.reduce(into: Set<String>()) { needed, name in
                needed.formUnion((references[name] ?? []).subtracting([name]))
            }
            let free = waiting.filter { !needed.contains($0) }
            // Tables that refer to each other in a ring have no order.
            guard !free.isEmpty else { return result + waiting }
            result += free
            waiting.removeAll { !needed.contains($0) }
        }
        return result
    }

    /// What empties the tables and lets their numbers begin at 1 again. Nothing for a database without tables.
    func flushStatements(_ style: Style) -> [String] {
        guard !names.isEmpty else { return [] }
        let deletions = names.map { name in
            "\(style.paint("DELETE", .sqlKeyword)) \(style.paint("FROM", .sqlKeyword)) "
                + "\(style.paint("\"\(name)\"", .sqlField));"
        }
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        let reset =
            "\(style.paint("UPDATE", .sqlKeyword)) \(style.paint("\"sqlite_sequence\"", .sqlTable)) "
            + "\(style.paint("SET", .sqlKeyword)) \(style.paint("\"seq\"", .sqlField)) = 0 "
            + "\(style.paint("WHERE", .sqlKeyword)) \(style.paint("\"name\"", .sqlField)) "
            + "\(style.paint("IN", .sqlKeyword)) (\(list));"
        return deletions + [reset]
    }
}
