import SQLCore
import Testing

@testable import Fixtures

@Suite struct ValueTests {
    @Test(arguments: [
        ("yes", YAMLScalar.Kind.bool), ("Off", .bool), ("y", .text), ("12", .int), ("0x1F", .int), ("0o7", .text),
        ("1_000", .int), ("1:30", .int), ("08", .text), ("1.5", .float), ("1e3", .text), ("1.e+3", .float),
        ("-.5", .text), (".5", .float), (".inf", .float), ("-.nan", .text), ("", .null), ("~", .null), ("<<", .merge),
        ("=", .defaultValue), ("2024-01-02", .timestamp), ("2024-1-2", .text), ("2024-1-2 3:04:05 +2", .timestamp),
        ("plain", .text),
    ])
    func resolvesYAML(text: String, kind: YAMLScalar.Kind) {
        #expect(YAMLScalar(text).kind == kind)
    }

    @Test(arguments: [
        ("0x1F", PythonValue.integer(31)), ("017", .integer(15)), ("-0b11", .integer(-3)), ("1:30", .integer(90)),
        ("1:30.5", .float(90.5)), ("-.inf", .float(-.infinity)),
    ])
    func readsYAMLNumbers(text: String, value: PythonValue) {
        let scalar = YAMLScalar(text)
        #expect(scalar.value(as: scalar.kind) == value)
    }

    @Test(arguments: [
        (" 1.50\n", "1.50"), ("1_000", "1000"), ("1e2", "1E+2"), ("-0", "-0"), ("NaN", nil), ("1.2.3", nil),
    ])
    func readsDecimalsAsPythonDoes(text: String, number: String?) {
        #expect(DecimalNumber(python: text)?.description == number)
    }

    @Test(arguments: [
        ([33, 34], [33, 34]), ([40, 33], [40, 33]), ([8, 1], [8, 1]), ([5, 13, 21], [13, 21, 5]),
        ([20, 3, 100, 7], [100, 3, 20, 7]), ([1000, 3, 77, 12, 5, 6, 900], [3, 900, 5, 6, 1000, 12, 77]),
    ])
    func loopsOverIntegersAsPythonDoes(values: [Int64], order: [Int64]) {
        #expect(PythonSet(values.map { .integer($0) }).elements == order.map { .integer($0) })
    }

    @Test(arguments: [
        ("1 02:03:04", 93_784_000_000), ("P1DT2H", 93_600_000_000), ("5", 5_000_000), ("-1:00", -60_000_000),
        ("1 day, 2:03:04.5", 93_784_500_000),
    ])
    func readsDurations(text: String, microseconds: Int64) {
        #expect(DurationScanner.interval(text)?.microseconds == microseconds)
    }
}
