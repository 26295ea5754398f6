import PythonJSON
import Testing
import Web

@testable import REST

/// Inputs that differ from the usual in a way that is easy to get wrong, with what Django REST framework 3.18 makes
/// of them on Python 3.12.
@Suite struct FieldCornerTests {
    @Test(arguments: [
        (#""0x5ce0e9a55ffa654bcee01238041fb3""#, #""005ce0e9-a55f-fa65-4bce-e01238041fb3""#),
        (#""5ce0e9a55ffa654bcee0123804_1fb31""#, #""05ce0e9a-55ff-a654-bcee-01238041fb31""#),
        (#""+5ce0e9a55ffa654bcee01238041fb31""#, #""05ce0e9a-55ff-a654-bcee-01238041fb31""#),
        (#""}5ce0e9a5-5ffa-654b-cee0-1238041fb31a{""#, #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        ("340282366920938463463374607431768211455", #""ffffffff-ffff-ffff-ffff-ffffffffffff""#),
        ("340282366920938463463374607431768211456", #"["Must be a valid UUID."]"#),
        ("-1", #"["Must be a valid UUID."]"#),
    ])
    func uuids(input: String, expected: String) throws {
        #expect(try outcome(of: UUIDField(), input) == expected)
    }

    @Test(arguments: [
        (UUIDField.Format.hex, #""5ce0e9a55ffa654bcee01238041fb31a""#),
        (.urn, #""urn:uuid:5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        (.int, "123456789012312313134124512351145145114"),
    ])
    func formsOfUUIDs(format: UUIDField.Format, expected: String) throws {
        #expect(try outcome(of: UUIDField(format: format), #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#) == expected)
    }

    @Test(arguments: [
        (#""\ud83d""#, #"["Surrogate characters are not allowed: U+D83D.","Enter a valid IPv4 address."]"#),
        ("1", #"["Enter a valid IPv4 or IPv6 address."]"#),
        (#""1.2.3.256""#, #"["Enter a valid IPv4 address."]"#),
    ])
    func addresses(input: String, expected: String) throws {
        #expect(try outcome(of: IPAddressField(protocol: .ipv4), input) == expected)
    }

    @Test(arguments: [
        (#""10.5""#, #""10:00:00.500000""#),
        (#""20240102""#, #""20:24:01.020000""#),
        (#""03\u0000""#, #""03:00:00""#),
        (#""2024019Z""#, #""20:24:01""#),
        (#""03:04:05+01:00""#, #""03:04:05""#),
        (#""٣:٤""#, #""03:04:00""#),
        (#""2024012""#, #"["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."]"#),
    ])
    func times(input: String, expected: String) throws {
        #expect(try outcome(of: TimeField(), input) == expected)
    }

    @Test(arguments: [
        (#""１ 2:03""#, #""1 00:02:03""#),
        (#""P1D\n""#, #""1 00:00:00""#),
        (#""PT1.1234567S""#, #""00:00:01.123457""#),
        (#""1000000000000000000000""#, #"["The number of days must be between -999999999 and 999999999."]"#),
        ("9223372036854775807", #"["The number of days must be between -999999999 and 999999999."]"#),
    ])
    func durations(input: String, expected: String) throws {
        #expect(try outcome(of: DurationField(), input) == expected)
    }

    @Test func numbers() throws {
        #expect(try outcome(of: DateField(), #""٢٠٢٤-01-02""#) == #""2024-01-02""#)
        let decimal = DecimalField(maxDigits: 20, decimalPlaces: 5, normalizeOutput: true)
        #expect(try outcome(of: decimal, #""١٢.50""#) == #""12.5""#)
        #expect(
            try outcome(of: decimal, #""922e337203685477580""#)
                == #"["Ensure that there are no more than 20 digits in total."]"#)
        #expect(try outcome(of: FloatField(minValue: 0), #""9\u00009""#) == #"["A valid number is required."]"#)
        #expect(
            try outcome(of: FloatField(minValue: 0), "-1")
                == #"["Ensure this value is greater than or equal to 0."]"#)
        #expect(try outcome(of: BigIntegerField(coerceToString: true), "9007199254740993") == #""9007199254740993""#)
        #expect(try outcome(of: BigIntegerField(), #""x""#) == #"["A valid biginteger is required."]"#)
    }

    @Test func quotesSurrogatesInLists() throws {
        #expect(
            try outcome(of: ChoiceField(["a"]), #"["a\udc00'b"]"#)
                == #"["\"[\"a\\udc00'b\"]\" is not a valid choice."]"#)
    }

    @Test(arguments: [
        ("f[9999999999999999999999]=1&f[2]=3", "[3,1]"),
        ("f[0]%0A=1", "[1]"),
        ("f[00]=1&f[0]=2", "[2]"),
        ("f[0]x=1&f[0]=2", "[2]"),
        ("f[-1]=1", "missing"),
        ("f=1&f=2&f[0]=3", "[1,2]"),
    ])
    func listsInForms(query: String, expected: String) throws {
        let field = ListField(IntegerField())
        let data = InputData.form(FormData(fields: try QueryDict(query)))
        guard let input = field.input(named: "f", in: data, SerializerContext()) else {
            #expect(expected == "missing")
            return
        }
        var writer = JSONWriter()
        if case .value(let value) = try field.runValidation(input, in: SerializerContext()) {
            try field.write(value, to: &writer, in: SerializerContext())
        }
        #expect(writer.string == expected)
    }

    @Test func anythingGoesInAList() throws {
        let input = #"[1,"a",null,{"b":[true]}]"#
        #expect(try outcome(of: ListField(AnyField()), input) == input)
        #expect(try outcome(of: HStoreField.hstore(), #"{"a":1,"b":null,"c":""}"#) == #"{"a":"1","b":null,"c":""}"#)
    }
}
