import Commands
import Logging
import Synchronization
import Testing

@Suite struct ConsoleLogHandlerTests {
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    private func logged(_ isDebug: Bool) -> [String] {
        let lines = Lines()
        let logger = Logger(label: "django.request") { label in
            ConsoleLogHandler(label: label, isDebug: isDebug) { lines.add($0) }
        }
        logger.warning("Not Found: /x")
        logger.error("Invalid HTTP_HOST header: 'a b'.", metadata: ["logger": "django.security.DisallowedHost"])
        return lines.all
    }

    @Test func writesWhatDjangoWritesWithDebug() {
        #expect(logged(true) == ["Not Found: /x\n", "Invalid HTTP_HOST header: 'a b'.\n"])
    }

    @Test func writesErrorsAloneWithoutDebug() {
        let lines = logged(false)
        #expect(lines.count == 1)
        #expect(
            lines.first?.dropFirst(19)
                == " UTC ERROR django.security.DisallowedHost: Invalid HTTP_HOST header: 'a b'.\n")
    }
}
