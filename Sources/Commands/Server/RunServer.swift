public import ArgumentParser
import Foundation
import HTTPServer
import Logging
import SQLCore
import Settings
import Web

/// Serves the project over HTTP.
///
/// ```
/// manage runserver                  http://127.0.0.1:8000
/// manage runserver 0.0.0.0:80      another address and port
/// manage runserver --access-log    a line for each request on standard error, also without DEBUG
/// ```
///
/// A database that does not exist is made and migrated. One that exists is left as it is: what it lacks is only named.
public struct RunServer: CheckedCommand {
    public static let configuration = CommandConfiguration(
        commandName: "runserver", abstract: "Starts a web server, for development and for production.")

    @Argument(help: ArgumentHelp("Optional port number, or ipaddr:port", valueName: "addrport"))
    var addressAndPort: String?

    @Flag(name: [.customLong("ipv6"), .customShort("6")], help: "Uses an IPv6 address.")
    var usesIPv6 = false

    @Flag(name: .customLong("nothreading"), help: "Serves with one thread.")
    var noThreading = false

    @Flag(name: .customLong("noreload"), help: "Has no meaning here; accepted as Django does.")
    var noReload = false

    @Flag(
        name: .customLong("access-log"), inversion: .prefixedNo,
        help: "Prints a line for each request. Without this option: with DEBUG only.")
    var accessLog: Bool?

    @OptionGroup public var base: BaseOptions
    @OptionGroup public var checkOptions: SystemCheckOptions

    /// The checks run after the first line of output, as in Django.
    public static let requiredChecks: [CheckTag]? = nil

    public init() {}

    public func run(in project: Project, output: Output) async throws {
        let settings = project.settings
        guard settings[.debug] || !settings[.allowedHosts].isEmpty else {
            throw CommandError("You must set settings.ALLOWED_HOSTS if DEBUG is False.")
        }
        let address = try ServerAddressArgument(addressAndPort, usesIPv6: usesIPv6)
        if !checkOptions.skipChecks {
            output.line("Performing system checks...\n")
            try project.check(showsCount: true, output: output)
        }
        try await prepareDatabase(project, output)
        try await serve(project, at: address, output)
    }

    private func prepareDatabase(_ project: Project, _ output: Output) async throws {
        if project.hasDatabase() {
            try project.warnOfForeignDatabase(output)
            try project.warnOfUnappliedMigrations(output)
        } else {
            output.line("There is no database yet: making one.")
            try await Migrate.parse(["--skip-checks"]).run(in: project, output: output)
        }
    }

    private func serve(_ project: Project, at address: ServerAddressArgument, _ output: Output) async throws {
        let threads = noThreading ? 1 : ProcessInfo.processInfo.activeProcessorCount
        let configuration = WebServerConfiguration(host: address.host, port: address.port, threads: threads)
        let application = try project.makeApplication(project.openDatabase())
        var onResponse: (@Sendable (AccessRecord) -> Void)?
        if accessLog ?? project.settings[.debug] {
            let time = project.time
            onResponse = { record in output.plainError(AccessLine(record, time).text) }
        }
        let server = WebServer(application, configuration: configuration, onResponse: onResponse)
        do {
            try await server.run { listening in
                output.line(Self.greeting(project, at: listening))
            }
        } catch let error as ListeningError {
            throw CommandError("Error: \(error.message)", isFormatted: true)
        }
    }

    private static func greeting(_ project: Project, at address: ListeningAddress) -> String {
        """

        Starting server at http://\(address)/
        Quit the server with CONTROL-C.
        \(project.greeting("http://\(address)"))
        """
    }
}
