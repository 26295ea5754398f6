#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Where a server listens.
public struct ListeningAddress: Sendable, CustomStringConvertible {
    public let host: String
    public let port: Int

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// A server could not listen, in the words of Django's `runserver`.
public struct ListeningError: Error, Sendable, CustomStringConvertible {
    public let message: String

    init(_ code: Int32) {
        message =
            switch code {
            case EACCES: "You don't have permission to access that port."
            case EADDRINUSE: "That port is already in use."
            case EADDRNOTAVAIL: "That IP address can't be assigned to."
            default: String(cString: strerror(code))
            }
    }

    public var description: String { message }
}
