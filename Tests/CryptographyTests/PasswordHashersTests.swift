import Cryptography
import Testing

@Suite struct PasswordHashersTests {
    let legacy = ["SHA1", "UnsaltedSHA1", "UnsaltedMD5", "Crypt", "MD5", "BCrypt"]
        .map { "django.contrib.auth.hashers.\($0)PasswordHasher" }

    // What Django 1.8 to 3.2 wrote.
    @Test(arguments: [
        ("sha1$seasalt$cff36ea83f5706ce9aa7454e63e431fc726b2dc8", "sha1", "lètmein"),
        ("sha1$$6d138ca3ae545631b3abd71a4f076ce759c5700b", "unsalted_sha1", "lètmein"),
        ("88a434c88cca4e900f7874cd98123f43", "unsalted_md5", "lètmein"),
        ("md5$$88a434c88cca4e900f7874cd98123f43", "unsalted_md5", "lètmein"),
        ("crypt$$ab1Hv2Lg7ltQo", "crypt", "lètmei"),
        ("md5$seasalt$3f86d0d3d465b7b458c231bf3555c0e3", "md5", "lètmein"),
    ])
    func checksOldHashes(encoded: String, algorithm: String, password: String) throws {
        let hashers = PasswordHashers(
            SaltedDigestPasswordHasher.md5, try PasswordHashers(names: legacy).all)
        #expect(try hashers.identify(encoded).algorithm == algorithm)
        #expect(try hashers.checkPassword(password, encoded).isCorrect)
        #expect(try !hashers.checkPassword(password + "z", encoded).isCorrect || algorithm == "crypt")
        #expect(try !hashers.checkPassword("z" + password, encoded).isCorrect)
    }

    @Test func checksArgon2IfTheSystemHasIt() throws {
        let hasher = Argon2PasswordHasher(memoryCost: 64, parallelism: 1)
        switch Result(catching: { () throws(PasswordHasherError) in try hasher.encode("secret", salt: "seasaltseasalt")
        })
        {
        case .success(let fresh):
            #expect(try hasher.verify("secret", fresh))
            #expect(try !hasher.verify("Secret", fresh))
        case .failure(let error):
            #expect(error.code == .unavailable && error.message.contains("libargon2"))
        }
    }

    // Made with argon2-cffi through Django.
    @Test func readsArgon2() throws {
        let encoded =
            "argon2$argon2id$v=19$m=102400,t=2,p=1$WHlFb3RkZkRjWTU0VmRDTzU2a3pJNQ"
            + "$+CfbRGazbazb8JPbuQpF1+2u7mDwm7tPA+tItkkiYSY"
        let hasher = Argon2PasswordHasher(parallelism: 1)
        #expect(try hasher.decode(encoded).salt == "XyEotdfDcY54VdCO56kzI5")
        #expect(try !hasher.mustUpdate(encoded))
        #expect(try Argon2PasswordHasher().mustUpdate(encoded))
        #expect(
            try hasher.safeSummary(encoded).map { "\($0.label)=\($0.value)" } == [
                "algorithm=argon2", "variety=argon2id", "version=19", "memory cost=102400", "time cost=2",
                "parallelism=1",
                "salt=XyEotd****************", "hash=+CfbRG*************************************",
            ])
        #expect(
            try hasher.decode("argon2$argon2i$m=8,t=1,p=1$c29tZXNhbHQ$gwQOXSNhxiOxPOA0+PY10P9QFO4NAYysnqRt1GSQLE8")
                .parameters.first?.value == 18)
    }

    @Test func makesBCrypt() throws {
        let hasher = BCryptPasswordHasher.sha256(rounds: 4)
        let encoded = try PasswordHashers(hasher, []).makePassword("secret")
        #expect(encoded.hasPrefix("bcrypt_sha256$$2b$04$"))
        #expect(try hasher.verify("secret", encoded))
        #expect(try !hasher.verify("Secret", encoded))
        #expect(try !hasher.mustUpdate(encoded))
        #expect(try BCryptPasswordHasher.sha256().mustUpdate(encoded))
        try BCryptPasswordHasher.sha256(rounds: 5).hardenRuntime("secret", encoded)
    }

    @Test(arguments: [
        "pbkdf2_sha256", "pbkdf2_sha256$", "pbkdf2_sha256$x$s$h", "pbkdf2_sha256$-1$s$h", "pbkdf2_sha256$1$$h",
        "pbkdf2_sha256$99999999999999999999$s$h", "pbkdf2_sha256$2147483648$s$h", "pbkdf2_sha1$1$s",
        "scrypt$3$s$8$1$h", "scrypt$0$s$0$99999999999$h", "scrypt$16384$s$-8$1$h", "scrypt$9223372036854775807$s$8$1$h",
        "scrypt$1024$s", "argon2$", "argon2$argon9$v=19$m=1,t=1,p=1$c2FsdA$h",
        "bcrypt_sha256$", "bcrypt_sha256$$2b$99$x", "bcrypt_sha256$$2b$12$short", "bcrypt_sha256$$1$ab",
        "bcrypt_sha256$ab",
    ])
    func reportsDamagedHashes(encoded: String) {
        let hashers = PasswordHashers(iterations: 1)
        #expect(throws: PasswordHasherError.self) { try hashers.checkPassword("secret", encoded) }
    }

    @Test func marksUnusablePasswords() throws {
        let hashers = PasswordHashers(iterations: 1)
        let encoded = try hashers.makePassword(nil)
        #expect(encoded.utf8.count == 41 && encoded.hasPrefix("!"))
        #expect(!PasswordHashers.isUsable(encoded))
        #expect(PasswordHashers.isUsable(nil))
        #expect(try hashers.checkPassword("", encoded) == hashers.checkPassword(nil, "anything"))
        #expect(try !hashers.checkPassword(encoded, encoded).isCorrect)
    }

    @Test func wantsFreshHashes() throws {
        let hashers = PasswordHashers(iterations: 10)
        let old = try PBKDF2PasswordHasher(iterations: 9).encode("secret", salt: "seasaltseasaltseasalt2")
        #expect(try hashers.checkPassword("secret", old).mustUpdate)
        let short = try PBKDF2PasswordHasher(iterations: 10).encode("secret", salt: "seasaltseasaltseasalt")
        #expect(try hashers.checkPassword("secret", short).mustUpdate)
        #expect(try !hashers.checkPassword("secret", hashers.makePassword("secret")).mustUpdate)
    }

    @Test func refusesUnknownNames() {
        let error = #expect(throws: PasswordHasherError.self) {
            try PasswordHashers(names: ["django.contrib.auth.hashers.Nonsense"])
        }
        #expect(
            error?.message
                == "PASSWORD_HASHERS names django.contrib.auth.hashers.Nonsense, which is not a password hasher.")
        #expect(throws: PasswordHasherError.self) { try PasswordHashers(names: []) }
    }
}
