import Cryptography
import GoldenRecords
import PythonJSON
import SQLCore
import Sessions
import Testing

@Suite struct SessionsGoldenTests {
    @Test func playsSessions() {
        let summary = GoldenFile("sessions.jsonl").play { record in
            switch try record.text("kind") {
            case "encode": return try encode(record)
            case "decode": return try decode(record)
            case "expiry": return try expiry(record)
            case "session_auth_hash": return try authHash(record)
            case "session_key_valid":
                return .expect(
                    (record["key"]?.string).flatMap { SessionKey.accepted($0) } ?? "",
                    equals: record["accepted_as"]?.string ?? "")
            default: return .failed("unknown kind")
            }
        }
        #expect(summary.failures.isEmpty)
    }

    private func keys(_ record: JSONObject) throws -> SecretKeys {
        SecretKeys(
            try record.text("secret_key"), fallbacks: record["fallback_keys"]?.array?.compactMap(\.string) ?? [])
    }

    private func codec(_ record: JSONObject) throws -> SessionCodec {
        let prefix = "django.contrib.sessions."
        let salt = try record.text("salt")
        guard salt.hasPrefix(prefix) else { throw GoldenError("another salt: \(salt)") }
        return SessionCodec(keys: try keys(record), store: String(salt.dropFirst(prefix.count)))
    }

    private func data(_ record: JSONObject) throws -> JSONObject {
        guard let data = record["data"]?.unwrapped.object else { throw GoldenError("no data") }
        return data
    }

    private func text(_ object: JSONObject) -> String {
        String(decoding: JSONValue.object(object).serialized(.pythonCompact), as: UTF8.self)
    }

    private func encode(_ record: JSONObject) throws -> GoldenOutcome {
        let codec = try codec(record)
        let encoded = codec.encode(try data(record), now: try record.number("now"))
        let expected = try record.text("encoded")
        if encoded == expected { return .passed }
        // Another zlib may compress to other bytes.
        guard record["compressed"]?.bool == true, encoded.hasPrefix(".") else { return .failed("got \(encoded)") }
        return .expect(text(codec.decode(encoded)), equals: text(codec.decode(expected)))
    }

    private func decode(_ record: JSONObject) throws -> GoldenOutcome {
        .expect(text(try codec(record).decode(record.text("encoded"))), equals: text(try data(record)))
    }

    private func expiry(_ record: JSONObject) throws -> GoldenOutcome {
        let expiry = SessionExpiry(
            cookieAge: try record.integer("cookie_age"),
            expiresAtBrowserClose: record["expire_at_browser_close_setting"]?.bool ?? false)
        let now = try moment(record.number("now"))
        let recorded = record["stored"] ?? .null

        let stored = try SessionExpiry.stored(lifetime(record), at: momentOfSetting(record) ?? now)
        guard stored ?? .null == recorded else { return .failed("stores \(stored ?? .null)") }
        guard expiry.age(of: recorded, at: now) == (try record.integer("expiry_age")) else {
            return .failed("age \(expiry.age(of: recorded, at: now))")
        }
        guard expiry.expiresAtBrowserClose(recorded) == record["expires_at_browser_close"]?.bool else {
            return .failed("wrong about the browser")
        }
        let date = record["expiry_date"]?["__datetime__"]?.string
        return .expect(expiry.date(of: recorded, at: now), equals: date.flatMap { DateTime($0) } ?? .epoch)
    }

    private func moment(_ seconds: Double) throws -> DateTime {
        guard let moment = DateTime(microseconds: Int64((seconds * 1_000_000).rounded())) else {
            throw GoldenError("not a time: \(seconds)")
        }
        return moment
    }

    private func lifetime(_ record: JSONObject) throws -> SessionExpiry.Lifetime {
        switch record["set_expiry"] {
        case nil, .null: return .policy
        case .integer(let seconds): return .seconds(Int(seconds))
        case .some(let value):
            if let interval = interval(value) { return .after(interval) }
            guard let text = value["__datetime__"]?.string, let moment = DateTime(text) else {
                throw GoldenError("unknown lifetime")
            }
            let offset = (value["utcoffset"].flatMap { if case .double(let value) = $0 { value } else { nil } }) ?? 0
            guard offset == 0 else { throw GoldenError("only moments in UTC are stored here") }
            return .until(moment)
        }
    }

    private func interval(_ value: JSONValue) -> TimeInterval? {
        guard let parts = value["__timedelta__"]?.array?.compactMap(\.int64), parts.count == 3 else { return nil }
        return TimeInterval(days: parts[0], seconds: parts[1], microseconds: parts[2])
    }

    /// When an interval began: while these records were made, Django's clock stood still but for set_expiry() itself.
    private func momentOfSetting(_ record: JSONObject) -> DateTime? {
        guard let interval = record["set_expiry"].flatMap({ self.interval($0) }),
            let stored = record["stored"]?.string.flatMap({ DateTime($0) })
        else { return nil }
        return stored.adding(TimeInterval(microseconds: -interval.microseconds))
    }

    private func authHash(_ record: JSONObject) throws -> GoldenOutcome {
        let keys = try keys(record)
        let password = try record.text("password_column")
        let hashes = keys.all.map { SessionAuthHash.make(password: password, secret: $0) }
        let expected = [record["hash"]] + (record["fallback_hashes"]?.array ?? [])
        guard hashes == expected.compactMap({ $0?.string }) else { return .failed("got \(hashes)") }
        let verdicts = hashes.map { SessionAuthHash.check($0, password: password, keys: keys) }
        return .expect(verdicts.dropFirst().allSatisfy { $0 == .fallback } && verdicts.first == .current, equals: true)
    }
}
