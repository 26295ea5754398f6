public import ArgumentParser
import Settings

/// Shows the settings that differ from their defaults.
///
/// Secrets are not shown.
public struct DiffSettings: ManagementCommand {
    public static let configuration = CommandConfiguration(
        commandName: "diffsettings", abstract: "Displays differences between the current settings and the defaults.")

    @Flag(name: .long, help: "Display all settings, regardless of their value.")
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp("Accepted as Django does; the defaults are always Django's.", visibility: .hidden))
    var `default`: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Selects the output format. 'hash' marks settings that have their default with \"###\"; 'unified' marks "
                + "lines that are gone and new ones."))
    var output = Format.hash

    @OptionGroup public var base: BaseOptions

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case hash
        case unified
    }

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        for definition in SettingDefinition.django.sorted(by: { $0.name < $1.name }) {
            let value = project.settings.value(named: definition.name) ?? definition.defaultValue
            let isDefault = value == definition.defaultValue
            guard all || !isDefault else { continue }
            let line = "\(definition.name) = \(shown(value, of: definition.name))"
            switch self.output {
            case .hash: output.line(isDefault ? "### \(line)" : line)
            case .unified where isDefault: output.line("  \(line)")
            case .unified:
                output.line("- \(definition.name) = \(definition.defaultValue.text)", .error)
                output.line("+ \(line)", .success)
            }
        }
    }

    private func shown(_ value: SettingValue, of name: String) -> String {
        name.hasPrefix("SECRET_KEY") ? "********************" : value.text
    }
}

extension SettingValue {
    /// The value as a settings file has it.
    fileprivate var text: String {
        switch self {
        case .bool(let value): String(value)
        case .int(let value): String(value)
        case .string(let value): "'\(value)'"
        case .strings(let values): "[\(values.map { "'\($0)'" }.joined(separator: ", "))]"
        case .none: "none"
        }
    }
}
