import Commands
import Foundation
import Logging
import SQLiteDriver
import Settings

/// The program: `manage COMMAND …`.
@main
enum Manage {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        exit(await run(arguments, environment: ProcessInfo.processInfo.environment))
    }

    private static func run(_ arguments: [String], environment: [String: String]) async -> Int32 {
        do {
            let settings = try Settings.project(environment: environment, file: settingsFile(in: arguments))
            let isDebug = settings[.debug]
            LoggingSystem.bootstrap { ConsoleLogHandler(label: $0, isDebug: isDebug) }
            let project = try Project.messaging(settings, environment: environment)
            return await ManagementUtility(project, commands: .all).run(arguments)
        } catch {
            FileHandle.standardError.write(Data("ImproperlyConfigured: \(error)\n".utf8))
            return 1
        }
    }

    /// The file that `--settings` names, which must be known before the command is.
    private static func settingsFile(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return nil }
            if argument.hasPrefix("--settings=") { return String(argument.dropFirst("--settings=".count)) }
            if argument == "--settings", arguments.indices.contains(index + 1) { return arguments[index + 1] }
        }
        return nil
    }
}
