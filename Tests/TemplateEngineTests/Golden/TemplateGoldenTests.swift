import Formatting
import GoldenRecords
import PythonJSON
import TemplateEngine
import Testing
import TimeZones
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Plays `templates.jsonl`: templates rendered by Django.
@Suite struct TemplateGoldenTests {
    /// Records that cannot apply to a Swift program, by what stands in the message that Django gives.
    private static let skipped: [(text: String, reason: String)] = []

    @Test func rendersAsDjango() throws {
        let resolvers = try self.resolvers()
        let summary = GoldenFile("templates.jsonl").play { record in
            let name = try record.text("name")
            if Self.skipped.contains(where: { name.contains($0.text) }) { return .skipped }
            return try play(record, resolvers)
        }
        #expect(summary.failures.isEmpty)
    }

    private func play(_ record: JSONObject, _ resolvers: [String: URLResolver]) throws -> GoldenOutcome {
        let sources = (record["templates"]?.object ?? [:]).compactMap { pair in pair.value.string.map { (pair.key, $0) }
        }
        let settings = record["settings"]
        let zone = try ZoneInfo(settings?["time_zone"]?.string ?? "America/Chicago")
        var formats = Formats(
            language: settings?["language"]?.string ?? "en",
            settings: TimeSettings(zone: zone, usesTimeZones: settings?["use_tz"]?.bool ?? false),
            usesThousandSeparator: settings?["use_thousand_separator"]?.bool ?? false)
        if let now = RecordedValue.clock(record) { formats.now = { now } }
        let engine = Engine(
            loaders: [MemoryLoader(Dictionary(uniqueKeysWithValues: sources))],
            libraries: libraries(for: record),
            builtins: (record["builtins"]?.array ?? []).compactMap {
                $0.string.flatMap { Library.standard[$0.split(separator: ".").last.map(String.init) ?? ""] }
            },
            autoescape: record["autoescape"]?.bool ?? true,
            stringIfInvalid: record["string_if_invalid"]?.string ?? "", formats: formats,
            urls: record["urlconf"]?.string.flatMap { resolvers[$0] },
            staticFiles: StaticURLs(
                staticURL: settings?["static_url"]?.string ?? "/static/",
                mediaURL: settings?["media_url"]?.string ?? "/"))
        guard case .dictionary(let context) = try RecordedValue.object(record["context"]?.object ?? [:]) else {
            throw GoldenError("no context")
        }
        let template: Template
        do {
            template = try engine.template(named: try record.text("entry"))
        } catch let error as TemplateError {
            return compare(error, record, at: "compile")
        }
        do {
            return .expect(try template.render(context, engine: engine), equals: record["output"]?.string)
        } catch let error as TemplateError {
            return compare(error, record, at: "render")
        }
    }

    /// Django's own tests know only the libraries they load; the others know all.
    private func libraries(for record: JSONObject) -> [String: Library] {
        if record["name"]?.string?.hasPrefix("own/") == true { return Library.standard }
        let loaded = (record["loads"]?.array ?? []).compactMap(\.string)
        return Library.standard.filter { loaded.contains($0.key) }
    }

    private func compare(_ error: TemplateError, _ record: JSONObject, at place: String) -> GoldenOutcome {
        let expected =
            "\(record["error"]?["class"]?.string ?? "none") \(record["error_at"]?.string ?? ""): \(record.errorMessage ?? "")"
        return .expect("\(error.code.name) \(place): \(error.message)", equals: expected)
    }

    private func resolvers() throws -> [String: URLResolver] {
        guard let folder = ProcessInfo.processInfo.environment["GOLDEN_DIR"], !folder.isEmpty else { return [:] }
        guard let data = try? Data(contentsOf: URL(filePath: folder).appending(path: "urlconfs.json")) else {
            return [:]
        }
        var resolvers: [String: URLResolver] = [:]
        for (name, nodes) in try JSONReader.read(Array(data)).object ?? [:] {
            resolvers[name] = try URLResolver(URLConf((nodes.array ?? []).map(pattern)))
        }
        return resolvers
    }

    private func pattern(_ node: JSONValue) -> URLPattern {
        let route = node["route"]?.string ?? ""
        let isPath = node["type"]?.string == "path"
        guard let nodes = node["include"]?.array else {
            let view = View(name: node["view"]?.string ?? "") { _ in Response() }
            let name = node["name"]?.string
            return isPath ? path(route, view, name: name) : rePath(route, view, name: name)
        }
        let included = include(
            nodes.map(pattern), appName: node["app_name"]?.string, namespace: node["namespace"]?.string)
        return isPath ? path(route, included) : rePath(route, included)
    }
}
