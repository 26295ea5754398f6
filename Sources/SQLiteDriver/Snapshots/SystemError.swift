#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#else
    private import Darwin
#endif

/// Why the system refused something: `Permission denied`.
package struct SystemError: Error, Sendable, Equatable {
    private let number: Int32

    /// Of the call that has just failed on this thread.
    package static var current: Self { Self(number: errno) }

    package var message: String { String(cString: strerror(number)) }

    package var isMissingFile: Bool { number == ENOENT || number == ENOTDIR }
    package var isExistingFile: Bool { number == EEXIST }
}
