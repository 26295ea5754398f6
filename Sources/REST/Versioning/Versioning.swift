import Web

/// Finds out which version of the API a request asks for.
public protocol Versioning: Sendable {
    /// The version; `nil` if the request names none and there is no default.
    func version(of request: APIRequest) throws -> String?
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
        let version = request.arguments[parameter]?.text ?? versions.defaultVersion
        guard versions.contains(version) else { throw NotFound("Invalid version in URL path.") }
        return version
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
}
