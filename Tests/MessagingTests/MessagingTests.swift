import Auth
import Cryptography
import Messaging
import ORM
import PythonJSON
import SQLCore
import SQLiteDriver
import Testing
import Web

/// Each endpoint of the messaging application, against the same application in Django.
@Suite struct MessagingTests {
    @Test(arguments: [
        ("all", Exchange.ofTheAllView), ("write", Exchange.ofTheWriteView), ("mark_read", Exchange.ofTheMarkReadView),
        ("delete", Exchange.ofTheDeleteView), ("api-token-auth", Exchange.ofTheTokenView),
        ("create_user", Exchange.ofTheCreateUserView),
    ])
    func answersAsDjangoDoes(view: String, exchanges: [Exchange]) async throws {
        let fixture = try await MessagingFixture()
        for exchange in exchanges { await exchange.play(fixture.application) }
    }

    @Test func registersAUserWhoCanThenLogIn() async throws {
        let fixture = try await MessagingFixture()
        let credentials = #"{"username": "㈠dora", "password": " horse battery "}"#
        let (status, body) = await fixture.answer(.post, "/create_user/", credentials)
        #expect(status == .created)
        let answer = try JSONReader().read(body)
        #expect(answer.object?.keys == ["id", "username", "token"])
        #expect(answer["id"] == 5)
        // Stored in the normal form NFKC; the password is neither shown nor trimmed.
        #expect(answer["username"] == "(一)dora")
        let token = try #require(answer["token"]?.string)
        #expect(token.utf8.count == 40)
        let user = try fixture.database.read { db in
            try Token.objects.filter { $0.key == token }.selectRelated { $0.user }.any(on: db)?.user.loaded
        }
        #expect(user?.id == 5)
        #expect(user?.isStaff == false)
        #expect(user?.isActive == true)
        let stored = try #require(user?.password)
        #expect(try PasswordHashers(iterations: 1).checkPassword(" horse battery ", stored).isCorrect)
        #expect(await fixture.answer(.get, "/all/", as: token) == (.ok, "[]"))
        // AuthTokenSerializer does not normalize names, as in Django.
        let login = await fixture.answer(
            .post, "/api-token-auth/", #"{"username": "(一)dora", "password": " horse battery "}"#)
        #expect(login == (.ok, #"{"token":"\#(token)"}"#))
        #expect(await fixture.answer(.post, "/create_user/", credentials).status == .badRequest)
    }

    @Test func keepsOneUserOfManyWhoAskAtOnce() async throws {
        let fixture = try await MessagingFixture()
        let statuses = await withTaskGroup(of: HTTPStatus.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    await fixture.answer(
                        .post, "/create_user/", #"{"username": "dora", "password": "horse battery"}"#
                    ).status
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.filter { $0 == .created }.count == 1)
        #expect(statuses.filter { $0 == .badRequest }.count == 7)
    }

    @Test func makesATokenForWhoHasNone() async throws {
        let fixture = try await MessagingFixture()
        try await fixture.database.write { db in try db.execute("DELETE FROM authtoken_token") }
        let credentials = #"{"username": "ann", "password": "\#(MessagingFixture.password)"}"#
        let first = await fixture.answer(.post, "/api-token-auth/", credentials)
        #expect(first.status == .ok)
        #expect(await fixture.answer(.post, "/api-token-auth/", credentials) == first)
    }

    @Test func hashesAnOutdatedPasswordAnewWhenItIsShown() async throws {
        let fixture = try await MessagingFixture()
        let old = try PasswordHashers(iterations: 3).makePassword(MessagingFixture.password)
        try await fixture.database.write { db in
            _ = try User.objects.filter { $0.username == "ann" }.update(on: db) { [$0.password.set(old)] }
        }
        let answer = await fixture.answer(.get, "/all/?page_size=1&password=correct+horse+7", as: "annannann")
        #expect(answer.status == .ok)
        let new = try fixture.database.read { db in
            try User.objects.filter { $0.username == "ann" }.any(on: db)?.password
        }
        #expect(new?.hasPrefix("pbkdf2_sha256$1$") == true)
    }

    @Test func storesWhatDjangoStores() async throws {
        let fixture = try await MessagingFixture()
        let sent = await fixture.answer(
            .post, "/write/", as: "annannann", #"{"receiver": "bob", "subject": " s ", "message": 1e22}"#)
        #expect(sent.status == .created)
        #expect(await fixture.answer(.put, "/mark_read/6/", as: "bobbobbob").status == .ok)
        let row = try fixture.database.read { db in
            try db.firstRow(
                """
                SELECT sender_id, receiver_id, subject, message, is_read, typeof(is_read),
                creation_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9]*'
                FROM messaging_message WHERE id = 6
                """, []
            ) { row in (0..<7).map { row.value($0) } }
        }
        #expect(row == [1, 2, "s", "1e+22", 1, "integer", 1])
    }
}
