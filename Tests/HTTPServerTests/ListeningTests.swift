import HTTPServer
import Testing
import Web

extension ServerTests {
    @Suite struct ListeningTests {
        @Test func namesAPortInUse() async throws {
            try await withServer { port in
                let application = try WebApplication(settings: WebSettings(), urls: URLConf([]), middleware: [])
                let second = WebServer(application, configuration: WebServerConfiguration(port: port))
                await #expect {
                    try await second.run(handlesSignals: false)
                } throws: { error in
                    (error as? ListeningError)?.message == "That port is already in use."
                }
            }
        }
    }
}
