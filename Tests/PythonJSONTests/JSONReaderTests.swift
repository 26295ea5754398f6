import PythonJSON
import Testing

/// The texts are those of Python 3.12's `json.loads`, called as Django REST framework calls it.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        ("", "Expecting value: line 1 column 1 (char 0)"),
        ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        (#"{"a": 1,}"#, "Expecting property name enclosed in double quotes: line 1 column 9 (char 8)"),
        ("[1,]", "Expecting value: line 1 column 4 (char 3)"),
        ("{'a': 1}", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
        (#"{"a" 1}"#, "Expecting ':' delimiter: line 1 column 6 (char 5)"),
        ("{\"a\": 1\n \"b\": 2}", "Expecting ',' delimiter: line 2 column 2 (char 9)"),
        (#"{"é": "x"#, "Unterminated string starting at: line 1 column 7 (char 6)"),
        ("\"x\ny\"", "Invalid control character at: line 1 column 3 (char 2)"),
        (#""\x41""#, "Invalid \\escape: line 1 column 2 (char 1)"),
        (#""\u12g4""#, "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
        (#""\u12""#, "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
        ("1 2", "Extra data: line 1 column 3 (char 2)"),
        ("01", "Extra data: line 1 column 2 (char 1)"),
        ("nul", "Expecting value: line 1 column 1 (char 0)"),
        ("-", "Expecting value: line 1 column 1 (char 0)"),
        ("[NaN]", "Out of range float values are not JSON compliant: 'NaN'"),
        ("-Infinity", "Out of range float values are not JSON compliant: '-Infinity'"),
        ("\u{FEFF}{}", "Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)"),
        (
            String(repeating: "9", count: 4301),
            "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; "
                + "use sys.set_int_max_str_digits() to increase the limit"
        ),
    ])
    func refusesAsPythonDoes(text: String, message: String) {
        let error = #expect(throws: JSONDecodingError.self) { try JSONReader().read(text) }
        #expect(error?.message == message)
    }

    @Test(
        arguments: [
            ([0x22, 0xFF, 0x22], "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte"),
            (
                [0x22, 0xC3, 0x28, 0x22],
                "'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte"
            ),
            (
                [0x22, 0xED, 0xA0, 0x80, 0x22],
                "'utf-8' codec can't decode byte 0xed in position 1: invalid continuation byte"
            ),
            ([0x22, 0xE2, 0x82, 0x22], "'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte"),
        ] as [([UInt8], String)])
    func refusesBytesThatAreNoText(bytes: [UInt8], message: String) {
        let error = #expect(throws: JSONDecodingError.self) { try JSONReader.read(bytes) }
        #expect(error?.message == message)
    }

    @Test func dropsAnIncompleteLastCharacter() throws {
        #expect(try JSONReader.read(Array("{}".utf8) + [0xE2, 0x82]) == [:])
    }

    @Test func keepsTheFirstPlaceAndTheLastValueOfAKey() throws {
        let value = try JSONReader().read(#"{"a": 1, "b": 2, "a": 3}"#)
        #expect(value.object?.keys == ["a", "b"])
        #expect(value["a"] == 3)
    }

    @Test func tellsNumbersApart() throws {
        #expect(
            try JSONReader().read("[1, -0, 1.0, 1e400, 9223372036854775808, 1E2]")
                == [1, 0, 1.0, .double(.infinity), .bigInteger("9223372036854775808"), 100.0])
    }

    @Test func holdsLoneSurrogates() throws {
        #expect(
            try JSONReader().read(#""a\ud83d""#) == .surrogateString(SurrogateString(codePoints: [0x61, 0xD83D])))
        #expect(try JSONReader().read(#""\ud83d\ude00""#) == "😀")
    }

    @Test func refusesNestingThatPythonRefuses() throws {
        let deep = String(repeating: "[", count: 1400) + String(repeating: "]", count: 1400)
        _ = try JSONReader().read(deep)
        let tooDeep = String(repeating: "[", count: 100_000)
        let error = #expect(throws: JSONDecodingError.self) { try JSONReader().read(tooDeep) }
        #expect(error?.code == .limit)
    }

    @Test func findsKeysOfLargeObjects() throws {
        let members = (0..<5000).map { "\"k\($0)\": \($0)" }.joined(separator: ",")
        let value = try JSONReader().read("{\(members)}")
        #expect(value["k4999"] == 4999)
        #expect(value.object?.count == 5000)
    }
}

@Suite struct JSONObjectTests {
    @Test(arguments: [0, 20])
    func tellsKeysApartByTheirCodePoints(others: Int) throws {
        var object = JSONObject((0..<others).map { ("k\($0)", .null) })
        object["\u{E9}"] = 1
        object["e\u{301}"] = 2
        #expect(object.count == others + 2)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
    }

    @Test func removesKeys() {
        var object = JSONObject((0..<20).map { ("k\($0)", .integer(Int64($0))) })
        object["k3"] = nil
        #expect(object["k3"] == nil)
        #expect(object["k19"] == 19)
        #expect(object.count == 19)
    }
}
