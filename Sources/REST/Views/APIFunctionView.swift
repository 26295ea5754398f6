/// A view made of functions rather than of a type: DRF's `@api_view`.
///
/// ```swift
/// let ping = APIFunctionView("ping", api: api, .get { request, db in try request.respond(.ok, ["pong": true]) })
/// path("ping/", ping.asView(), name: "ping")
/// ```
///
/// The settings of one view are changed where it is made, as DRF's other decorators do:
///
/// ```swift
/// var api = api
/// api.permissions = [IsAuthenticated()]
/// ```
public struct APIFunctionView: APIView {
    public let api: APISettings
    public let handlers: [ViewHandler]
    public let name: String
    public let description: String

    /// - Parameter name: what a function would be called: `user_list` is shown as `User List`.
    public init(_ name: String, description: String = "", api: APISettings, _ handlers: ViewHandler...) {
        self.api = api
        self.handlers = handlers
        self.name = ViewName.title(of: name)
        self.description = description
    }
}
