public import Web

/// Finds out which version of the API a request asks for.
public protocol Versioning: Sendable {
    /// The version; `nil` if the request names none and there is no default.
    func version(of request: APIRequest) throws -> String?
    /// The name of a URL pattern, in the version that the request asks for.
    func viewName(_ name: String, for request: APIRequest) -> String
    /// The arguments of a URL pattern, in the version that the request asks for.
    func arguments(_ arguments: PathArguments, for request: APIRequest) -> PathArguments
    /// A link, which may have to tell the version too.
    func link(_ url: String, for request: APIRequest) throws -> String
}

extension Versioning {
    public func viewName(_ name: String, for request: APIRequest) -> String { name }
    public func arguments(_ arguments: PathArguments, for request: APIRequest) -> PathArguments { arguments }
    public func link(_ url: String, for request: APIRequest) throws -> String { url }
}

/// The versions that there are.
public struct AllowedVersions: Sendable {
    public var defaultVersion: String?
    /// Empty means any.
    public var allowed: [String]

    public init(_ allowed: [String] = [], default defaultVersion: String? = nil) {
        self.allowed = allowed
        self.defaultVersion = defaultVersion
    }

    func contains(_ version: String?) -> Bool {
        if allowed.isEmpty { return true }
        guard let version else { return false }
        return version == defaultVersion || allowed.contains(version)
    }
}

/// `/v1/bookings/`: the version is an argument of the URL pattern.
public struct URLPathVersioning: Versioning {
    public var versions: AllowedVersions
    public var parameter: String

    public init(_ versions: AllowedVersions = AllowedVersions(), parameter: String = "version") {
        self.versions = versions
        self.parameter = parameter
    }

    public func version(of request: APIRequest) throws -> String? {
        var version = versions.defaultVersion
        if let argument = request.arguments[parameter], argument != .null { version = argument.text }
        guard versions.contains(version) else { throw NotFound("Invalid version in URL path.") }
        return version
    }

    public func arguments(_ arguments: PathArguments, for request: APIRequest) -> PathArguments {
        guard let version = request.version, arguments[parameter] == nil else { return arguments }
        var copy = arguments
        copy[parameter] = .string(version)
        return copy
    }
}

/// `/v1/bookings/`: the version is the namespace of the URL pattern.
public struct NamespaceVersioning: Versioning {
    public var versions: AllowedVersions

    public init(_ versions: AllowedVersions = AllowedVersions()) { self.versions = versions }

    public func version(of request: APIRequest) throws -> String? {
        guard let namespaces = request.request.resolverMatch?.namespaces, !namespaces.isEmpty else {
            return versions.defaultVersion
        }
        guard let version = namespaces.first(where: { versions.contains($0) }) else {
            throw NotFound("Invalid version in URL path. Does not match any version namespace.")
        }
        return version
    }

    public func viewName(_ name: String, for request: APIRequest) -> String {
        request.version.map { "\($0):\(name)" } ?? name
    }
}

/// `Accept: application/json; version=1.0`
public struct AcceptHeaderVersioning: Versioning {
    public var versions: AllowedVersions
    public var parameter: String

    public init(_ versions: AllowedVersions = AllowedVersions(), parameter: String = "version") {
        self.versions = versions
        self.parameter = parameter
    }

    public func version(of request: APIRequest) throws -> String? {
        let version = MediaType(request.acceptedMediaType).parameter(parameter) ?? versions.defaultVersion
        guard versions.contains(version) else { throw NotAcceptable("Invalid version in \"Accept\" header.") }
        return version
    }
}

/// `/bookings/?version=1.0`
public struct QueryParameterVersioning: Versioning {
    public var versions: AllowedVersions
    public var parameter: String

    public init(_ versions: AllowedVersions = AllowedVersions(), parameter: String = "version") {
        self.versions = versions
        self.parameter = parameter
    }

    public func version(of request: APIRequest) throws -> String? {
        let version = request.query[parameter] ?? versions.defaultVersion
        guard versions.contains(version) else { throw NotFound("Invalid version in query parameter.") }
        return version
    }

    public func link(_ url: String, for request: APIRequest) throws -> String {
        guard let version = request.version else { return url }
        var link = try QueryLink(url: url)
        link.set(parameter, version)
        return link.text
    }
}

/// `v1.example.com`: the version is the first of the host's three names.
public struct HostNameVersioning: Versioning {
    public var versions: AllowedVersions

    public init(_ versions: AllowedVersions = AllowedVersions()) { self.versions = versions }

    public func version(of request: APIRequest) throws -> String? {
        let host = try request.request.host
        let name = host.prefix { $0 != ":" }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isVersioned =
            labels.count == 3 && labels.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIAlphanumeric) }
        guard isVersioned else { return versions.defaultVersion }
        let version = String(labels[0])
        guard versions.contains(version) else { throw NotFound("Invalid version in hostname.") }
        return version
    }
}

extension UInt8 {
    fileprivate var isASCIIAlphanumeric: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}
