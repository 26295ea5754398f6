public import SQLCore
public import TimeZones

/// What the views of an API share: Django's `REST_FRAMEWORK` setting, and the database.
///
/// ```swift
/// var api = APISettings(database: database)
/// api.authenticators = [TokenAuthentication { key, db in … }]
/// let all = path("all/", AllView(api: api).asView(), name: "all")
/// ```
public struct APISettings: Sendable {
    public var database: any Database
    public var authenticators: [any Authentication] = []
    public var permissions: [any BasePermission] = [AllowAny()]
    public var throttles: [any Throttle] = []
    public var parsers: [any Parser] = [JSONParser(), FormParser(), FormDataParser()]
    public var renderers: [any Renderer] = [JSONRenderer(), BrowsableAPIRenderer()]
    public var versioning: (any Versioning)?
    public var pagination: (any Pagination)?
    /// The parameter that names a format: `?format=json`.
    public var formatParameter: String? = "format"

    /// The zone in which dates are read and shown: `TIME_ZONE` and `USE_TZ`.
    public var time = TimeSettings.utc

    public init(database: any Database) {
        self.database = database
    }
}
