import MigrationEngine
import Models
import PythonImport

/// The apps whose Python migrations were read, with those of the program that they need.
struct ImportedApps {
    /// The apps that were read, in the order in which they were named.
    private(set) var apps: [PythonApp] = []
    /// Labels of apps that were named, but that the program has itself with the same migrations.
    private(set) var builtin: [String] = []
    let options: PythonImportOptions

    /// - Parameter directories: `DIR`, or `LABEL=DIR`.
    init(
        _ directories: [String], reading: PythonReadingOptions, project: Project, report: (String) -> Void
    ) throws(CommandError) {
        try self.init(directories, options: try reading.importOptions(), project: project, report: report)
    }

    init(
        _ directories: [String], options: PythonImportOptions, project: Project, report: (String) -> Void
    ) throws(CommandError) {
        self.options = options
        for text in directories {
            let (label, directory) = Self.split(text)
            let app: PythonApp
            do throws(PythonAppError) {
                app = try PythonApp(directory: directory, label: label, options: options, report: report)
            } catch {
                throw CommandError(error.message)
            }
            if apps.contains(where: { $0.label == app.label }) || builtin.contains(app.label) {
                throw CommandError("The label '\(app.label)' is given twice. Name labels as LABEL=DIR.")
            }
            if Self.isBuiltin(app, project) { builtin.append(app.label) } else { apps.append(app) }
        }
    }

    /// `shop=dir` names the label; a path that has a `=` in a folder's name does not.
    private static func split(_ text: String) -> (label: String?, directory: String) {
        guard let place = text.firstIndex(of: "="), !text[..<place].contains("/") else { return (nil, text) }
        return (String(text[..<place]), String(text[text.index(after: place)...]))
    }

    /// Django's own apps are here already, with the code of their migrations.
    private static func isBuiltin(_ app: PythonApp, _ project: Project) -> Bool {
        guard let own = project.availableApp(app.label)?.migrations else { return false }
        let names = Set(own.migrations.map(\.name))
        return app.package.hasPrefix("django.") || app.folder.contains("django/contrib/")
            || !app.migrations.migrations.isEmpty && app.migrations.migrations.allSatisfy { names.contains($0.name) }
    }

    var findings: [ImportFinding] { apps.flatMap(\.findings) }

    // MARK: Apps for a run

    /// What the given settings say about models.
    var modelSettings: ModelSettings {
        var settings = ModelSettings()
        for (name, value) in options.given.settings {
            guard let text = value.string else { continue }
            if name == "DEFAULT_AUTO_FIELD" {
                settings.defaultAutoField =
                    text.hasSuffix(".AutoField") ? .auto : text.hasSuffix(".SmallAutoField") ? .smallAuto : .bigAuto
            } else if text.split(separator: ".").count == 2, text.count < 200 {
                settings.swappedModels[name] = text
            }
        }
        return settings
    }

    /// The apps to install: those read, and the program's own that they depend on.
    ///
    /// - Parameters:
    ///   - order: Labels in the order of `INSTALLED_APPS`; others come where they would without it.
    ///   - installed: Labels of the program's apps that a database has tables of.
    func installedApps(_ project: Project, order: [String], installed: Set<String>) throws -> Apps {
        let settings = modelSettings
        var own: [String: AppConfig] = [:]
        for app in apps { own[app.label] = AppConfig(app.label, name: app.package, migrations: app.migrations) }
        var configs: [AppConfig] = []
        var waiting = builtin + order.filter { own[$0] == nil } + installed.sorted()
        for app in apps { waiting += try requirements(of: app.migrations, settings, known: own, project) }
        var needed: Set<String> = []
        while let label = waiting.popLast() {
            guard own[label] == nil, needed.insert(label).inserted else { continue }
            guard let config = project.availableApp(label) else { continue }
            if let migrations = config.migrations {
                waiting += try requirements(of: migrations, settings, known: own, project)
            }
        }
        configs += project.availableApps.filter { needed.contains($0.label) && own[$0.label] == nil }
        configs += apps.compactMap { own[$0.label] }
        let rest = order.filter { label in !configs.contains { $0.label == label } }
        configs += rest.map { AppConfig($0) }
        let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
        let sorted = configs.enumerated().sorted { left, right in
            (places[left.element.label] ?? .max, left.offset) < (places[right.element.label] ?? .max, right.offset)
        }
        let result = Apps(sorted.map(\.element), settings: settings)
        return try withModels(result, imported: Set(own.keys))
    }

    /// Apps have the models that their migrations lead to, since there is no code of them.
    private func withModels(_ apps: Apps, imported: Set<String>) throws -> Apps {
        let state = try MigrationLoader(apps, applied: AppliedMigrations()).projectState()
        return Apps(
            apps.configs.map { config in
                guard imported.contains(config.label) else { return config }
                var config = config
                config.models = state.models.filter { $0.appLabel == config.label }
                return config
            }, settings: apps.settings)
    }

    /// The labels of other apps that migrations refer to.
    private func requirements(
        of migrations: AppMigrations, _ settings: ModelSettings, known: [String: AppConfig], _ project: Project
    ) throws(CommandError) -> [String] {
        var labels: [String] = []
        for migration in migrations.migrations {
            for key in migration.dependencies + migration.runBefore {
                var label = key.appLabel
                if let setting = key.swappableSetting {
                    let model =
                        settings.swappedModels[setting] ?? (setting == "AUTH_USER_MODEL" ? "auth.User" : setting)
                    label = String(model.prefix { $0 != "." })
                }
                if label == migrations.appLabel || known[label] != nil { continue }
                guard project.availableApp(label) != nil else {
                    throw CommandError(
                        "\(migration.key) depends on \(label).\(key.swappableSetting == nil ? key.name : "__first__"), "
                            + "whose app is neither named nor built in. Name its folder too: \(label)=DIR")
                }
                labels.append(label)
            }
        }
        return labels
    }
}

extension Project {
    /// The apps of the project, and those that come with the program.
    var availableApps: [AppConfig] {
        apps.configs + libraryApps.filter { app in !apps.configs.contains { $0.label == app.label } }
    }

    func availableApp(_ label: String) -> AppConfig? { availableApps.first { $0.label == label } }
}
