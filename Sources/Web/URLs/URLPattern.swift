/// One entry of a list of URL patterns. Made by ``path(_:_:name:defaults:)``, ``rePath(_:_:name:defaults:)`` and ``include(_:appName:namespace:)``.
public struct URLPattern: Sendable {
    enum Route: Sendable {
        case path(String)
        case regex(String)

        var text: String {
            switch self {
            case .path(let text), .regex(let text): text
            }
        }
    }

    enum Target: Sendable {
        case view(View, name: String?)
        case include(IncludedURLs)
    }

    var route: Route
    var target: Target
    var defaults: PathArguments
}

/// Patterns that stand below a prefix, from ``include(_:appName:namespace:)``.
public struct IncludedURLs: Sendable {
    var patterns: [URLPattern]
    var appName: String?
    var namespace: String?
}

/// A pattern with Django's path syntax.
///
/// ```swift
/// let urlPatterns = [
///     path("all/", AllView.asView, name: "all"),
///     path("mark_read/<int:pk>/", MarkReadView.asView, name: "mark_read"),
///     path("admin/", include(admin.urls, appName: "admin")),
/// ]
/// ```
///
/// - Parameter defaults: further keyword arguments for the view; they win over captured ones of the same name.
public func path(_ route: String, _ view: View, name: String? = nil, defaults: PathArguments = [:]) -> URLPattern {
    URLPattern(route: .path(route), target: .view(view, name: name), defaults: defaults)
}

/// A prefix with Django's path syntax.
public func path(_ route: String, _ included: IncludedURLs, defaults: PathArguments = [:]) -> URLPattern {
    URLPattern(route: .path(route), target: .include(included), defaults: defaults)
}

/// A pattern that is a regular expression in Python's syntax: Django's `re_path`.
///
/// ```swift
/// rePath(#"^articles/(?P<year>[0-9]{4})/$"#, YearView.asView)
/// ```
public func rePath(_ route: String, _ view: View, name: String? = nil, defaults: PathArguments = [:]) -> URLPattern {
    URLPattern(route: .regex(route), target: .view(view, name: name), defaults: defaults)
}

/// A prefix that is a regular expression.
public func rePath(_ route: String, _ included: IncludedURLs, defaults: PathArguments = [:]) -> URLPattern {
    URLPattern(route: .regex(route), target: .include(included), defaults: defaults)
}

/// Patterns for use below a prefix.
///
/// - Parameters:
///   - appName: the application namespace.
///   - namespace: the instance namespace; the application namespace if not given.
public func include(_ patterns: [URLPattern], appName: String? = nil, namespace: String? = nil) -> IncludedURLs {
    IncludedURLs(patterns: patterns, appName: appName, namespace: namespace ?? appName)
}
