import MigrationEngine
import MigrationWriters
import Models
import PythonImport

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A Django project in Swift: its targets, and the files in them.
struct Adoption {
    let imported: ImportedApps
    let source: PythonProject
    /// The folder that gets it.
    let root: String
    let modules: AdoptedModules

    init(_ imported: ImportedApps, _ source: PythonProject, project: Project, output: String) throws {
        self.imported = imported
        self.source = source
        root = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        let settings = imported.modelSettings
        let apps = try imported.installedApps(project, order: [], installed: [])
        let labels = imported.apps.map(\.label)
        let models = apps.configs.filter { labels.contains($0.label) }.flatMap(\.models)
            .filter { $0.options.isAbstract != true }
        modules = AdoptedModules(models, labels: labels, settings: settings)
    }

    /// All files with their texts.
    func files(report: ImportReport) -> [(path: String, text: String)] {
        let folder = SwiftMigrationsFolder(root + "/Migrations", overwrites: true)
        var files = imported.apps.flatMap { folder.files(of: $0.migrations) }
        for module in modules.modules {
            for model in module.models {
                let writer = modules.writer(for: model)
                let subfolder = module.labels.count > 1 ? "/" + SwiftMigrationFolder.name(for: model.appLabel) : ""
                files.append(
                    ("\(root)/Sources/\(module.name)/Models\(subfolder)/\(writer.fileName)", modules.source(of: model)))
            }
            files.append(("\(root)/Sources/\(module.name)/\(module.name)+Models.swift", modules.list(of: module)))
        }
        files.append((root + "/Package.swift", packageSource))
        files.append((root + "/Sources/Adopted/AdoptedApps.swift", appsSource))
        files.append((root + "/REPORT.txt", reportText(report)))
        return files
    }

    // MARK: What to do next

    func tellSteps(to output: Output) {
        output.line("The folder \(root) is a package of its own: `swift build` there checks it.")
        output.line("To use it in this program, copy its Sources and Migrations here, and add to Package.swift:")
        for line in targetLines { output.line("    " + line) }
        output.line("and the apps of \(root)/Sources/Adopted/AdoptedApps.swift to the list of installed apps.")
        output.line("What is left to do is in \(root)/REPORT.txt.")
    }

    private var targetLines: [String] {
        imported.apps.map { "migrations(\"\(SwiftMigrationFolder.name(for: $0.label))\")," }
            + modules.modules.map { module in
                let names = (["Models", "ORM", "SQLCore"] + modules.imports(of: module)).map { "\"\($0)\"" }
                return "library(\"\(module.name)\", \(names.joined(separator: ", "))),"
            }
    }

    /// Where the sources of this program are, seen from the package: usually the command runs in their folder.
    private var programPath: String {
        guard root.contains("/"), FileManager.default.fileExists(atPath: "Package.swift") else { return ".." }
        return FileManager.default.currentDirectoryPath
    }

    /// A package that builds models and migrations on the libraries of this program.
    private var packageSource: String {
        let migrations = imported.apps.map { SwiftMigrationFolder.name(for: $0.label) }
        let own = Set(modules.modules.map(\.name))
        let targets = modules.modules.map { module in
            let names = ["Models", "ORM", "SQLCore"] + modules.imports(of: module)
            let list = names.map { own.contains($0) ? "\"\($0)\"" : "port(\"\($0)\")" }
            return "        library(\"\(module.name)\", [\(list.joined(separator: ", "))]),\n"
        }
        let all = (migrations.map { $0 + "Migrations" } + modules.modules.map(\.name)).map { "\"\($0)\"" }
        return """
            // swift-tools-version:6.2
            import PackageDescription

            /// Where the program is that has the libraries: change it if you move either folder.
            let program = Package.Dependency.package(name: "django-port", path: "\(programPath)")

            let swiftSettings: [SwiftSetting] = [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
            ]

            func port(_ name: String) -> Target.Dependency { .product(name: name, package: "django-port") }

            func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
                .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
            }

            func migrations(_ app: String) -> Target {
                .target(
                    name: "\\(app)Migrations", dependencies: [port("MigrationEngine"), port("Models"), port("SQLCore")],
                    path: "Migrations/\\(app)", swiftSettings: swiftSettings)
            }

            let package = Package(
                name: "adopted",
                platforms: [.macOS(.v15)],
                products: [.library(name: "Adopted", targets: ["Adopted"])],
                dependencies: [program],
                targets: [
            \(migrations.map { "        migrations(\"\($0)\"),\n" }.joined())\(targets.joined())        library(
                        "Adopted", [port("MigrationEngine"), \(all.joined(separator: ", "))]),
                ]
            )

            """
    }

    /// The list of apps, in the order of `INSTALLED_APPS`.
    private var appsSource: String {
        var names = Set(imported.apps.map { SwiftMigrationFolder.name(for: $0.label) + "Migrations" })
        names.formUnion(modules.modules.map(\.name))
        let imports = names.sorted().map { "import \($0)\n" }.joined()
        let apps = imported.apps.map { app in
            let label = "\"\(app.label)\""
            let constant = SwiftMigrationsFolder.constant(app.label)
            let models = modules.listName(of: app.label).map { "models: \($0), " } ?? ""
            return "    AppConfig(\(label), name: \"\(app.package)\", \(models)migrations: \(constant)),\n"
        }
        return imports + "public import MigrationEngine\n\n/// The apps that were adopted.\n"
            + "public let adoptedApps: [AppConfig] = [\n" + apps.joined() + "]\n"
    }

    private func reportText(_ report: ImportReport) -> String {
        var lines = ["Adopted from \(source.root)", ""]
        if let module = source.settingsModule { lines.append("Settings: \(module)") }
        for name in ["AUTH_USER_MODEL", "DEFAULT_AUTO_FIELD", "TIME_ZONE", "USE_TZ", "LANGUAGE_CODE"] {
            if let text = source.settings[name].map({ $0.string ?? "\($0.bool ?? false)" }) {
                lines.append("    \(name) = \(text)")
            }
        }
        lines += source.notes
        lines += source.notInstalled.map { "Left out \($0.directory): it is not in INSTALLED_APPS" }
        lines.append("")
        for app in imported.apps {
            let count = modules.models(of: app.label).count
            lines.append("\(app.label): \(app.fileCount) migrations, \(count) models, from \(app.folder)")
        }
        return (lines + [""] + report.lines).joined(separator: "\n") + "\n"
    }
}
