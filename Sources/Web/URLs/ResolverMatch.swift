/// What a path was resolved to: Django's `ResolverMatch`.
public struct ResolverMatch: Sendable {
    public var view: View
    /// The unnamed groups of a regular expression, if no group had a name.
    public var positionalArguments: [PathValue]
    /// All keyword arguments: those taken from the path and the defaults of the patterns.
    public var arguments: PathArguments
    /// The part of ``arguments`` that was taken from the path.
    public var capturedArguments: PathArguments
    /// The part of ``arguments`` that patterns gave as defaults.
    public var extraArguments: PathArguments
    public var urlName: String?
    /// The routes of all patterns on the way, joined.
    public var route: String
    public var appNames: [String]
    public var namespaces: [String]

    public init(
        view: View, positionalArguments: [PathValue] = [], arguments: PathArguments = [:],
        capturedArguments: PathArguments = [:], extraArguments: PathArguments = [:], urlName: String? = nil,
        route: String = "", appNames: [String] = [], namespaces: [String] = []
    ) {
        self.view = view
        self.positionalArguments = positionalArguments
        self.arguments = arguments
        self.capturedArguments = capturedArguments
        self.extraArguments = extraArguments
        self.urlName = urlName
        self.route = route
        self.appNames = appNames
        self.namespaces = namespaces
    }

    public var namespace: String { namespaces.joined(separator: ":") }

    /// The name with its namespaces, as `reverse` takes it: `admin:login`.
    public var viewName: String {
        (namespaces + [urlName ?? view.name]).joined(separator: ":")
    }
}
