public import ArgumentParser
import MigrationEngine
import Models
import PythonImport

/// Takes a Django project over: writes Swift models and migrations for its apps, and tells what is left to do.
///
/// ```
/// manage adopt ../site --output Site
/// ```
///
/// The apps are found by their migrations, and settings are read where they are literal: `INSTALLED_APPS`,
/// `AUTH_USER_MODEL`, `DEFAULT_AUTO_FIELD`. Models are what the migrations lead to. Python is not needed.
public struct Adopt: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Writes Swift models and migrations for the apps of a whole Django project.")

    @Argument(help: ArgumentHelp("The folder of the Django project.", valueName: "DIR"))
    var directory: String

    @Option(name: [.customShort("o"), .long], help: "The folder that gets Sources, Migrations and a report.")
    var output = "adopted"

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "An app that is not in the project's folder, such as one of a package. May be repeated.",
            valueName: "LABEL=DIR"))
    var app: [String] = []

    @Option(
        name: .customLong("django-settings"),
        help: "The settings module, such as site.settings.production. Otherwise manage.py says it.")
    var djangoSettings: String?

    @Flag(name: .long, help: "Show what would be written, and do nothing.")
    var plan = false

    @Flag(name: .long, help: "Overwrite files that are there with another content.")
    var force = false

    @OptionGroup var reading: PythonReadingOptions
    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let source: PythonProject
        do throws(PythonAppError) {
            source = try PythonProject(directory, settingsModule: djangoSettings)
        } catch {
            throw CommandError(error.message)
        }
        var options = try reading.importOptions()
        options.given.settings.merge(source.settings) { given, _ in given }
        let directories = source.apps.map { ($0.label.map { $0 + "=" } ?? "") + $0.directory } + app
        let imported = try ImportedApps(directories, options: options, project: project) { file in
            if base.verbosity >= .verbose { output.line("Reading \(file)") }
        }
        let report = ImportReport(imported, allowsCode: reading.allowCode, verbosity: base.verbosity)
        if base.verbosity >= .normal {
            for note in source.notes { output.line(note) }
            for app in source.notInstalled { output.line("Left out \(app.directory): it is not in INSTALLED_APPS") }
        }
        report.write(to: output)
        try report.refuse(appliesCode: false)
        let adoption = try Adoption(imported, source, project: project, output: self.output)
        try SourceFiles(overwrites: force).write(
            adoption.files(report: report), onlyPlan: plan, verbosity: base.verbosity, output)
        if base.verbosity >= .normal, !plan { adoption.tellSteps(to: output) }
    }
}
