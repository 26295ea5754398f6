import Cryptography
import PythonJSON
import SQLCore
import Sessions
import Testing

@Suite struct SessionCodecTests {
    let codec = SessionCodec(keys: SecretKeys("a key"))

    @Test func readsBackWhatItWrites() {
        let data: JSONObject = ["z": "ü 😀", "a": [1, 2.5, nil, true], "n": ["deep": []]]
        #expect(codec.decode(codec.encode(data)) == data)
        #expect(codec.decode(codec.encode(data)).keys == ["z", "a", "n"])
        let long: JSONObject = ["text": .string(String(repeating: "same ", count: 200))]
        #expect(codec.encode(long).hasPrefix("."))
        #expect(codec.decode(codec.encode(long)) == long)
    }

    @Test(arguments: ["", ":", "::", "garbage", ".:1tSm9Y:x", "e30:1tSm9Y:9v6DyCVAtk3icSxZI6G2Gt63RYyBCDAqcWMdwQkyM_E"])
    func readsNothingFromForeignText(text: String) {
        #expect(codec.decode(text).isEmpty)
        #expect(throws: SigningError.self) { try codec.read(text) }
    }

    @Test func readsNothingFromOtherValues() {
        let signer = TimestampSigner(keys: SecretKeys("a key"), salt: "django.contrib.sessions.SessionStore")
        #expect(codec.decode(signer.sign(object: ["a", "list"])).isEmpty)
        #expect(codec.decode(signer.sign("not base 64!")).isEmpty)
        #expect(codec.decode(signer.sign(".AAAA")).isEmpty)
    }

    @Test(
        arguments: [
            .string("nonsense"), .integer(.max), .integer(.min), .double(1e300), .bigInteger("1"), [], .bool(true),
        ] as [JSONValue])
    func survivesOddExpiries(stored: JSONValue) {
        let expiry = SessionExpiry()
        _ = expiry.age(of: stored)
        _ = expiry.date(of: stored)
        #expect(!expiry.expiresAtBrowserClose(stored))
    }

    @Test func makesKeys() {
        let key = SessionKey.make()
        #expect(key.utf8.count == 32)
        #expect(SessionKey.accepted(key) == key)
        #expect(key != SessionKey.make())
    }
}
