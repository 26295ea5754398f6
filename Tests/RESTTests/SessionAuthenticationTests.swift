import REST
import SQLCore
import Testing
import Web

@Suite struct SessionAuthenticationTests {
    private struct Reader: RequestUser {
        let username = "ann"
        let isActive = true
        let isStaff = false
        let isSuperuser = false
        let keyText = "1"
        func hasPermissions(_ names: [String], on db: any Connection) -> Bool { true }
    }

    /// Asks for the token in the form, as the CSRF check does.
    private func body(_ contentType: String, _ content: String) async throws -> (HTTPStatus, String) {
        let notes = try await NotesApplication { api in
            api.authenticators = [
                SessionAuthentication(
                    findUser: { _, _ in Reader() },
                    checkCSRF: { _, formToken in try formToken() == "right" ? nil : "CSRF token missing." })
            ]
        }
        let request = notes.application.request(
            .post, target: "/api/notes/", headers: [.host: "x", .contentType: contentType], body: Array(content.utf8))
        let response = await notes.application.respond(to: request)
        return (response.status, String(decoding: response.body.bytes ?? [], as: UTF8.self))
    }

    @Test func findsTheTokenInTheForm() async throws {
        let form = "application/x-www-form-urlencoded"
        #expect(try await body(form, "csrfmiddlewaretoken=right").0 == .badRequest)
        #expect(
            try await body(form, "csrfmiddlewaretoken=wrong").1 == #"{"detail":"CSRF Failed: CSRF token missing."}"#)
        #expect(try await body("application/json", #"{"csrfmiddlewaretoken": "right"}"#).0 == .forbidden)
    }

    @Test func bodiesThatCannotBeReadAreToldFirst() async throws {
        #expect(try await body("application/json", "{").0 == .badRequest)
        #expect(try await body("text/plain", "x").0 == .unsupportedMediaType)
    }
}
