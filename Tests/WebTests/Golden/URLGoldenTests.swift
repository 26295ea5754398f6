import Testing
import Web

/// Plays `urls.jsonl`: paths and names resolved and reversed by Django.
@Suite struct URLGoldenTests {
    @Test func resolvesAndReversesAsDjango() throws {
        guard let file = try GoldenFile("urls.jsonl"), let text = try GoldenFile.text("urlconfs.json") else { return }
        let tables = try JSON(parsing: text)
        var resolvers: [String: URLResolver] = [:]
        for member in tables.members {
            resolvers[member.key] = try URLResolver(URLConf(member.value.array.map(pattern)))
        }
        file.play { record in
            guard let resolver = resolvers[record["urlconf"].string ?? ""] else { return .failed("no such table") }
            return record["kind"].string == "resolve" ? resolve(record, resolver) : reverse(record, resolver)
        }
    }

    private func pattern(_ node: JSON) -> URLPattern {
        let route = node["route"].string ?? ""
        let defaults = arguments(node["kwargs"])
        let isPath = node["type"].string == "path"
        guard node.has("include") else {
            let view = View(name: node["view"].string ?? "") { _ in Response() }
            let name = node["name"].string
            return isPath
                ? path(route, view, name: name, defaults: defaults) : rePath(route, view, name: name, defaults: defaults)
        }
        let included = include(
            node["include"].array.map(pattern), appName: node["app_name"].string, namespace: node["namespace"].string)
        return isPath ? path(route, included, defaults: defaults) : rePath(route, included, defaults: defaults)
    }

    private func resolve(_ record: JSON, _ resolver: URLResolver) -> GoldenFile.Outcome {
        let expected = record["match"]
        guard let match = resolver.match(record["path"].string ?? "") else {
            return expected.isNull ? .passed : .failed("no match")
        }
        if expected.isNull { return .failed("matched \(match.route)") }
        let checks: [GoldenFile.Outcome] = [
            .equal(match.view.name, expected["view"].string ?? ""),
            .equal(match.urlName, expected["url_name"].string),
            .equal(match.positionalArguments, expected["args"].array.map(value)),
            .equal(sorted(match.arguments), sorted(arguments(expected["kwargs"]))),
            .equal(sorted(match.capturedArguments), sorted(arguments(expected["captured_kwargs"]))),
            .equal(sorted(match.extraArguments), sorted(arguments(expected["extra_kwargs"]))),
            .equal(match.route, expected["route"].string ?? ""),
            .equal(match.appNames, expected["app_names"].array.compactMap(\.string)),
            .equal(match.namespaces, expected["namespaces"].array.compactMap(\.string)),
            match.urlName == nil ? .passed : .equal(match.viewName, expected["view_name"].string ?? ""),
        ]
        return checks.first { if case .failed = $0 { true } else { false } } ?? .passed
    }

    private func reverse(_ record: JSON, _ resolver: URLResolver) -> GoldenFile.Outcome {
        let positional = record["args"].array.map(value)
        let named = arguments(record["kwargs"])
        // Django refuses the mixture with a ValueError.
        if !positional.isEmpty, !named.isEmpty { return .equal(record["error"].string, "ValueError") }
        do {
            let url = try resolver.reverse(
                record["view_name"].string ?? "", positional: positional, arguments: named,
                currentApp: record["current_app"].string, scriptPrefix: record["script_prefix"].string ?? "/")
            return .equal(url, record["url"].string ?? "an error")
        } catch {
            return .equal("NoReverseMatch", record["error"].string ?? record["url"].string ?? "")
        }
    }

    private func arguments(_ object: JSON) -> PathArguments {
        var arguments: PathArguments = [:]
        for member in object.members { arguments[member.key] = value(member.value) }
        return arguments
    }

    private func sorted(_ arguments: PathArguments) -> [String] {
        arguments.all.map { "\($0.name)=\($0.value)" }.sorted()
    }

    private func value(_ json: JSON) -> PathValue {
        switch json {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let text): Int64(text).map(PathValue.int) ?? .bigInt(text)
        case .string(let text): .string(text)
        case .object:
            if let uuid = json["__uuid__"].string {
                .uuid(uuid)
            } else {
                .bigInt(json["__int__"].string ?? "")
            }
        case .array: .null
        }
    }
}
