import REST
import Testing

/// What Django REST framework 3.18 makes of the same input.
@Suite struct CompositeFieldTests {
    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["\"True\" is not a valid choice."]"#),
        ("[]", #"["\"[]\" is not a valid choice."]"#),
        ("{}", #"["\"{}\" is not a valid choice."]"#),
        ("1", #"["\"1\" is not a valid choice."]"#),
        ("1.5", #"["\"1.5\" is not a valid choice."]"#),
        (#""""#, #"["\"\" is not a valid choice."]"#),
        (#"" ""#, #"["\" \" is not a valid choice."]"#),
        (#""a""#, #""a""#),
        (#""A""#, #"["\"A\" is not a valid choice."]"#),
        (#""c""#, #"["\"c\" is not a valid choice."]"#),
        (#"" a""#, #"["\" a\" is not a valid choice."]"#),
        (#"["a"]"#, #"["\"['a']\" is not a valid choice."]"#),
        (#"{"a": 1}"#, #"["\"{'a': 1}\" is not a valid choice."]"#),
        (#""<\u00e9\">""#, #"["\"<é\">\" is not a valid choice."]"#),
        (#""a\u0301""#, #"["\"á\" is not a valid choice."]"#),
        (#"[1, "x", null, true, 1.5]"#, #"["\"[1, 'x', None, True, 1.5]\" is not a valid choice."]"#),
        (#"{"k": ["it's"]}"#, #"["\"{'k': [\"it's\"]}\" is not a valid choice."]"#),
    ])
    func choices(input: String, expected: String) throws {
        #expect(try outcome(of: ChoiceField([("a", "A"), ("b", "B")]), input) == expected)
    }

    @Test(arguments: [
        ("1", "1"),
        (#""2""#, "2"),
        ("3", #"["\"3\" is not a valid choice."]"#),
        ("1.0", #"["\"1.0\" is not a valid choice."]"#),
        ("true", #"["\"True\" is not a valid choice."]"#),
        ("null", "null"),
        (#""""#, #"["\"\" is not a valid choice."]"#),
    ])
    func integerChoices(input: String, expected: String) throws {
        #expect(try outcome(of: ChoiceField([(Int64(1), "One"), (2, "Two")], .allowNull), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Expected a list of items but got type \"bool\"."]"#),
        ("[]", #"["This selection may not be empty."]"#),
        ("{}", #"["This selection may not be empty."]"#),
        ("1", #"["Expected a list of items but got type \"int\"."]"#),
        ("1.5", #"["Expected a list of items but got type \"float\"."]"#),
        (#""""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"" ""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"["a"]"#, #"["a"]"#),
        (#"["b","a","b"]"#, #"["b","a"]"#),
        (#"["c"]"#, #"["\"c\" is not a valid choice."]"#),
        (#""a""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"["a", 1]"#, #"["\"1\" is not a valid choice."]"#),
        (#"{"a": 1}"#, #"["a"]"#),
        (#"[["a"]]"#, #"["\"['a']\" is not a valid choice."]"#),
    ])
    func multipleChoices(input: String, expected: String) throws {
        #expect(try outcome(of: MultipleChoiceField(["a", "b"], allowsEmpty: false), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Expected a list of items but got type \"bool\"."]"#),
        ("[]", #"["This list may not be empty."]"#),
        ("{}", #"["Expected a list of items but got type \"dict\"."]"#),
        ("1", #"["Expected a list of items but got type \"int\"."]"#),
        ("1.5", #"["Expected a list of items but got type \"float\"."]"#),
        (#""""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"" ""#, #"["Expected a list of items but got type \"str\"."]"#),
        (#"[1, "2"]"#, "[1,2]"),
        (
            #"[1, "x", -1]"#,
            #"{"1":["A valid integer is required."],"2":["Ensure this value is greater than or equal to 0."]}"#
        ),
        ("[1,2,3]", #"["Ensure this field has no more than 2 elements."]"#),
        (#""12""#, #"["Expected a list of items but got type \"str\"."]"#),
        ("[null]", #"{"0":["This field may not be null."]}"#),
        (#"{"0": 1}"#, #"["Expected a list of items but got type \"dict\"."]"#),
    ])
    func listsOfIntegers(input: String, expected: String) throws {
        #expect(
            try outcome(of: ListField(IntegerField(minValue: 0), minLength: 1, maxLength: 2, allowsEmpty: false), input)
                == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", "true"),
        ("[]", "[]"),
        ("{}", "{}"),
        ("1", "1"),
        ("1.5", "1.5"),
        (#""""#, #""""#),
        (#"" ""#, #"" ""#),
        (#"{"a": [1, 2.5, null, "\u00e9"]}"#, #"{"a":[1,2.5,null,"é"]}"#),
        (#""text""#, #""text""#),
        ("1e400", #"["Value must be valid JSON."]"#),
        ("false", "false"),
    ])
    func jsonValues(input: String, expected: String) throws {
        #expect(try outcome(of: JSONField(), input) == expected)
    }

    @Test(arguments: [
        (#""{\"a\": 1}""#, #""{\"a\": 1}""#),
        (#""{""#, #"["Value must be valid JSON."]"#),
        ("1", #"["Value must be valid JSON."]"#),
        (#""""#, #"["Value must be valid JSON."]"#),
    ])
    func jsonInTexts(input: String, expected: String) throws {
        #expect(try outcome(of: JSONField(binary: true), input) == expected)
    }
}
