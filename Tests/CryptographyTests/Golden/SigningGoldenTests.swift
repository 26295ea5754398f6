import Cryptography
import GoldenRecords
import PythonJSON
import Testing

@Suite struct SigningGoldenTests {
    @Test func playsSigning() {
        let summary = GoldenFile("signing.jsonl").play { record in
            let input = record["input"]?.object ?? [:]
            do {
                return try play(record.text("kind"), input, record)
            } catch let error as GoldenError {
                throw error
            } catch {
                return record.errorMessage == nil
                    ? .failed("threw \(error)") : .expect("\(error)", equals: record.errorMessage)
            }
        }
        #expect(summary.failures.isEmpty)
    }

    private func play(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        switch kind {
        case "b64_encode", "urlsafe_base64_encode", "urlsafe_base64_decode", "b62_encode", "b62_decode",
            "int_to_base36", "base36_to_int":
            return try playEncoding(kind, input, record)
        case "salted_hmac":
            let mac = saltedHMAC(
                salt: try input.text("key_salt"), value: try input.text("value"), secret: try input.text("secret"),
                algorithm: try .named(input.text("algorithm")))
            return .expect(hexadecimal(mac), equals: record["result"]?.string)
        case "sign":
            return .expect(try signer(input).sign(input.text("value")), equals: record["result"]?.string)
        case "unsign":
            return .expect(try signer(input).unsign(input.text("value")), equals: record["result"]?.string)
        case "timestamp_sign", "timestamp_unsign", "dumps", "loads":
            return try playTimestamp(kind, input, record)
        case "set_signed_cookie", "set_signed_cookie_before_5.2.15", "get_signed_cookie":
            return try playCookie(kind, input, record)
        case "csrf_mask", "csrf_match", "csrf_check_format":
            return try playCSRF(kind, input, record)
        case "password_reset_make", "password_reset_check":
            return try playPasswordReset(kind, input, record)
        default: return .failed("unknown kind \(kind)")
        }
    }

    private func keys(_ input: JSONObject, _ name: String = "key") throws -> SecretKeys {
        SecretKeys(try input.text(name), fallbacks: input["fallback_keys"]?.array?.compactMap(\.string) ?? [])
    }

    private func signer(_ input: JSONObject) throws -> Signer {
        try Signer(
            keys: keys(input), separator: input.text("sep"), salt: input["salt"]?.string,
            algorithm: .named(input["algorithm"]?.string ?? "sha256"))
    }

    private func maxAge(_ input: JSONObject) -> MaxAge? {
        switch input["max_age_seconds"] {
        case .integer(let value): .seconds(Int(value))
        case .double(let value): .fractionalSeconds(value)
        default: nil
        }
    }

    // MARK: Encodings

    private func playEncoding(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        switch kind {
        case "b64_encode", "urlsafe_base64_encode":
            return .expect(urlSafeBase64Encode(bytes(try input.text("hex"))), equals: record["result"]?.string)
        case "urlsafe_base64_decode":
            let bytes = try urlSafeBase64Decode(input.text("text"))
            return .expect(hexadecimal(bytes), equals: record["result"]?["__bytes__"]?.string)
        case "b62_encode":
            return .expect(Base62.encode(try input.integer("int")), equals: record["result"]?.string)
        case "b62_decode":
            return .expect("\(try Base62.decode(input.text("text")))", equals: integerText(record["result"]))
        case "int_to_base36":
            return .expect(Base36.encode(try input.integer("int")), equals: record["result"]?.string)
        default:
            return .expect("\(try Base36.decode(input.text("text")))", equals: integerText(record["result"]))
        }
    }

