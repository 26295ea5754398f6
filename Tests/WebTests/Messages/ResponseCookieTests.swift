import Testing
import Web

@Suite struct ResponseCookieTests {
    @Test func writesAttributesInPythonsOrder() {
        let cookie = ResponseCookie(
            "sessionid", "abc", maxAge: 60, domain: "example.com", isSecure: true, isHTTPOnly: true, sameSite: .lax)
        #expect(
            cookie.header(now: 0)
                == "sessionid=abc; Domain=example.com; expires=Thu, 01 Jan 1970 00:01:00 GMT; HttpOnly; Max-Age=60; Path=/; SameSite=Lax; Secure"
        )
    }

    @Test func deletesAsDjango() {
        let expected = #"sessionid=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax"#
        #expect(ResponseCookie.deleting("sessionid", sameSite: .lax).header(now: 99) == expected)
    }

    @Test(arguments: [
        ("a b", #""a b""#), ("a;b", #""a\073b""#), (#"q"\"#, #""q\"\\""#), ("é", #""\351""#), ("x.y", "x.y"),
    ])
    func quotesValues(value: String, quoted: String) {
        #expect(ResponseCookie("k", value, path: nil).header(now: 0) == "k=\(quoted)")
        #expect(Cookies("k=\(quoted)")["k"] == value)
    }

    @Test func replacesACookieInPlace() {
        var cookies = ResponseCookies()
        cookies.set(ResponseCookie("a", "1"))
        cookies.set(ResponseCookie("b", "2"))
        cookies.delete("a")
        #expect(cookies.all.map(\.name) == ["a", "b"])
        #expect(cookies["a"]?.value == "")
    }
}
