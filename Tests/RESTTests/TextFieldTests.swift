import REST
import Testing

/// What Django REST framework 3.18 makes of the same input.
@Suite struct TextFieldTests {
    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Not a valid string."]"#),
        ("[]", #"["Not a valid string."]"#),
        ("{}", #"["Not a valid string."]"#),
        ("1", #""1""#),
        ("1.5", #""1.5""#),
        (#""""#, #"["This field may not be blank."]"#),
        (#"" ""#, #"["This field may not be blank."]"#),
        (#""abc""#, #""abc""#),
        (#"" a b ""#, #""a b""#),
        (#""abcdef""#, #"["Ensure this field has no more than 5 characters."]"#),
        (#""é😀é😀é""#, #""é😀é😀é""#),
        (#""é😀é😀éx""#, #"["Ensure this field has no more than 5 characters."]"#),
        ("12345", #""12345""#),
        ("123456", #"["Ensure this field has no more than 5 characters."]"#),
        ("1e400", #""inf""#),
        ("0.1", #""0.1""#),
        ("-0", #""0""#),
        ("1e22", #""1e+22""#),
        (#""a\u0000""#, #"["Null characters are not allowed."]"#),
        (#""\ud800""#, #"["Surrogate characters are not allowed: U+D800."]"#),
        (
            #""\ud800\u0000abcde""#,
            #"["Ensure this field has no more than 5 characters.","Null characters are not allowed.","Surrogate characters are not allowed: U+D800."]"#
        ),
        (#""\u3000x\u0085""#, #""x""#),
        ("123456789012345678901234567890", #"["Ensure this field has no more than 5 characters."]"#),
    ])
    func texts(input: String, expected: String) throws {
        #expect(try outcome(of: CharField(maxLength: 5), input) == expected)
    }

    @Test(arguments: [
        ("null", "null"),
        ("", #"["This field is required."]"#),
        ("true", #"["Not a valid string."]"#),
        ("[]", #"["Not a valid string."]"#),
        ("{}", #"["Not a valid string."]"#),
        ("1", #"["Ensure this field has at least 2 characters."]"#),
        ("1.5", #""1.5""#),
        (#""""#, #""""#),
        (#"" ""#, #"["Ensure this field has at least 2 characters."]"#),
        (#""a""#, #"["Ensure this field has at least 2 characters."]"#),
        (#"" a""#, #"" a""#),
        (#""\u0000""#, #"["Ensure this field has at least 2 characters.","Null characters are not allowed."]"#),
    ])
    func textsThatMayBeBlankAndKeepTheirSpaces(input: String, expected: String) throws {
        #expect(
            try outcome(of: CharField(minLength: 2, .allowBlank, .allowNull, .trimWhitespace(false)), input) == expected
        )
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Enter a valid email address."]"#),
        ("[]", #"["Enter a valid email address."]"#),
        ("{}", #"["Enter a valid email address."]"#),
        ("1", #"["Enter a valid email address."]"#),
        ("1.5", #"["Enter a valid email address."]"#),
        (#""""#, #"["This field may not be blank."]"#),
        (#"" ""#, #"["This field may not be blank."]"#),
        (#""a@b.co""#, #""a@b.co""#),
        (#"" a@b.co ""#, #""a@b.co""#),
        (#""a@b""#, #"["Enter a valid email address."]"#),
        (#""a@localhost""#, #""a@localhost""#),
        (#""@b.co""#, #"["Enter a valid email address."]"#),
        (#""a b@c.de""#, #"["Enter a valid email address."]"#),
        (#""a@[127.0.0.1]""#, #""a@[127.0.0.1]""#),
        (#""\"q q\"@c.de""#, #"["Enter a valid email address."]"#),
        (#""a@b..co""#, #"["Enter a valid email address."]"#),
    ])
    func emailAddresses(input: String, expected: String) throws {
        #expect(try outcome(of: EmailField(), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Enter a valid URL."]"#),
        ("[]", #"["Enter a valid URL."]"#),
        ("{}", #"["Enter a valid URL."]"#),
        ("1", #"["Enter a valid URL."]"#),
        ("1.5", #"["Enter a valid URL."]"#),
        (#""""#, #"["This field may not be blank."]"#),
        (#"" ""#, #"["This field may not be blank."]"#),
        (#""http://a.co""#, #""http://a.co""#),
        (#""https://a.co/x?y#z""#, #""https://a.co/x?y#z""#),
        (#""ftp://a.co""#, #""ftp://a.co""#),
        (#""a.co""#, #"["Enter a valid URL."]"#),
        (#""http://localhost:8000""#, #""http://localhost:8000""#),
        (#""http://[::1]/""#, #""http://[::1]/""#),
        (#""http://a""#, #"["Enter a valid URL."]"#),
        (#""http://a.co/ x""#, #"["Enter a valid URL."]"#),
        (#""HTTP://A.CO""#, #""HTTP://A.CO""#),
    ])
    func urls(input: String, expected: String) throws {
        #expect(try outcome(of: URLField(), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        ("[]", #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        ("{}", #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        ("1", #""1""#),
        ("1.5", #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        (#""""#, #"["This field may not be blank."]"#),
        (#"" ""#, #"["This field may not be blank."]"#),
        (#""a-b_C9""#, #""a-b_C9""#),
        (#""a b""#, #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        (#""é""#, #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        (#""a\nb""#, #"["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."]"#),
        (#""a\n""#, #""a""#),
    ])
    func slugs(input: String, expected: String) throws {
        #expect(try outcome(of: SlugField(), input) == expected)
    }

    @Test(arguments: [
        (#""é-b""#, #""é-b""#),
        (#""é b""#, #"["Enter a valid \"slug\" consisting of Unicode letters, numbers, underscores, or hyphens."]"#),
        (#""a\n""#, #""a""#),
        (#""-""#, #""-""#),
    ])
    func unicodeSlugs(input: String, expected: String) throws {
        #expect(try outcome(of: SlugField(allowsUnicode: true), input) == expected)
    }

    @Test(arguments: [
        (#""abc""#, #""abc""#),
        (#""ab""#, #"["This value does not match the required pattern."]"#),
        (#""""#, #"["This field may not be blank."]"#),
        ("null", #"["This field may not be null."]"#),
        ("true", #"["This value does not match the required pattern."]"#),
        ("123", #""123""#),
    ])
    func patterns(input: String, expected: String) throws {
        #expect(try outcome(of: RegexField { $0.utf8.count == 3 }, input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #"["Enter a valid IPv4 or IPv6 address."]"#),
        ("[]", #"["Enter a valid IPv4 or IPv6 address."]"#),
        ("{}", #"["Enter a valid IPv4 or IPv6 address."]"#),
        ("1", #"["Enter a valid IPv4 or IPv6 address."]"#),
        ("1.5", #"["Enter a valid IPv4 or IPv6 address."]"#),
        (#""""#, #"["This field may not be blank."]"#),
        (#"" ""#, #"["This field may not be blank."]"#),
        (#""127.0.0.1""#, #""127.0.0.1""#),
        (#""256.0.0.1""#, #"["Enter a valid IPv4 or IPv6 address."]"#),
        (#""::1""#, #""::1""#),
        (#""::FFFF:1.2.3.4""#, #""1.2.3.4""#),
        (#""2001:DB8:0:0::1""#, #""2001:db8::1""#),
        (#""1.2.3""#, #"["Enter a valid IPv4 or IPv6 address."]"#),
        (#"":::""#, #"["Enter a valid IPv4 or IPv6 address."]"#),
        (#""01.2.3.4""#, #"["Enter a valid IPv4 or IPv6 address."]"#),
    ])
    func ipAddresses(input: String, expected: String) throws {
        #expect(try outcome(of: IPAddressField(), input) == expected)
    }

    @Test(arguments: [
        (#""127.0.0.1""#, #""127.0.0.1""#),
        (#""::1""#, #"["Enter a valid IPv4 address."]"#),
        (#""x""#, #"["Enter a valid IPv4 address."]"#),
    ])
    func ipv4Addresses(input: String, expected: String) throws {
        #expect(try outcome(of: IPAddressField(protocol: .ipv4), input) == expected)
    }

    @Test(arguments: [
        (#""127.0.0.1""#, #"["Enter a valid IPv6 address."]"#),
        (#""::1""#, #""::1""#),
        (#""::ffff:1.2.3.4""#, #""::ffff:1.2.3.4""#),
        (#""x""#, #"["Enter a valid IPv6 address."]"#),
    ])
    func ipv6Addresses(input: String, expected: String) throws {
        #expect(try outcome(of: IPAddressField(protocol: .ipv6), input) == expected)
    }

    @Test(arguments: [
        ("null", #"["This field may not be null."]"#),
        ("", #"["This field is required."]"#),
        ("true", #""00000000-0000-0000-0000-000000000001""#),
        ("[]", #"["Must be a valid UUID."]"#),
        ("{}", #"["Must be a valid UUID."]"#),
        ("1", #""00000000-0000-0000-0000-000000000001""#),
        ("1.5", #"["Must be a valid UUID."]"#),
        (#""""#, #"["Must be a valid UUID."]"#),
        (#"" ""#, #"["Must be a valid UUID."]"#),
        (#""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#, #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        (#""5CE0E9A55FFA654BCEE01238041FB31A""#, #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        (#""{5ce0e9a5-5ffa-654b-cee0-1238041fb31a}""#, #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        (#""urn:uuid:5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#, #""5ce0e9a5-5ffa-654b-cee0-1238041fb31a""#),
        (#""5ce0e9a5""#, #"["Must be a valid UUID."]"#),
        (#""zce0e9a5-5ffa-654b-cee0-1238041fb31a""#, #"["Must be a valid UUID."]"#),
        ("284758210", #""00000000-0000-0000-0000-000010f910c2""#),
        ("-1", #"["Must be a valid UUID."]"#),
    ])
    func uuids(input: String, expected: String) throws {
        #expect(try outcome(of: UUIDField(), input) == expected)
    }
}
