import Models
import PythonImport
import SQLCore
import Testing

private let expressions: [(String, LiteralValue)] = [
    ("1", .int(1)), ("-1_000", .int(-1000)), ("0x1F", .int(31)), ("1.5e3", .float(1500)),
    ("1.", .float(1)), ("99999999999999999999", .bigInt("99999999999999999999")),
    ("2 ** 31 - 1", .int(2_147_483_647)), ("7 // -2", .int(-4)), ("7 % -2", .int(-1)), ("7 / 2", .float(3.5)),
    ("'a' \"b\"", .string("ab")), (#"'\x41\u00e9\n\N{EM DASH}'"#, .string("A\u{e9}\n\u{2014}")),
    (#"r'\d'"#, .string(#"\d"#)), (#"'\ud83d\ude00'"#, .string("\u{1F600}")),
    ("b'ID'", .bytes([73, 68])), ("'''a\nb'''", .string("a\nb")), ("u'x' 'y'", .string("xy")),
    ("None", .null), ("not 1 < 2 <= 2", .bool(false)), ("1 if 'a' in 'cat' else 2", .int(1)),
    ("[1, (2,), {3}, {'a': None}]", .list([1, .tuple([2]), .set([3]), ["a": .null]])),
    ("()", .tuple([])), ("(1)", .int(1)), ("1, 2", .tuple([1, 2])), ("[*range(3), 7]", [0, 1, 2, 7]),
    ("{**{'a': 1}, 'b': 2}", ["a": 1, "b": 2]), ("dict(a=1)", ["a": 1]), ("set()", .set([])),
    ("[x * 2 for x in [1, 2, 3] if x != 2]", [2, 6]), ("{k: v for k, v in [('a', 1)]}", ["a": 1]),
    ("'%s-%05.1f %%' % ('a', 2.25)", .string("a-002.2 %")), ("'%(n)s' % {'n': 5}", .string("5")),
    ("'{} {x!r:>4}'.format(1, x='a')", .string("1  'a'")), ("f'{1 + 1:03d} {\"x\"!r}{{}}'", .string("002 'x'{}")),
    ("' a b '.strip().title()", .string("A B")), ("', '.join(['a', 'b'])", .string("a, b")),
    ("[1, 2, 3][-1]", .int(3)), ("'abc'[1:]", .string("bc")), ("max(1, 2) + len('ab')", .int(4)),
    ("[1] + [2] * 2", [1, 2, 2]), ("timezone.now", .reference("django.utils.timezone.now")),
    ("dict", .reference("dict")),
]

@Suite struct PythonExpressionTests {
    @Test(arguments: expressions)
    func evaluates(text: String, expected: LiteralValue) throws {
        #expect(try PythonExpression.evaluate(text) == expected)
    }

    @Test func evaluatesMoments() throws {
        #expect(
            try PythonExpression.evaluate("datetime.date(2024, 2, 29)") == .date(#require(CalendarDate("2024-02-29"))))
        let moment = try #require(DateTime("2024-02-29 01:02:03"))
        #expect(
            try PythonExpression.evaluate("datetime.datetime(2024, 2, 29, 1, 2, 3, tzinfo=datetime.timezone.utc)")
                == .dateTime(moment, utcOffset: 0))
        #expect(
            try PythonExpression.evaluate("datetime.timedelta(days=1, hours=-1)")
                == .interval(TimeInterval(seconds: 82800)))
    }

    @Test(arguments: [
        ("foo", "NameError: name 'foo' is not defined"), ("1 +", "SyntaxError: invalid syntax"),
        ("'a", "SyntaxError: unterminated string literal"), ("(1", "SyntaxError: '(' was never closed"),
        ("1 / 0", "ZeroDivisionError: division by zero"), ("{}['a']", "KeyError: 'a'"),
        ("[][1]", "IndexError: list index out of range"),
    ])
    func refuses(text: String, message: String) {
        let error = #expect(throws: PythonEvaluationError.self) { try PythonExpression.evaluate(text) }
        #expect(error?.description == message)
    }

    /// Nothing that is written may end the program.
    @Test(arguments: [
        "9223372036854775807 + 1", "-(-9223372036854775807 - 1)", "10 ** 10 ** 10", "'a' * 10 ** 12", "range(10 ** 12)",
        "'%1000000000d' % 1", "(-9223372036854775807 - 1) // -1", "1 << 4000", "f'{'", "'\\N{nonsense}'", "\u{0}", "\\",
        "abs(-9223372036854775807 - 1)", "[x for x in range(100000)]", "'%' % ()", "'{' .format()", "b'\\xff' 'a'",
        "datetime.timedelta(days=10 ** 18)", "datetime.date(0, 13, 40)", "lambda", "lambda x: x", "1 if", "[1,,2]",
    ])
    func survives(text: String) {
        _ = try? PythonExpression.evaluate(text)
    }

    @Test(arguments: [
        ("(", ""), ("[", "]"), ("-", ""), ("1+", "1"), ("a.", "b"), ("not ", "1"), ("{1:", ""), ("f(", ""),
    ])
    func survivesRepetition(part: String, end: String) {
        let text = String(repeating: part, count: 5000) + end
        #expect(throws: PythonEvaluationError.self) { try PythonExpression.evaluate(text) }
    }
}
