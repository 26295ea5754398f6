import Cryptography
import GoldenRecords
import PythonJSON
import Testing
import Web

/// Plays `http.jsonl`: what Django's HTTP helpers made of recorded inputs.
@Suite struct HTTPGoldenTests {
    /// Records that say nothing about this program, by the start of their names, each with its reason.
    static let skipped = [
        // The test replaces Django's parser by one that stops after the first file, so the whole body gives no file.
        "tests/test_upload_interrupted_temporary_file_handler"
    ]

    @Test func answersAsDjango() throws {
        let summary = GoldenFile("http.jsonl").play { record in
            let name = try record.text("name")
            if Self.skipped.contains(where: name.hasPrefix) { return .skipped }
            switch record["kind"]?.string ?? record["function"]?.string {
            case "host_header": return try hostHeader(record)
            case "get_host": return getHost(record)
            case "querystring": return queryString(record)
            case "multipart": return multipart(record)
            case let function?: return try HTTPFunctionRecord(record).play(function)
            case nil: throw GoldenError("neither kind nor function")
            }
        }
        #expect(summary.failures.isEmpty)
    }

    private func hostHeader(_ record: JSONObject) throws -> GoldenOutcome {
        var settings = WebSettings()
        settings.allowedHosts = texts(record["allowed_hosts"])
        let request = Request(headers: [.host: try record.text("host")], settings: SharedWebSettings(settings))
        return .expect((try? request.host) != nil, equals: record["accepted"]?.bool ?? false)
    }

    private func getHost(_ record: JSONObject) -> GoldenOutcome {
        var settings = WebSettings()
        settings.allowedHosts = texts(record["allowed_hosts"])
        settings.isDebug = record["debug"]?.bool ?? false
        settings.usesXForwardedHost = record["use_x_forwarded_host"]?.bool ?? false
        settings.usesXForwardedPort = record["use_x_forwarded_port"]?.bool ?? false
        var headers = HeaderFields()
        var server = ServerAddress.test
        for (key, value) in record["meta"]?.object ?? [:] {
            let text = value.string ?? value.int64.map(String.init) ?? ""
            switch key {
            case "SERVER_NAME": server.name = text
            case "SERVER_PORT": server.port = Int(text) ?? 80
            default:
                let name = key.dropFirst("HTTP_".count).split(separator: "_").joined(separator: "-")
                headers.append(HeaderName(name), text)
            }
        }
        let request = Request(
            headers: headers, server: server, isConnectionSecure: record["is_secure"]?.bool ?? false,
            settings: SharedWebSettings(settings))
        do {
            return .expect(try request.host, equals: record["host"]?.string)
        } catch {
            return .expect("\(error.code.name): \(error.message)", equals: expectedError(record))
        }
    }

    private func queryString(_ record: JSONObject) -> GoldenOutcome {
        do {
            guard case .text(let encoding)? = PythonCodec(named: record["encoding"]?.string ?? "utf-8") else {
                throw GoldenError("unknown encoding")
            }
            let limit = record["max_fields"]?.int64.map { Int($0) }
            let query =
                if let text = record["input"]?.string {
                    try QueryDict(text, encoding: encoding, maxFields: limit)
                } else {
                    try QueryDict(bytes: try bytes(record["input"]), encoding: encoding, maxFields: limit)
                }
            let wanted = (record["lists"]?.array ?? []).map { item in
                Pair(key: item.array?.first?.string ?? "", values: texts(item.array?.last))
            }
            guard pairs(query) == wanted else { return .failed("got \(query.entries)") }
            return .expect(query.urlEncoded(encoding: encoding), equals: record["urlencode"]?.string)
        } catch let error as SuspiciousOperation {
            return .expect("\(error.code.name): \(error.message)", equals: expectedError(record))
        } catch {
            return .failed("\(error)")
        }
    }

    private func multipart(_ record: JSONObject) -> GoldenOutcome {
        do {
            let body = try bytes(.object(["__bytes__": record["body_hex"] ?? ""]))
            var limits = UploadLimits()
            limits.maxNumberFields = record["limits"]?["fields"]?.int64.map { Int($0) }
            limits.maxNumberFiles = record["limits"]?["files"]?.int64.map { Int($0) }
            limits.maxMemorySize = record["limits"]?["memory"]?.int64.map { Int($0) }
            let length = record["content_length"]
            let parser = try MultiPartParser(
                contentType: try record.text("content_type"),
                contentLength: length?.int64.map { Int($0) } ?? length?.string.flatMap { Int($0) } ?? 0, limits: limits)
            let form = try parser.parse(body)
            let fields = (record["fields"]?.array ?? []).map { item in
                Pair(key: item.array?.first?.string ?? "", values: texts(item.array?.last))
            }
            guard record["error"] == nil else { return .failed("no error") }
            guard pairs(form.fields) == fields else { return .failed("got \(form.fields.entries)") }
            let files = form.files.entries.flatMap { entry in entry.values.map { shown($0, entry.key) } }
            return .expect(files, equals: (record["files"]?.array ?? []).map(shown))
        } catch let error as SuspiciousOperation {
            return .expect("\(error.code.name): \(error.message)", equals: expectedError(record))
        } catch let error as MultiPartParserError {
            return .expect("MultiPartParserError: \(error.message)", equals: expectedError(record))
        } catch {
            return .failed("\(error)")
        }
    }

    private struct Pair: Equatable {
        var key: String
        var values: [String]
    }

    private func pairs(_ query: QueryDict) -> [Pair] {
        query.entries.map { Pair(key: $0.key, values: $0.values) }
    }

    /// What is compared of a file.
    private func shown(_ file: UploadedFile, _ field: String) -> [String] {
        let digest = DigestAlgorithm.sha256.hexDigest(file.content)
        return [field, file.name, "\(file.size)", digest, file.contentType, file.charset ?? "-"]
            + file.contentTypeExtra.map { "\($0.name)=\($0.value)" }
    }

    private func shown(_ file: JSONValue) -> [String] {
        [
            file["field"]?.string ?? "", file["name"]?.string ?? "", "\(file["size"]?.int64 ?? 0)",
            file["sha256"]?.string ?? "", file["content_type"]?.string ?? "", file["charset"]?.string ?? "-",
        ] + (file["content_type_extra"]?.object ?? [:]).map { "\($0.key)=\($0.value.string ?? "")" }
    }

    private func expectedError(_ record: JSONObject) -> String {
        "\(record["error"]?["class"]?.string ?? "no error"): \(record.errorMessage ?? "")"
    }
}

/// The texts of a list.
func texts(_ list: JSONValue?) -> [String] { (list?.array ?? []).compactMap(\.string) }

/// The bytes of a text, or of a `__bytes__` object.
func bytes(_ value: JSONValue?) throws -> [UInt8] {
    if let text = value?.string { return Array(text.utf8) }
    guard let hex = value?["__bytes__"]?.string else { throw GoldenError("neither text nor bytes") }
    let digits = Array(hex.utf8)
    return try stride(from: 0, to: digits.count, by: 2).map { index in
        let text = String(decoding: digits[index..<(index + 2)], as: UTF8.self)
        guard let byte = UInt8(text, radix: 16) else { throw GoldenError("\(text) is no byte") }
        return byte
    }
}