    private func integerText(_ value: JSONValue?) -> String? {
        value?.int64.map { "\($0)" } ?? value?["__int__"]?.string
    }

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex)
        return stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
    }

    // MARK: Times and objects

    private func playTimestamp(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        let signer = TimestampSigner(keys: try keys(input), salt: input["salt"]?.string)
        let now = try input.number("now")
        switch kind {
        case "timestamp_sign":
            return .expect(signer.sign(try input.text("value"), now: now), equals: record["result"]?.string)
        case "timestamp_unsign":
            return .expect(
                try signer.unsign(input.text("value"), maxAge: maxAge(input), now: now),
                equals: record["result"]?.string)
        case "dumps":
            let object = (input["object"] ?? .null).unwrapped
            let signed = signer.sign(object: object, compress: input["compress"]?.bool ?? false, now: now)
            let expected = try record.text("result")
            if signed == expected { return .passed }
            // Another zlib may compress to other bytes.
            guard record["compressed"]?.bool == true, signed.hasPrefix(".") else { return .failed("got \(signed)") }
            return .expect(try signer.unsignObject(signed), equals: try signer.unsignObject(expected))
        default:
            let object = try signer.unsignObject(input.text("value"), maxAge: maxAge(input), now: now)
            guard let expected = record["result"] else { return .failed("no error") }
            return .expect(python(object), equals: python(expected.unwrapped))
        }
    }

    private func python(_ value: JSONValue) -> String {
        String(decoding: value.serialized(.pythonCompact), as: UTF8.self)
    }

    // MARK: Cookies and forms

    private func playCookie(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        let cookies = SignedCookies(
            keys: try keys(input, "secret_key"), acceptsLegacySalt: input["legacy_salt_fallback"]?.bool ?? true)
        let (name, salt) = (try input.text("cookie"), input["salt"]?.string ?? "")
        let now = try input.number("now")
        let result =
            switch kind {
            case "set_signed_cookie": cookies.sign(try input.text("value"), name: name, salt: salt, now: now)
            case "get_signed_cookie":
                try cookies.unsign(input.text("raw"), name: name, salt: salt, maxAge: maxAge(input), now: now)
            default: cookies.signLegacy(try input.text("value"), name: name, salt: salt, now: now)
            }
        return .expect(result, equals: record["result"]?.string)
    }

    private func playCSRF(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        switch kind {
        case "csrf_mask":
            let token = CSRFToken.mask(try input.text("secret"), mask: try input.text("mask"))
            guard CSRFToken.unmask(token) == input["secret"]?.string else {
                return .failed("unmasks to something else")
            }
            return .expect(token, equals: record["result"]?.string)
        case "csrf_match":
            return .expect(
                CSRFToken.matches(try input.text("token"), secret: try input.text("secret")),
                equals: record["result"]?.bool)
        default:
            try CSRFToken.checkFormat(input["token"]?.string ?? input.text("value"))
            return .expect(true, equals: record["result"]?.bool)
        }
    }

    // MARK: Password reset

    private func playPasswordReset(_ kind: String, _ input: JSONObject, _ record: JSONObject) throws -> GoldenOutcome {
        let fields = input["user"]?.object ?? [:]
        let lastLogin = fields["last_login"]?["__datetime__"]?.string
        let user = PasswordResetTokenGenerator.User(
            pk: "\(try fields.integer("pk"))", password: try fields.text("password"),
            lastLogin: lastLogin.map { $0.replacing("T", with: " ") }, email: fields["email"]?.string ?? "")
        let generator = PasswordResetTokenGenerator(
            keys: try keys(input, "secret_key"), timeout: Int(input["timeout_seconds"]?.int64 ?? 259_200))
        let now = try seconds(input.text("now"))
        if kind == "password_reset_make" {
            return .expect(generator.makeToken(for: user, now: now), equals: record["result"]?.string)
        }
        return .expect(
            generator.checkToken(input["token"]?.string ?? "", for: user, now: now), equals: record["result"]?.bool)
    }

    /// Seconds since 1970 of `2025-03-30T01:59:59`.
    private func seconds(_ text: String) throws -> Int {
        let numbers = text.split { "-T:.".contains($0) }.compactMap { Int($0) }
        guard numbers.count >= 6 else { throw GoldenError("not a time: \(text)") }
        let (year, month) = numbers[1] > 2 ? (numbers[0], numbers[1] - 3) : (numbers[0] - 1, numbers[1] + 9)
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + numbers[2] - 719_469
        return days * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    }
}
