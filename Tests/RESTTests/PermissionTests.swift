import REST
import SQLCore
import Testing
import Web

@Suite struct PermissionTests {
    private struct Fixed: BasePermission {
        let decision: PermissionDecision
        func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision { decision }
    }

    /// Decides only when asked a second time, as the check of a password does.
    private struct Slow: BasePermission {
        let isAllowed: Bool
        func hasPermission(_ request: APIRequest, on db: any Connection) -> PermissionDecision { .later }
        func hasPermissionLater(_ request: APIRequest, _ database: any Database) async -> PermissionDecision {
            isAllowed ? .allowed : .denied("Too slow.")
        }
    }

    private func status(_ permissions: [any BasePermission]) async throws -> (HTTPStatus, String) {
        let notes = try await NotesApplication { $0.permissions = permissions }
        let response = await notes.get("/query/")
        return (response.status, String(decoding: response.body.bytes ?? [], as: UTF8.self))
    }

    private let yes = Fixed(decision: .allowed)
    private let no = Fixed(decision: .denied("No."))

    @Test func combines() async throws {
        #expect(try await status([yes & yes]).0 == .ok)
        #expect(try await status([yes & no]).0 == .forbidden)
        #expect(try await status([no | yes]).0 == .ok)
        #expect(try await status([no | no]).0 == .forbidden)
        #expect(try await status([!no]).0 == .ok)
        #expect(try await status([!yes]).0 == .forbidden)
        #expect(try await status([(yes & !no) | no]).0 == .ok)
    }

    @Test func tellsItsOwnTextUnlessCombined() async throws {
        #expect(try await status([no]).1 == #"{"detail":"No."}"#)
        #expect(
            try await status([yes & no]).1
                == #"{"detail":"You do not have permission to perform this action."}"#)
    }

    @Test func waitsForPermissionsThatTakeTime() async throws {
        #expect(try await status([Slow(isAllowed: true)]).0 == .ok)
        #expect(try await status([Slow(isAllowed: false)]).1 == #"{"detail":"Too slow."}"#)
        #expect(try await status([Slow(isAllowed: true) & no]).0 == .forbidden)
        #expect(try await status([Slow(isAllowed: false) | yes]).0 == .ok)
        #expect(try await status([Slow(isAllowed: true), no]).1 == #"{"detail":"No."}"#)
    }

    @Test func asksWhoItIsBeforeItRefuses() async throws {
        let notes = try await NotesApplication { api in
            api.authenticators = [TokenAuthentication { _, _ in nil }]
            api.permissions = [IsAuthenticated()]
        }
        let anonymous = await notes.get("/query/")
        #expect(anonymous.status == .unauthorized)
        #expect(anonymous.headers[.wwwAuthenticate] == "Token")
        let wrong = await notes.get("/query/", headers: [.host: "x", .authorization: "Token abc"])
        #expect(String(decoding: wrong.body.bytes ?? [], as: UTF8.self) == #"{"detail":"Invalid token."}"#)
    }

    @Test func refusesWithoutChallengeWhereThereIsNone() async throws {
        let notes = try await NotesApplication { api in
            api.authenticators = [SessionAuthentication(findUser: { _, _ in nil }, checkCSRF: { _, _ in nil })]
            api.permissions = [IsAuthenticated()]
        }
        #expect(await notes.get("/query/").status == .forbidden)
    }
}
