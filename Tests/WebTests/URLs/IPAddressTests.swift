import Testing
import Web

@Suite struct IPAddressTests {
    // As django.utils.ipv6.clean_ipv6_address.
    @Test(arguments: [
        ("2001:0DB8:0:0:0:0:0:1", "2001:db8::1"), ("::", "::"), ("0:0:0:1:0:0:0:0", "0:0:0:1::"),
        ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("fe80::1%eth0", "fe80::1"), ("::ffff:192.0.2.1", "::ffff:192.0.2.1"),
        ("::ffff:c000:201", "::ffff:192.0.2.1"), ("64:ff9b::192.0.2.1", "64:ff9b::c000:201"), ("1::", "1::"),
    ])
    func cleansVersion6(text: String, expected: String) throws {
        let address = try #require(IPv6Address(text))
        #expect(address.cleaned() == expected)
    }

    @Test func unpacksVersion4() {
        #expect(IPv6Address("::ffff:10.0.0.1")?.cleaned(unpackIPv4: true) == "10.0.0.1")
        #expect(IPv6Address("::1")?.cleaned(unpackIPv4: true) == "::1")
    }

    @Test(arguments: [
        "", ":", ":::", "1:2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:",
        "12345::", "g::",
        "-0::", "+1::", "::1%", "::1%a%b", "::1/64", "::256.0.0.1", "1.2.3.4", "1:2:3:4:5:6:7::8", "１::",
    ])
    func refusesOtherText(text: String) {
        #expect(IPv6Address(text) == nil)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "1.2.3.+4", "1.2.3.", " 1.2.3.4", "1.2.3.4\n", "१.2.3.4",
    ])
    func refusesOtherVersion4(text: String) {
        #expect(IPv4Address(text) == nil)
    }
}
