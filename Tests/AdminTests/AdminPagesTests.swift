import SQLCore
import SQLiteDriver
import Testing
import Web

@Suite struct AdminPagesTests {
    private func browser(_ fixture: AdminFixture, as name: String) async -> Browser {
        var browser = fixture.browser()
        _ = await browser.get("/admin/login/")
        _ = await browser.post(
            "/admin/login/", [("username", name), ("password", AdminFixture.password), ("next", "/admin/")])
        return browser
    }

    @Test func showsMarkupAsText() async throws {
        let fixture = try await AdminFixture()
        try await fixture.database.write { db in
            try db.execute(
                "INSERT INTO django_admin_log VALUES (1, '1', '<i>obj', 2, '', 1, 4, '2025-01-02 03:04:05')")
        }
        var browser = await browser(fixture, as: "<b>x")
        for target in ["/admin/", "/admin/auth/", "/admin/auth/user/?q=%3Cb%3E", "/admin/password_change/"] {
            let page = await browser.get(target)
            #expect(page.status == 200)
            #expect(!page.text.contains("<b>x") && !page.text.contains("<i>obj"))
            #expect(page.text.contains("&lt;b&gt;x"))
            #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            #expect(!page.text.contains("<style") && !page.text.contains("<script") && !page.text.contains(" style="))
        }
    }

    @Test func showsWhatIsPermitted() async throws {
        let fixture = try await AdminFixture()
        var bob = await browser(fixture, as: "bob")
        #expect(await bob.get("/admin/").text.contains("You don’t have permission"))
        #expect(await bob.get("/admin/auth/").status == 404)
        #expect(await bob.get("/admin/auth/user/").status == 403)
        try await fixture.database.write { db in
            try db.execute("INSERT INTO auth_user_user_permissions VALUES (1, 2, 1)")
        }
        #expect(await bob.get("/admin/").text.contains("Users"))
        #expect(await bob.get("/admin/auth/user/").text.contains("ann"))
        #expect(await bob.get("/admin/auth/group/").status == 403)
    }

    @Test(arguments: [
        ("/admin/nothing/", 404), ("/admin/auth/user", 301), ("/admin/auth/user/?p=99999999999999999999", 200),
    ])
    func answersOtherURLs(target: String, status: Int) async throws {
        var browser = await browser(try await AdminFixture(), as: "ann")
        #expect(await browser.get(target).status == status)
    }
}
