public import Logging
import SQLCore

/// Writes log messages to standard error, as Django's console handler does.
///
/// With `DEBUG` each is a line as users of Django know it: `Not Found: /x`. Without, only errors of requests are written, each
/// with its time, level and logger: those who ask for what is not there shall not fill a disk.
///
/// ```swift
/// LoggingSystem.bootstrap { ConsoleLogHandler(label: $0, isDebug: settings[.debug]) }
/// ```
public struct ConsoleLogHandler: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let isDebug: Bool
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes each line; standard error, if nothing is given.
    public init(label: String, isDebug: Bool, write: (@Sendable (String) -> Void)? = nil) {
        self.label = label
        self.isDebug = isDebug
        self.write = write ?? { put($0, 2) }
        logLevel = !isDebug && label == "django.request" ? .error : .info
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        if isDebug { return write("\(event.message)\n") }
        let name = event.metadata?["logger"].map { "\($0)" } ?? label
        let time = DateTime.now.sqlText.prefix(19)
        write("\(time) UTC \(event.level.rawValue.uppercased()) \(name): \(event.message)\n")
    }
}
