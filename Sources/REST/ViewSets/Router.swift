import PythonJSON
public import Web

/// Gives view sets their URLs: DRF's `SimpleRouter` and `DefaultRouter`.
///
/// ```swift
/// var router = Router(api: api)
/// router.register("messages", MessageViewSet(api: api))
/// router.urls     // messages/ (message-list), messages/7/ (message-detail), messages/7/mark_read/ (message-mark-read)
/// ```
public struct Router: Sendable {
    private struct Route: Sendable {
        let pattern: String
        let view: View
        let name: String
    }

    private let api: APISettings
    private let slash: String
    private let hasRoot: Bool
    private var routes: [Route] = []
    private var roots: [(prefix: String, name: String)] = []

    /// - Parameters:
    ///   - trailingSlash: whether URLs end with a slash.
    ///   - hasRoot: whether there is a view of all lists at the root, and formats can be asked for as `messages.json`:
    ///     what makes a `DefaultRouter` of a `SimpleRouter`.
    public init(api: APISettings, trailingSlash: Bool = true, hasRoot: Bool = true) {
        self.api = api
        slash = trailingSlash ? "/" : ""
        self.hasRoot = hasRoot
    }

    /// Adds a view set below a prefix.
    public mutating func register(_ prefix: String, _ viewSet: some ViewSet, basename: String? = nil) {
        let basename = basename ?? viewSet.basename
        roots.append((prefix, "\(basename)-list"))
        func add(_ tail: String, _ name: String, _ handlers: [ViewHandler], title: String, _ about: String) {
            if handlers.isEmpty { return }
            routes.append(
                Route(
                    pattern: "^\(prefix)\(tail)\(slash)$",
                    view: viewSet.asView(handlers, name: title, description: about), name: "\(basename)-\(name)"))
        }
        let detail = "/(?P<\(viewSet.routeArgument)>\(viewSet.lookupPattern))"
        add("", "list", viewSet.listHandlers, title: "\(viewSet.name) List", viewSet.description)
        for action in viewSet.extraActions where !action.isDetail {
            add("/\(action.path)", action.urlName, action.handlers, title: action.title, action.description)
        }
        add(detail, "detail", viewSet.detailHandlers, title: "\(viewSet.name) Instance", viewSet.description)
        for action in viewSet.extraActions where action.isDetail {
            add("\(detail)/\(action.path)", action.urlName, action.handlers, title: action.title, action.description)
        }
    }

    public var urls: [URLPattern] {
        var all = routes
        if hasRoot {
            all.append(Route(pattern: "^$", view: APIRootView(api: api, lists: roots).asView(), name: "api-root"))
        }
        return all.flatMap { route in
            let pattern = rePath(route.pattern, route.view, name: route.name)
            return hasRoot ? [pattern, withFormat(route)] : [pattern]
        }
    }

    /// The pattern for `messages.json`.
    private func withFormat(_ route: Route) -> URLPattern {
        var base = route.pattern.dropLast()
        if base.hasSuffix("/") { base = base.dropLast() }
        return rePath(base + #"\.(?P<format>[a-z0-9]+)/?$"#, route.view, name: route.name)
    }
}

/// Links to the lists of all view sets of a router.
struct APIRootView: APIView {
    let api: APISettings
    let lists: [(prefix: String, name: String)]
    let name = "Api Root"
    let description = "The default basic root view for DefaultRouter"

    var handlers: [ViewHandler] {
        [
            .get { request, _ in
                try request.respond { writer in
                    writer.beginObject()
                    let namespace = request.request.resolverMatch?.namespace ?? ""
                    for list in lists {
                        let name = namespace.isEmpty ? list.name : "\(namespace):\(list.name)"
                        // A list that needs more than its name has no link.
                        guard
                            let url = try? request.reverse(
                                name, arguments: request.arguments, format: request.formatSuffix)
                        else { continue }
                        writer.member(list.prefix, url)
                    }
                    writer.endObject()
                }
            }
        ]
    }
}
