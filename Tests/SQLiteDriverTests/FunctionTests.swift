import SQLCore
import SQLiteDriver
import Testing

@Suite struct FunctionTests {
    private func result(_ expression: String) throws -> SQLValue? {
        try SQLiteDatabase(SQLiteConfiguration(path: ":memory:")).withConnection { db in
            try db.scalar("SELECT \(expression)")
        }
    }

    @Test(
        arguments: [
            ("MD5('a')", "0cc175b9c0f1b6a831c399e269772661"),
            ("SHA1('a')", "86f7e437faa5a7fce15d1ddcb9eaeaea377667b8"),
            ("SHA224('')", "d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f"),
            ("SHA256('ü')", "607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f"),
            ("LPAD('ab', 5, 'xy')", "xyxab"), ("RPAD('ab', 5, 'xy')", "abxyx"), ("LPAD('abc', 2, 'x')", "ab"),
            ("REPEAT('ab', 2)", "abab"), ("REVERSE('aé')", "éa"), ("MD5(NULL)", nil),
        ] as [(String, SQLValue?)])
    func computesTexts(expression: String, expected: SQLValue?) throws {
        #expect(try result(expression) == expected ?? .null)
    }

    @Test(arguments: [
        ("VAR_POP(n)", 1.25), ("VAR_SAMP(n)", 1.6666666666666667), ("STDDEV_POP(n)", 1.118033988749895),
        ("STDDEV_SAMP(n)", 1.2909944487358056),
    ])
    func computesStatistics(expression: String, expected: Double) throws {
        let query = "(SELECT \(expression) FROM (SELECT 1 AS n UNION SELECT 2 UNION SELECT 3 UNION SELECT 4))"
        #expect(try result(query) == .real(expected))
    }

    @Test func keepsTheLastPattern() throws {
        #expect(try result("'abc' REGEXP 'b+'") == 1)
        #expect(try result("12 REGEXP '^1'") == 1)
        #expect(try result("NULL REGEXP 'b'") == .null)
        let query =
            "(SELECT COUNT(*) FROM (SELECT 'a1' AS t UNION SELECT 'b2' UNION SELECT 'c') WHERE t REGEXP '[0-9]$')"
        #expect(try result(query) == 2)
    }
}
