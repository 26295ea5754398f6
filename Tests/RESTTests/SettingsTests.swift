import Models
import ORM
import PythonJSON
import REST
import SQLCore
import Testing
import Web

/// A user who may do what its list says, for any object but those of its second list.
private struct Clerk: RequestUser {
    var username = "clerk"
    var isActive = true
    var isStaff = false
    var isSuperuser = false
    var permissions: Set<String> = []
    var objectPermissions: Set<String> = []
    var keyText: String { username }

    func hasPermissions(_ names: [String], on db: any Connection) -> Bool { permissions.isSuperset(of: names) }
    func hasPermissions(_ names: [String], for object: any Sendable, on db: any Connection) -> Bool {
        objectPermissions.isSuperset(of: names)
    }
}

private struct ClerkAuthentication: Authentication {
    let clerk: Clerk?
    let challenge: String? = nil
    func authenticate(_ request: APIRequest, on db: any Connection) -> AuthenticationOutcome {
        clerk.map { .authenticated(Credentials(user: $0)) } ?? .notAttempted
    }
}

@Suite struct SettingsTests {
    @Test func letsAHandlerAnswerErrors() async throws {
        let notes = try await NotesApplication { api in
            api.exceptionHandler = { error, request, standard in
                guard let standard, let failure = error as? any APIError else { return nil }
                return try request.respond(standard.status) { writer in
                    writer.object { writer in
                        writer.member("code", Int64(standard.status.code))
                        writer.key("error")
                        failure.detail.write(to: &writer)
                    }
                }
            }
        }
        let missing = await notes.get("/api/notes/99/")
        #expect(missing.status == .notFound)
        #expect(
            String(decoding: missing.body.bytes ?? [], as: UTF8.self)
                == #"{"code":404,"error":"No Note matches the given query."}"#)
    }

    @Test func countsProxies() async throws {
        let notes = try await NotesApplication { api in
            api.throttles = [AnonRateThrottle(ThrottleRate(requests: 1, seconds: 60), proxies: 1)]
        }
        func status(_ forwarded: String) async -> HTTPStatus {
            let headers: HeaderFields = [.host: "testserver", .xForwardedFor: forwarded]
            return await notes.application.respond(
                to: notes.application.request(.get, target: "/query/", headers: headers, body: [])
            ).status
        }
        #expect(await status("1.1.1.1, 2.2.2.2") == .ok)
        #expect(await status("3.3.3.3,2.2.2.2") == .tooManyRequests)
        #expect(await status("2.2.2.2, 4.4.4.4") == .ok)
    }

    @Test(
        arguments: [
            ("GET", nil, 200), ("DELETE", nil, 403), ("GET", [], 200), ("PUT", [], 403),
            ("PUT", ["notes.change_note"], 400), ("TRACE", [], 405),
        ] as [(HTTPMethod, Set<String>?, Int)])
    func asksForModelPermissions(method: HTTPMethod, permissions: Set<String>?, status: Int) async throws {
        let notes = try await NotesApplication { api in
            api.authenticators = [ClerkAuthentication(clerk: permissions.map { Clerk(permissions: $0) })]
            api.permissions = [DjangoModelPermissionsOrAnonReadOnly(Note.schema.description)]
        }
        let request = notes.application.request(
            method, target: "/api/notes/1/", headers: [.host: "testserver", .contentType: "application/json"],
            body: Array("{}".utf8))
        #expect(await notes.application.respond(to: request).status.code == status)
    }

    @Test(
        arguments: [
            ("GET", ["notes.view_note"], 200), ("GET", [], 404), ("PUT", [], 404), ("PUT", ["notes.view_note"], 403),
            ("PUT", ["notes.change_note"], 400), ("GET", ["notes.change_note"], 404),
        ] as [(HTTPMethod, Set<String>, Int)])
    func asksForPermissionsForAnObject(method: HTTPMethod, permissions: Set<String>, status: Int) async throws {
        let notes = try await NotesApplication { api in
            api.authenticators = [ClerkAuthentication(clerk: Clerk(objectPermissions: permissions))]
        }
        let request = notes.application.request(
            method, target: "/guarded/1/", headers: [.host: "testserver", .contentType: "application/json"],
            body: Array("{}".utf8))
        #expect(await notes.application.respond(to: request).status.code == status)
    }
}
