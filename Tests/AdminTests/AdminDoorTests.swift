import Auth
import ORM
import SQLCore
import SQLiteDriver
import Testing
import Web

@Suite struct AdminDoorTests {
    @Test(arguments: [
        ("/admin/", "/admin/login/?next=/admin/"), ("/admin/nothing/", "/admin/login/?next=/admin/nothing/"),
        ("/admin/auth/user/?q=a%20b", "/admin/login/?next=/admin/auth/user/%3Fq%3Da%2520b"),
        ("/admin/logout/", "/admin/"),
        ("/admin", "/admin/"),
    ])
    func asksToLogIn(target: String, location: String) async throws {
        var browser = try await AdminFixture().browser()
        let page = await browser.get(target)
        #expect(page.status == (target == "/admin" ? 301 : 302))
        #expect(page.headers[.location] == location)
        if target != "/admin" {
            #expect(page.headers[.cacheControl] == "max-age=0, no-cache, no-store, must-revalidate, private")
            #expect(page.headers[.vary] == "Cookie")
        }
    }

    @Test func logsInAndOut() async throws {
        let fixture = try await AdminFixture()
        var browser = fixture.browser()
        let login = await browser.get("/admin/login/?next=/admin/auth/user/")
        #expect(login.status == 200)
        #expect(login.text.contains(#"name="next" value="/admin/auth/user/""#))
        let token = browser.cookies["csrftoken"]
        let entered = await browser.post(
            "/admin/login/", [("username", "ann"), ("password", AdminFixture.password), ("next", "/admin/auth/user/")])
        #expect(entered.status == 302)
        #expect(entered.headers[.location] == "/admin/auth/user/")
        #expect(browser.cookies["sessionid"]?.count == 32)
        #expect(browser.cookies["csrftoken"] != token)
        let lastLogin = try fixture.database.read { db in
            try User.objects.filter { $0.username == "ann" }.any(on: db)?.lastLogin
        }
        #expect(lastLogin != nil)
        #expect(await browser.get("/admin/").text.contains("Authentication and Authorization"))
        #expect(await browser.get("/admin/login/").headers[.location] == "/admin/")
        let left = await browser.post("/admin/logout/", [])
        #expect(left.status == 200)
        #expect(browser.cookies["sessionid"] == nil)
        #expect(await browser.get("/admin/").status == 302)
        #expect(try fixture.database.read { db in try db.scalar("SELECT count(*) FROM django_session") } == .integer(0))
    }

    @Test(arguments: [
        ("ann", "wrong", "Please enter the correct username and password for a staff account."),
        ("cy", AdminFixture.password, "Please enter the correct username and password for a staff account."),
        ("nobody", "x", "Please enter the correct username and password for a staff account."),
        ("", "x", "This field is required."), ("a\0", "x", "Null characters are not allowed."),
    ])
    func refuses(username: String, password: String, message: String) async throws {
        var browser = try await AdminFixture().browser()
        _ = await browser.get("/admin/login/")
        let page = await browser.post("/admin/login/", [("username", username), ("password", password)])
        #expect(page.status == 200)
        #expect(page.text.contains(message))
        #expect(browser.cookies["sessionid"] == nil)
    }

    @Test(arguments: ["https://evil.example/", "//evil.example", "javascript:alert(1)", ""])
    func leadsToNoOtherSite(next: String) async throws {
        var browser = try await AdminFixture().browser()
        _ = await browser.get("/admin/login/")
        let page = await browser.post(
            "/admin/login/", [("username", "ann"), ("password", AdminFixture.password), ("next", next)])
        #expect(page.headers[.location] == "/accounts/profile/")
    }

    @Test func refusesForgedForms() async throws {
        var browser = try await AdminFixture().browser()
        let page = await browser.post("/admin/login/", [("username", "ann"), ("password", AdminFixture.password)])
        #expect(page.status == 403)
    }

    @Test func changesPasswordAndEndsOtherSessions() async throws {
        let fixture = try await AdminFixture()
        func enter(_ password: String = AdminFixture.password) async -> Browser {
            var browser = fixture.browser()
            _ = await browser.get("/admin/login/")
            _ = await browser.post("/admin/login/", [("username", "ann"), ("password", password), ("next", "/admin/")])
            return browser
        }
        var (one, two) = (await enter(), await enter())
        _ = await one.get("/admin/password_change/")
        let wrong = await one.post(
            "/admin/password_change/", [("old_password", "x"), ("new_password1", "a"), ("new_password2", "b")])
        #expect(wrong.text.contains("Your old password was entered incorrectly."))
        #expect(wrong.text.contains("The two password fields didn’t match."))
        let changed = await one.post(
            "/admin/password_change/",
            [
                ("old_password", AdminFixture.password), ("new_password1", "battery staple 9"),
                ("new_password2", "battery staple 9"),
            ])
        #expect(changed.headers[.location] == "/admin/password_change/done/")
        #expect(await one.get("/admin/").status == 200)
        #expect(await two.get("/admin/").status == 302)
        var three = await enter("battery staple 9")
        #expect(await three.get("/admin/").status == 200)
    }
}
