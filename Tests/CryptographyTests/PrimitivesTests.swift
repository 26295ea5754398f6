import Cryptography
import Testing

@Suite struct PrimitivesTests {
    @Test(arguments: [
        (DigestAlgorithm.md5, "900150983cd24fb0d6963f7d28e17f72"),
        (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (.sha224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
        (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (.sha384, "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
    ])
    func digests(algorithm: DigestAlgorithm, expected: String) {
        #expect(algorithm.hexDigest("abc".utf8) == expected)
    }

    @Test func digestsNothing() {
        #expect(
            DigestAlgorithm.sha256.hexDigest([])
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    // RFC 4231, test cases 2 and 6: the second key is longer than a block.
    @Test func authenticates() {
        #expect(
            hexadecimal(HMAC(key: "Jefe".utf8, algorithm: .sha256).authenticate("what do ya want for nothing?".utf8))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        let key = [UInt8](repeating: 0xAA, count: 131)
        let message = "Test Using Larger Than Block-Size Key - Hash Key First"
        #expect(
            hexadecimal(HMAC(key: key, algorithm: .sha256).authenticate(message.utf8))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    // RFC 6070 for SHA-1; the others are hashlib.pbkdf2_hmac's.
    @Test(arguments: [
        (DigestAlgorithm.sha1, "password", "salt", 1, 20, "0c60c80f961f0e71f3a9b524af6012062fe037a6"),
        (.sha1, "password", "salt", 4096, 20, "4b007901b765489abead49d926f721d065a429c1"),
        (
            .sha1, "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 25,
            "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038"
        ),
        (.sha1, "pass\0word", "sa\0lt", 4096, 16, "56fa6aa75548099dcc37d7f03425e0c3"),
        (.sha256, "password", "salt", 2, 32, "ae4d0c95af6b46d32d0adff928f06dd02a303f8ef3c251dfd6e2d85a95474c43"),
        (
            .sha256, "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 40,
            "348c89dbcbd32b2f32d814b8116e84cf2b17347ebc1800181c4e2a1fb8dd53e1c635518c7dac47e9"
        ),
        (.sha256, "", "", 3, 32, "b372796454d37ac042a195b62eeb7cfed38ddd92f757e2fee04210df03ac1d2e"),
        (.sha512, "pw", "salt", 5, 10, "d33dd31c8286e23a73fc"),
    ])
    func derivesKeys(
        algorithm: DigestAlgorithm, password: String, salt: String, iterations: Int, length: Int, expected: String
    ) {
        let key = PBKDF2.derive(
            password: password.utf8, salt: salt.utf8, iterations: iterations, algorithm: algorithm, length: length)
        #expect(hexadecimal(key) == expected)
    }

    @Test func comparesBytes() {
        #expect(constantTimeCompare("abc", "abc"))
        #expect(!constantTimeCompare("abc", "abd"))
        #expect(!constantTimeCompare("abc", "abcd"))
        #expect(constantTimeCompare("", ""))
        #expect(!constantTimeCompare("\u{E9}", "e\u{301}"))
    }

    @Test(arguments: [1, 2, 3, 10, 62, 200, 256])
    func drawsEveryCharacter(count: Int) {
        let alphabet = String(
            String.UnicodeScalarView(
                (0..<min(count, 62)).compactMap {
                    Unicode.Scalar(Array(randomStringAlphabet.utf8)[$0])
                }))
        let text = randomString(5000, alphabet: alphabet)
        #expect(text.utf8.count == 5000)
        #expect(Set(text) == Set(alphabet))
    }

    @Test func expandsNoMoreThanAllowed() throws {
        let zeros = [UInt8](repeating: 0, count: 1_000_000)
        let compressed = try #require(Zlib.compress(zeros))
        #expect(compressed.count < 2000)
        #expect(Zlib.decompress(compressed, limit: 1_000_000) == zeros)
        #expect(Zlib.decompress(compressed, limit: 999_999) == nil)
        #expect(Zlib.decompress(compressed + [1, 2, 3], limit: 1_000_000) == zeros)
        #expect(Zlib.decompress(Array(compressed.dropLast()), limit: 1_000_000) == nil)
        #expect(Zlib.decompress([], limit: 10) == nil)
        #expect(Zlib.decompress([1, 2, 3], limit: 10) == nil)
        #expect(Zlib.decompress(try #require(Zlib.compress([])), limit: 0) == [])
    }

    @Test(arguments: ["", "a", "ab", "abc", "abcd", "\u{FF}\u{FE}>?"])
    func readsBackBase64(text: String) throws {
        let bytes = Array(text.utf8)
        for alphabet in [Base64.Alphabet.standard, .urlSafe] {
            #expect(try Base64.decode(Base64.encode(bytes, alphabet: alphabet).utf8, alphabet: alphabet) == bytes)
        }
    }

    // As binascii.a2b_base64 of CPython 3.12 does by default.
    @Test(
        arguments: [
            ("YQ==", "a"), ("Y Q\n==", "a"), ("YQ==YQ==", "a"), ("YWI=", "ab"), ("!Y!Q!=!=!", "a"), ("=YQ==", "a"),
            ("YQ=Q", nil),
            ("YQ", nil), ("Y", nil), ("Y===", nil), ("é", ""),
        ] as [(String, String?)])
    func readsLenientBase64(text: String, expected: String?) {
        let bytes = try? Base64.decode(text.utf8)
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == expected)
    }
}
