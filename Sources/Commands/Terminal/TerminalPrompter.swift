import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Asks the person at the process's terminal.
public final class TerminalPrompter: Prompter {
    /// Whether it was said that passwords will be seen.
    private let hasWarned = Mutex(false)

    public init() {}

    public var isInteractive: Bool { isatty(STDIN_FILENO) == 1 }

    public func ask(_ question: String) throws(PromptError) -> String {
        try ask(question, input: STDIN_FILENO, output: STDOUT_FILENO, isSecret: false)
    }

    /// Passwords come from the terminal even if standard input does not.
    public func askSecretly(_ question: String) throws(PromptError) -> String {
        let terminal = open("/dev/tty", O_RDWR | O_NOCTTY)
        guard terminal >= 0 else {
            if isInteractive { return try ask(question, input: STDIN_FILENO, output: STDERR_FILENO, isSecret: true) }
            warnOfEcho()
            return try ask(question, input: STDIN_FILENO, output: STDERR_FILENO, isSecret: false)
        }
        defer { close(terminal) }
        return try ask(question, input: terminal, output: terminal, isSecret: true)
    }

    private func warnOfEcho() {
        let isFirst = hasWarned.withLock { hasWarned in
            defer { hasWarned = true }
            return !hasWarned
        }
        if isFirst { put("Can not control echo on the terminal.\n", STDERR_FILENO) }
        put("Warning: Password input may be echoed.\n", STDERR_FILENO)
    }

    private func ask(
        _ question: String, input: Int32, output: Int32, isSecret: Bool
    ) throws(PromptError) -> String {
        let before = changeMode(of: input, isSecret: isSecret)
        defer { restoreMode(before, of: input) }
        put(question, output)
        let line = try readLine(input)
        if isSecret { put("\n", output) }
        return line
    }

    // MARK: The terminal's mode

    /// Hides what is typed, and lets Ctrl-C end a line: as a signal it could reach any thread but the one that reads.
    private func changeMode(of descriptor: Int32, isSecret: Bool) -> termios? {
        var mode = termios()
        guard tcgetattr(descriptor, &mode) == 0 else { return nil }
        let before = mode
        if isSecret { mode.c_lflag &= ~tcflag_t(ECHO) }
        withUnsafeMutableBytes(of: &mode.c_cc) { characters in
            characters[Int(VINTR)] = UInt8(truncatingIfNeeded: fpathconf(descriptor, Int32(_PC_VDISABLE)))
            characters[Int(VEOL)] = Self.interrupt
        }
        tcsetattr(descriptor, isSecret ? TCSAFLUSH : TCSADRAIN, &mode)
        return before
    }

    private func restoreMode(_ mode: termios?, of descriptor: Int32) {
        guard var mode else { return }
        tcsetattr(descriptor, TCSADRAIN, &mode)
    }

    private static let interrupt: UInt8 = 3

    private func readLine(_ descriptor: Int32) throws(PromptError) -> String {
        var bytes: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            let count = read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                if bytes.isEmpty { throw .endOfInput }
                break
            }
            if byte == UInt8(ascii: "\n") { break }
            if byte == Self.interrupt, isatty(descriptor) == 1 { throw .interrupted }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
