import GoldenRecords
import PythonJSON
import Testing
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Plays `urls.jsonl`: paths and names resolved and reversed by Django.
@Suite struct URLGoldenTests {
    @Test func resolvesAndReversesAsDjango() throws {
        let resolvers = try self.resolvers()
        let summary = GoldenFile("urls.jsonl").play { record in
            guard let resolver = resolvers[try record.text("urlconf")] else { throw GoldenError("no such table") }
            return try record.text("kind") == "resolve" ? resolve(record, resolver) : reverse(record, resolver)
        }
        #expect(summary.failures.isEmpty)
    }

    /// A resolver for each table of `urlconfs.json`.
    private func resolvers() throws -> [String: URLResolver] {
        guard let folder = ProcessInfo.processInfo.environment["GOLDEN_DIR"], !folder.isEmpty else { return [:] }
        let data = try Data(contentsOf: URL(filePath: folder).appending(path: "urlconfs.json"))
        var resolvers: [String: URLResolver] = [:]
        for (name, nodes) in try JSONReader.read(Array(data)).object ?? [:] {
            resolvers[name] = try URLResolver(URLConf((nodes.array ?? []).map(pattern)))
        }
        return resolvers
    }

    private func pattern(_ node: JSONValue) -> URLPattern {
        let route = node["route"]?.string ?? ""
        let defaults = arguments(node["kwargs"])
        let isPath = node["type"]?.string == "path"
        guard let nodes = node["include"]?.array else {
            let view = View(name: node["view"]?.string ?? "") { _ in Response() }
            let name = node["name"]?.string
            return isPath
                ? path(route, view, name: name, defaults: defaults)
                : rePath(route, view, name: name, defaults: defaults)
        }
        let included = include(
            nodes.map(pattern), appName: node["app_name"]?.string, namespace: node["namespace"]?.string)
        return isPath ? path(route, included, defaults: defaults) : rePath(route, included, defaults: defaults)
    }

    private func resolve(_ record: JSONObject, _ resolver: URLResolver) -> GoldenOutcome {
        let match = resolver.match(record["path"]?.string ?? "")
        guard let expected = record["match"], let match, !expected.isNull else {
            return .expect(match == nil, equals: record["match"]?.isNull ?? true)
        }
        func texts(_ key: String) -> [String] { (expected[key]?.array ?? []).compactMap(\.string) }
        let found: [String] = [
            match.view.name, match.urlName ?? "", "\(match.positionalArguments)", shown(match.arguments),
            shown(match.capturedArguments), shown(match.extraArguments), match.route,
            match.appNames.joined(separator: ":"), match.namespaces.joined(separator: ":"),
            // Without a name, Django uses the Python path of the view.
            match.urlName == nil ? "" : match.viewName,
        ]
        let wanted: [String] = [
            expected["view"]?.string ?? "", expected["url_name"]?.string ?? "",
            "\((expected["args"]?.array ?? []).map(value))", shown(arguments(expected["kwargs"])),
            shown(arguments(expected["captured_kwargs"])), shown(arguments(expected["extra_kwargs"])),
            expected["route"]?.string ?? "", texts("app_names").joined(separator: ":"),
            texts("namespaces").joined(separator: ":"), match.urlName == nil ? "" : expected["view_name"]?.string ?? "",
        ]
        return .expect(found, equals: wanted)
    }

    private func reverse(_ record: JSONObject, _ resolver: URLResolver) -> GoldenOutcome {
        let positional = (record["args"]?.array ?? []).map(value)
        let named = arguments(record["kwargs"])
        // Django refuses the mixture with a ValueError.
        if !positional.isEmpty, !named.isEmpty { return .expect("ValueError", equals: record["error"]?.string) }
        do {
            let url = try resolver.reverse(
                record["view_name"]?.string ?? "", positional: positional, arguments: named,
                currentApp: record["current_app"]?.string, scriptPrefix: record["script_prefix"]?.string ?? "/")
            return .expect(url, equals: record["url"]?.string)
        } catch {
            return .expect("NoReverseMatch", equals: record["error"]?.string)
        }
    }

    private func arguments(_ object: JSONValue?) -> PathArguments {
        var arguments: PathArguments = [:]
        for (name, member) in object?.object ?? [:] { arguments[name] = value(member) }
        return arguments
    }

    /// Arguments in an order that does not depend on where they came from.
    private func shown(_ arguments: PathArguments) -> String {
        "\(arguments.all.map { "\($0.name)=\($0.value)" }.sorted())"
    }

    private func value(_ json: JSONValue) -> PathValue {
        switch json {
        case .bool(let value): .bool(value)
        case .integer(let value): .int(value)
        case .bigInteger(let digits): .bigInt(digits)
        case .string(let text): .string(text)
        case .object:
            json["__uuid__"]?.string.map(PathValue.uuid) ?? .bigInt(json["__int__"]?.string ?? "")
        default: .null
        }
    }
}
