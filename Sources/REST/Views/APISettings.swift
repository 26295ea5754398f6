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

    /// Makes the answer to an error in place of DRF's: its `EXCEPTION_HANDLER`.
    ///
    /// It gets the answer that would be given, which is `nil` for errors that have none; `nil` from it leaves the error
    /// to the application, which answers 500.
    ///
    /// ```swift
    /// api.exceptionHandler = { error, request, standard in
    ///     guard var response = standard else { return nil }
    ///     response.headers.append((HeaderName("X-Error"), "\(response.status.code)"))
    ///     return response
    /// }
    /// ```
    public var exceptionHandler: ExceptionHandler?

    public typealias ExceptionHandler =
        @Sendable (_ error: any Error, _ request: APIRequest, _ standard: APIResponse?) throws -> APIResponse?

    public init(database: any Database) {
        self.database = database
    }
}
