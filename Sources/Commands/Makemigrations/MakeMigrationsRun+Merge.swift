import MigrationEngine

extension MakeMigrationsRun {
    /// Brings the branches of an app's migrations together by a migration that needs them all.
    func merge(_ conflicts: [(appLabel: String, names: [String])], _ loader: MigrationLoader) throws {
        let questioner: any MigrationQuestioner =
            command.noInput
            ? SilentQuestioner(merges: true)
            : InteractiveQuestioner(
                initial: InitialMigrations(project.apps), isDryRun: false, prompter: project.prompter, log: log)
        for (appLabel, names) in conflicts {
            let branches = try branches(of: appLabel, names, loader)
            if verbosity >= .normal { describe(branches, of: appLabel, loader) }
            if try questioner.askMerge(appLabel) { try writeMerge(of: appLabel, names) }
        }
    }

    private struct Branch {
        var name: String
        /// The migrations that no other branch has.
        var keys: [MigrationKey]
    }

    private func branches(of appLabel: String, _ names: [String], _ loader: MigrationLoader) throws -> [Branch] {
        let ancestries = try names.map { name in
            try loader.graph.forwardsPlan(to: MigrationKey(appLabel, name)).filter { $0.appLabel == appLabel }
        }
        let shortest = ancestries.map(\.count).min() ?? 0
        let common = (0..<shortest).prefix { index in Set(ancestries.map { $0[index] }).count == 1 }.count
        guard common > 0 else {
            let list = names.map { "'\($0)'" }.joined(separator: ", ")
            throw MigrationError(.value, "Could not find common ancestor of [\(list)]")
        }
        return zip(names, ancestries).map { Branch(name: $0, keys: Array($1.dropFirst(common))) }
    }

    private func describe(_ branches: [Branch], of appLabel: String, _ loader: MigrationLoader) {
        log.line("Merging \(appLabel)", .migrateHeading)
        for branch in branches {
            log.line("  Branch \(branch.name)", .migrateLabel)
            for operation in branch.keys.compactMap({ loader.graph[$0] }).flatMap(\.operations) {
                log.line("    " + operation.formattedDescription)
            }
        }
    }

    private func writeMerge(of appLabel: String, _ names: [String]) throws {
        let number = names.compactMap(MigrationAutodetector.number).max() ?? 1
        let leaves = names.sorted().joined(separator: "_")
        let title =
            migrationName
            ?? "merge_" + (leaves.unicodeScalars.count > 47 ? project.timestamp() : leaves)
        let name = MigrationAutodetector.padded(number + 1) + "_" + title
        let migration = MigrationDefinition(
            MigrationKey(appLabel, name), dependencies: names.map { MigrationKey(appLabel, $0) })
        let file = files.file(migration)
        if isDryRun {
            if verbosity == .veryVerbose { show("Full merge migrations file", file) }
            return
        }
        try save(file)
        guard verbosity >= .normal else { return }
        log.line("\nCreated new merge migration \(files.absolutePath(file))")
        if command.scriptable { output.line(files.absolutePath(file)) }
    }
}
