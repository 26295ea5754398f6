import Testing
import Web

@Suite struct URLResolverTests {
    private func view(_ name: String) -> View { View(name: name) { _ in Response() } }

    @Test func firstMatchWins() throws {
        let resolver = try URLResolver(
            URLConf([
                path("users/<str:name>/", view("byName")),
                path("users/new/", view("new")),
                path("users/", include([path("old/", view("old"))])),
            ]))
        #expect(resolver.match("/users/new/")?.view.name == "byName")
        #expect(resolver.match("/users/") == nil)
    }

    @Test(arguments: [
        ("/m/7/", PathValue.int(7)), ("/m/007/", .int(7)), ("/m/9223372036854775807/", .int(.max)),
        ("/m/9223372036854775808/", .bigInt("9223372036854775808")),
        ("/m/" + String(repeating: "0", count: 4299) + "1/", .int(1)),
    ])
    func intConverterTakesAnyNumber(path target: String, expected: PathValue) throws {
        let resolver = try URLResolver(URLConf([path("m/<int:pk>/", view("m"))]))
        #expect(resolver.match(target)?.arguments["pk"] == expected)
    }

    @Test(arguments: [
        "/m/-1/", "/m/ab/", "/m/٣/", "/m/1_0/", "/m//", "/m/" + String(repeating: "1", count: 4301) + "/",
    ])
    func intConverterRefuses(target: String) throws {
        let resolver = try URLResolver(URLConf([path("m/<int:pk>/", view("m"))]))
        #expect(resolver.match(target) == nil)
    }

    @Test func customConverterChangesBothWays() throws {
        struct Hex: PathConverter {
            let regex = "[0-9a-f]+"
            func value(of text: String) -> PathValue? { Int64(text, radix: 16).map(PathValue.int) }
            func text(of value: PathValue) -> String? { value.int64.map { String($0, radix: 16) } }
        }
        let resolver = try URLResolver(
            URLConf([path("x/<hex:n>/", view("x"), name: "x")], converters: ["hex": Hex()]))
        #expect(resolver.match("/x/ff/")?.arguments["n"] == .int(255))
        #expect(try resolver.reverse("x", arguments: ["n": 255]) == "/x/ff/")
        #expect(resolver.match("/x/ffffffffffffffffffff/") == nil)
    }

    @Test func namesWhatWasTried() throws {
        let resolver = try URLResolver(
            URLConf([path("a/", view("a"), name: "a"), path("b/", include([path("<int:n>/", view("n"))]))]))
        #expect {
            try resolver.resolve("/b/x/")
        } throws: { error in
            guard let error = error as? Resolver404 else { return false }
            return error.path == "b/x/"
                && error.tried.map { $0.map(\.description) } == [["'a/' [name='a']"], ["'b/'", "'<int:n>/'"]]
        }
    }

    @Test(arguments: [
        ("<nope:x>/", "URL route '<nope:x>/' uses invalid converter 'nope'."),
        ("<int:x y>/", "URL route '<int:x y>/' cannot contain whitespace in angle brackets <…>."),
        ("<int:2x>/", "URL route '<int:2x>/' uses parameter name '2x' which isn't a valid Python identifier."),
    ])
    func refusesRoutes(route: String, message: String) {
        #expect {
            try URLResolver(URLConf([path(route, view("x"))]))
        } throws: {
            ($0 as? ImproperlyConfigured)?.message == message
        }
    }

    @Test func timeDoesNotGrowWithTheNumberOfPatterns() throws {
        func time(_ count: Int) throws -> Duration {
            let patterns = (0..<count).map { path("item\($0)/<int:pk>/", view("item\($0)")) }
            let resolver = try URLResolver(URLConf([path("api/", include(patterns))]))
            let target = "/api/item\(count - 1)/7/"
            #expect(resolver.match(target)?.view.name == "item\(count - 1)")
            return ContinuousClock().measure { for _ in 0..<500 { _ = resolver.match(target) } }
        }
        let few = try (0..<5).map { _ in try time(10) }.min() ?? .zero
        let many = try (0..<5).map { _ in try time(2000) }.min() ?? .zero
        #expect(many < few * 5)
    }

    @Test func reverseNeverNamesAnotherHost() throws {
        let resolver = try URLResolver(URLConf([path("<path:rest>", view("x"), name: "x")]))
        #expect(try resolver.reverse("x", arguments: ["rest": "/example.com"]) == "/%2Fexample.com")
    }
}
