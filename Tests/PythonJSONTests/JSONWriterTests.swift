import PythonJSON
import Testing

@Suite struct JSONWriterTests {
    static let value: JSONValue = [
        "id": 7, "text": "é\"\\\n\u{1}\u{7F}\u{2028}😀", "list": [1, 2.5, nil, true], "empty": [], "none": [:],
    ]

    @Test func writesCompactJSONAsTheRESTFrameworkDoes() {
        #expect(
            String(decoding: Self.value.serialized(), as: UTF8.self)
                == "{\"id\":7,\"text\":\"é\\\"\\\\\\n\\u0001\u{7F}\\u2028😀\",\"list\":[1,2.5,null,true],\"empty\":[],\"none\":{}}"
        )
    }

    @Test func writesPythonsDefaultForm() {
        #expect(
            String(decoding: Self.value.serialized(.python), as: UTF8.self)
                == #"{"id": 7, "text": "\u00e9\"\\\n\u0001\u007f\u2028\ud83d\ude00", "list": [1, 2.5, null, true], "empty": [], "none": {}}"#
        )
    }

    @Test func indents() {
        #expect(
            String(decoding: JSONValue.serialized(["a": [1], "b": []])(.indented(2)), as: UTF8.self) == """
                {
                  "a": [
                    1
                  ],
                  "b": []
                }
                """)
    }

    @Test func writesPreparedKeysLikeOthers() {
        let key: JSONKey = "ü\""
        for style in [JSONWriter.Style.compact, .python, .indented(1)] {
            var prepared = JSONWriter(style)
            var plain = JSONWriter(style)
            for _ in 0..<2 {
                prepared.object { writer in
                    writer.key(key)
                    writer.write(JSONValue.integer(1))
                    writer.key(key)
                    writer.writeNull()
                }
                plain.object { writer in
                    writer.member("ü\"", JSONValue.integer(1))
                    writer.member("ü\"", JSONValue.null)
                }
            }
            #expect(prepared.bytes == plain.bytes)
        }
    }

    @Test(arguments: [
        (0.0, "0.0"), (-0.0, "-0.0"), (1e22, "1e+22"), (1e16, "1e+16"), (1e15, "1000000000000000.0"),
        (0.0001, "0.0001"),
        (0.00001, "1e-05"), (1.1, "1.1"), (123456789.125, "123456789.125"), (Double.leastNonzeroMagnitude, "5e-324"),
        (1.7976931348623157e308, "1.7976931348623157e+308"), (.infinity, "inf"), (100, "100.0"),
    ])
    func writesFloatsAsPythonDoes(value: Double, text: String) {
        #expect(PythonFloat.repr(value) == text)
    }

    @Test(
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999999Z"),
            (1_714_979_289_123_456, "2024-05-06T07:08:09.123456Z"), (951_782_400_000_000, "2000-02-29T00:00:00Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"), (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)])
    func writesMoments(microseconds: Int64, text: String) {
        var writer = JSONWriter()
        writer.write(utcMicroseconds: microseconds)
        #expect(writer.string == "\"\(text)\"")
    }

    // Python's isoformat(), with "Z" in place of "+00:00".
    @Test(
        arguments: [
            (nil, "2024-05-06T07:08:09.123456"), (0, "2024-05-06T07:08:09.123456Z"),
            (7200, "2024-05-06T07:08:09.123456+02:00"), (-12_600, "2024-05-06T07:08:09.123456-03:30"),
            (20_700, "2024-05-06T07:08:09.123456+05:45"), (3208, "2024-05-06T07:08:09.123456+00:53:28"),
            (-86_399, "2024-05-06T07:08:09.123456-23:59:59"),
        ] as [(Int?, String)])
    func writesWallClockTimes(utcOffset: Int?, text: String) {
        var writer = JSONWriter()
        writer.write(localMicroseconds: 1_714_979_289_123_456, utcOffset: utcOffset)
        #expect(writer.string == "\"\(text)\"")
    }

    @Test func noticesNumbersThatJSONHasNoWordFor() {
        var writer = JSONWriter()
        writer.write(Double.nan)
        #expect(writer.hasNonFiniteNumber)
    }

    @Test func writesLoneSurrogatesInASCII() {
        let value = JSONValue.surrogateString(SurrogateString(codePoints: [0x61, 0xD800]))
        #expect(String(decoding: value.serialized(.python), as: UTF8.self) == #""a\ud800""#)
    }
}
