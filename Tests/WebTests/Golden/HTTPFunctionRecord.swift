import GoldenRecords
import PythonJSON
import Web

/// A record of one of Django's functions: its arguments and what it returned.
struct HTTPFunctionRecord {
    let record: JSONObject
    let arguments: [JSONValue]

    init(_ record: JSONObject) {
        self.record = record
        arguments = record["args"]?.array ?? []
    }

    func play(_ function: String) throws -> GoldenOutcome {
        switch function {
        case "django.utils.http.urlencode": return urlEncode()
        case "django.utils.http.http_date":
            return .expect(HTTPDate.format(try seconds()), equals: record["output"]?.string)
        case "django.utils.http.parse_http_date": return parseDate()
        case "django.utils.http.parse_http_date_safe":
            return .expect(try? HTTPDate.parse(text(0)), equals: record["output"]?.int64)
        case "django.utils.http.content_disposition_header":
            let header = ContentDisposition.header(
                isAttachment: arguments[0].bool ?? false, fileName: arguments[1].string)
            return .expect(header, equals: record["output"]?.string)
        case "django.utils.http.escape_leading_slashes":
            return .expect(URIText.escapeLeadingSlashes(text(0)), equals: record["output"]?.string)
        case "django.utils.http.parse_header_parameters": return headerParameters()
        case "django.utils.http.url_has_allowed_host_and_scheme": return allowedURL()
        case "django.utils.http.parse_etags":
            return .expect(EntityTag.parse(text(0)), equals: texts(record["output"]))
        case "django.utils.http.quote_etag": return .expect(EntityTag.quote(text(0)), equals: record["output"]?.string)
        case "django.utils.http.is_same_domain":
            return .expect(Host.isSameDomain(text(0), text(1)), equals: record["output"]?.bool ?? false)
        case "django.http.request.split_domain_port":
            let host = Host(text(0))
            return .expect([host?.domain ?? "", host?.port ?? ""], equals: texts(record["output"]?["__tuple__"]))
        case "django.http.request.validate_host":
            return .expect(Host.isAllowed(text(0), by: texts(arguments[1])), equals: record["output"]?.bool ?? false)
        case "django.http.cookie.parse_cookie": return cookies()
        case "django.utils.encoding.iri_to_uri": return expectText(URIText.iriToURI)
        case "django.utils.encoding.uri_to_iri": return expectText(URIText.uriToIRI)
        case "django.utils.encoding.escape_uri_path": return expectText(URIText.escapePath)
        case "django.utils.encoding.filepath_to_uri": return expectText(URIText.filePathToURI)
        default: return .failed("no such function: \(function)")
        }
    }

    private func text(_ index: Int) -> String { index < arguments.count ? arguments[index].string ?? "" : "" }

    private func expectText(_ function: (String) -> String) -> GoldenOutcome {
        .expect(arguments.first?.string.map(function), equals: record["output"]?.string)
    }

    private func seconds() throws -> Int64 {
        switch arguments.first {
        case .integer(let seconds): return seconds
        case .double(let seconds): return Int64(seconds.rounded(.down))
        default: throw GoldenError("no time")
        }
    }

    private func parseDate() -> GoldenOutcome {
        do {
            return .expect(try HTTPDate.parse(text(0)), equals: record["output"]?.int64 ?? .min)
        } catch {
            return .expect(error.message, equals: record.errorMessage)
        }
    }

    private func headerParameters() -> GoldenOutcome {
        do {
            let parsed = try HeaderParameters(text(0))
            let expected = record["output"]?["__tuple__"]?.array ?? []
            let wanted = (expected.last?.object ?? [:]).map { HeaderParameter($0.key, $0.value.string ?? "") }
            guard parsed.parameters == wanted else { return .failed("got \(parsed.parameters)") }
            return .expect(parsed.value, equals: expected.first?.string)
        } catch {
            return .expect(error.description, equals: record.errorMessage)
        }
    }

    private func allowedURL() -> GoldenOutcome {
        let hosts = record["kwargs"]?["allowed_hosts"] ?? (arguments.count > 1 ? arguments[1] : .null)
        let names = hosts.string.map { [$0] } ?? texts(hosts["__set__"] ?? hosts)
        let isAllowed = RedirectSafety.isAllowed(
            arguments.first?.string, hosts: Set(names), requiresHTTPS: record["kwargs"]?["require_https"]?.bool ?? false
        )
        return .expect(isAllowed, equals: record["output"]?.bool ?? false)
    }

    private func cookies() -> GoldenOutcome {
        let found = Cookies(text(0)).all.map { [$0.name, $0.value] }
        return .expect(found, equals: (record["output"]?.object ?? [:]).map { [$0.key, $0.value.string ?? ""] })
    }

    private func urlEncode() -> GoldenOutcome {
        let query = arguments.first?.object ?? [:]
        let expands = record["kwargs"]?["doseq"]?.bool ?? arguments.dropFirst().first?.bool ?? false
        do {
            let text = try FormEncoder.encode(query.map { ($0.key, value($0.value)) }, expandsLists: expands)
            return .expect(text, equals: record["output"]?.string)
        } catch {
            return .expect(error.description, equals: record.errorMessage)
        }
    }

    private func value(_ json: JSONValue) -> FormValue {
        switch json {
        case .integer(let number): return .integer(number)
        case .string(let text): return .text(text)
        case .array(let items): return .list(items.map(value))
        case .object:
            if let items = json["__tuple__"]?.array { return .tuple(items.map(value)) }
            return (try? bytes(json)).map(FormValue.bytes) ?? .null
        default: return .null
        }
    }
}
