public import ArgumentParser
import MigrationEngine
import PythonImport

/// Reads Django's Python migrations without Python: to write them in Swift, or to apply them at once.
///
/// ```
/// manage importmigrations ../site/shop                    writes Migrations/Shop/*.swift
/// manage importmigrations shop=../site/store/migrations --run
/// manage importmigrations shop --check-only               only says what a person has to do
/// ```
///
/// What only code knows is reported by file and line. Nothing is applied while anything is missing, unless
/// `--allow-code` lets code count as done.
public struct ImportPythonMigrations: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "importmigrations",
        abstract: "Reads the Python migrations of Django apps, and writes them in Swift or applies them.")
    public static let exclusiveOptions = [["--run", "--check-only", "--output"], ["--plan", "--check-only"]]

    @Argument(
        help: ArgumentHelp(
            "The folders of apps, or of their migrations; with LABEL= if the app's label is not the name of its folder.",
            valueName: "LABEL=DIR"))
    var directories: [String]

    @Flag(name: .long, help: "Apply the migrations to the configured database; no Swift is written.")
    var run = false

    @Flag(name: .long, help: "Show what would be applied or written, and do nothing.")
    var plan = false

    @Flag(
        name: .customLong("check-only"),
        help: "Only report what cannot be translated. The exit code is 1 if there is anything that needs a person.")
    var checkOnly = false

    @Option(
        name: [.customShort("o"), .long],
        help: "The folder in which a folder for each app is made. Otherwise that of the project's own migrations.")
    var output: String?

    @Flag(name: .long, help: "Overwrite Swift files that are there with another content.")
    var force = false

    @OptionGroup var reading: PythonReadingOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Labels of INSTALLED_APPS in their order, which decides about the ids of content types and permissions. "
                + "Built-in apps among them are installed too.", valueName: "LABEL,…"))
    var apps: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup public var base: BaseOptions

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let imported = try ImportedApps(directories, reading: reading, project: project) { file in
            if base.verbosity >= .verbose { output.line("Reading \(file)") }
        }
        let report = ImportReport(imported, allowsCode: reading.allowCode, verbosity: base.verbosity)
        report.write(to: output)
        if checkOnly {
            if report.needsPerson { throw CommandError.exit(1) }
            return
        }
        try report.refuse(appliesCode: run)
        if run {
            let labels = apps.map { $0.split(separator: ",").map(String.init) } ?? []
            try imported.migrate(project, order: labels, onlyPlan: plan, verbosity: base.verbosity, output)
        } else {
            let folder = SwiftMigrationsFolder(self.output ?? project.migrationsFolder, overwrites: force)
            try folder.write(imported.apps.map(\.migrations), onlyPlan: plan, verbosity: base.verbosity, output)
        }
    }
}

/// How Python files are to be understood: the options that `importmigrations` and `adopt` share.
struct PythonReadingOptions: ParsableArguments {
    @Flag(
        name: .customLong("allow-code"),
        help: "Let code that cannot be translated (RunPython and the like) count as done; it is listed.")
    var allowCode = false

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "What a field class of the project is in Django's terms, such as shop.fields.Price=DecimalField or "
                + "app.Code=CharField(max_length=8). May be repeated.", valueName: "CLASS=FIELD"))
    var field: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "The value of a Django setting, in Python or as a word, such as AUTH_USER_MODEL=accounts.User. May be repeated.",
            valueName: "NAME=VALUE"))
    var setting: [String] = []

    @Option(
        name: .long, parsing: .singleValue,
        help: ArgumentHelp(
            "The value of an expression as it stands in a file, or of an imported name, such as shop.models.LENGTH=80. "
                + "May be repeated.", valueName: "EXPRESSION=VALUE"))
    var value: [String] = []

    /// The options as the reader of Python wants them.
    func importOptions() throws(CommandError) -> PythonImportOptions {
        var options = PythonImportOptions()
        options.allowsCode = allowCode
        for (kind, texts) in [("field", field), ("setting", setting), ("value", value)] {
            for text in texts {
                guard let place = Self.separator(in: text) else {
                    throw CommandError("--\(kind) needs NAME=VALUE, not '\(text)'.")
                }
                let name = String(text[..<place])
                let rest = String(text[text.index(after: place)...])
                do throws(PythonEvaluationError) {
                    switch kind {
                    case "field": try options.setField(name, to: rest)
                    case "setting": try options.given.set(setting: name, to: rest)
                    default: try options.given.set(expression: name, to: rest)
                    }
                } catch {
                    throw CommandError("--\(kind) \(text): \(error)")
                }
            }
        }
        return options
    }

    /// The first `=` that is no part of `==`, `<=` and the like, and not within brackets or quotes.
    private static func separator(in text: String) -> String.Index? {
        var depth = 0
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "'", "\"": quote = character
            case "(", "[", "{": depth += 1
            case ")", "]", "}": depth -= 1
            case "=" where depth == 0:
                let next = text.index(after: index)
                let before = index > text.startIndex ? text[text.index(before: index)] : " "
                let after = next < text.endIndex ? text[next] : " "
                if after != "=", !"=<>!".contains(before) { return index }
            default: break
            }
        }
        return nil
    }
}
