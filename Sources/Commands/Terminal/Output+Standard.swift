#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension Output {
    /// The process's own standard output and error, in color if they are terminals.
    ///
    /// - Parameter colors: The value of the variable `DJANGO_COLORS`.
    public static func standard(colors: String = "") -> Self {
        let style = isatty(STDOUT_FILENO) == 1 ? Style(colors: colors) : .none
        return Self(
            style: style, errorStyle: isatty(STDERR_FILENO) == 1 ? style : .none,
            standardOutput: { put($0, STDOUT_FILENO) }, standardError: { put($0, STDERR_FILENO) })
    }

    /// Follows `--no-color` and `--force-color`.
    func with(_ options: BaseOptions, colors: String) throws(CommandError) -> Self {
        var copy = self
        if options.forceColor, options.noColor {
            throw CommandError("The --no-color and --force-color options can't be used together.")
        }
        if options.forceColor { copy.style = Style(colors: colors) }
        if options.noColor {
            copy.style = .none
            copy.errorStyle = .none
        }
        return copy
    }
}

/// Writes all of a text to a file descriptor.
func put(_ text: String, _ descriptor: Int32) {
    // What a migration or a library has printed comes first.
    fflush(nil)
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0 {
            if errno == EINTR { continue }
            // Nobody reads any more.
            return
        }
        bytes = bytes.dropFirst(count)
    }
}
