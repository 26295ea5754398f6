import Testing

@testable import REST

/// How a search is split into terms, as Django REST framework's `search_smart_split` does it.
@Suite struct SearchTermTests {
    @Test(
        arguments: [
            (#"tea cup"#, [#"tea"#, #"cup"#]),
            (#"tea,cup"#, [#"tea"#, #"cup"#]),
            (#""tea cup""#, [#"tea cup"#]),
            (#"'tea cup'"#, [#"tea cup"#]),
            (#"""#, [#""#]),
            (#"'"#, [#""#]),
            (#"" ""#, [#" "#]),
            (#""""#, [#""#]),
            (#","#, []),
            (#" , "#, []),
            (#"a"b c"d e"#, [#"a"b c"d"#, #"e"#]),
            (#"first"body"'x y"#, [#"first"body""#, #"'x"#, #"y"#]),
            (#"it's"#, [#"it's"#]),
            (#""a\"b" c"#, [#"a"b"#, #"c"#]),
            (#""a\\""#, [#"a\"#]),
            (#""x"#, [#""x"#]),
            (#"x""#, [#"x""#]),
            (#"two,'on e'"#, [#"two"#, #"'on e'"#]),
            (#","a b","#, [#"a b"#]),
            (#"a,,b"#, [#"a"#, #"b"#]),
            (#""a,b""#, [#"a,b"#]),
            (#"'a\"b'"#, [#"a\"b"#]),
            (#"　a b"#, [#"a"#, #"b"#]),
            (#""a b" ""#, [#"a b"#, #""#]),
        ] as [(String, [String])])
    func splits(search: String, terms: [String]) {
        #expect(SearchTerms.split(search) == terms)
    }
}
