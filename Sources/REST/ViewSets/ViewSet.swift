import Models
import ORM
import Web

/// Several views of one thing, which a router gives URLs: DRF's `ViewSet`.
///
/// ```swift
/// struct MessageViewSet: ModelViewSet {
///     let api: APISettings
///     let serializer = MessageSerializer()
///     var extraActions: [ExtraAction] {
///         [ExtraAction("mark_read", isDetail: true, .post { request in try await markRead(request) })]
///     }
/// }
///
/// var router = Router(api: api)
/// router.register("messages", MessageViewSet(api: api))
/// let urlPatterns = router.urls
/// ```
public protocol ViewSet: APIView {
    /// The handlers for all objects together: below `messages/`.
    var listHandlers: [ViewHandler] { get }
    /// The handlers for one object: below `messages/7/`.
    var detailHandlers: [ViewHandler] { get }
    var extraActions: [ExtraAction] { get }
    /// The front of the names of the URL patterns: `message-list`.
    var basename: String { get }
    /// The name of the argument that names an object.
    var routeArgument: String { get }
    /// The regular expression of that argument.
    var lookupPattern: String { get }
}

extension ViewSet {
    public var handlers: [ViewHandler] { listHandlers }
    public var extraActions: [ExtraAction] { [] }
    public var basename: String { ViewName.title(of: "\(Self.self)").lowercased() }
    public var routeArgument: String { "pk" }
    public var lookupPattern: String { "[^/.]+" }
}

extension ViewSet where Self: ModelAPIView {
    public var basename: String { Root.schema.description.nameLower }
    public var routeArgument: String { lookupArgument ?? lookupField }
}

/// A view set that only shows.
public protocol ReadOnlyModelViewSet: ViewSet, ModelAPIView {}

extension ReadOnlyModelViewSet {
    public var listHandlers: [ViewHandler] { [ViewHandler.get(list).named("list")] }
    public var detailHandlers: [ViewHandler] { [ViewHandler.get(retrieve).named("retrieve")] }
}

/// A view set that shows, makes, changes and deletes.
public protocol ModelViewSet: ViewSet, ModelAPIView {}

extension ModelViewSet {
    public var listHandlers: [ViewHandler] {
        [ViewHandler.get(list).named("list"), ViewHandler.post(create).named("create")]
    }
    public var detailHandlers: [ViewHandler] {
        [
            ViewHandler.get(retrieve).named("retrieve"), ViewHandler.put(update).named("update"),
            ViewHandler.patch(partialUpdate).named("partial_update"), ViewHandler.delete(destroy).named("destroy"),
        ]
    }
}

/// A route of a view set beyond the usual ones: DRF's `@action`.
public struct ExtraAction: Sendable {
    public let name: String
    public let isDetail: Bool
    public let path: String
    public let urlName: String
    /// The name that `OPTIONS` tells: the action's, as words.
    public let title: String
    public let description: String
    let handlers: [ViewHandler]

    /// - Parameters:
    ///   - name: the action's name: `mark_read`.
    ///   - isDetail: whether it is about one object.
    ///   - path: what stands in the URL; the name unless given.
    public init(
        _ name: String, isDetail: Bool, path: String? = nil, urlName: String? = nil, title: String? = nil,
        description: String = "", _ handlers: ViewHandler...
    ) {
        self.name = name
        self.isDetail = isDetail
        self.path = path ?? name
        self.urlName = urlName ?? name.replacing("_", with: "-")
        self.title = title ?? BoundField<Void, Void>.label(for: name)
        self.description = description
        self.handlers = handlers.map { $0.named(name) }
    }
}

extension ViewHandler {
    /// The same handler as an action of this name, which `request.action` then tells.
    public func named(_ action: String) -> Self {
        var copy = self
        copy.action = action
        return copy
    }
}

extension ViewSet {
    /// One of the set's views, as URL patterns take it.
    func asView(_ handlers: [ViewHandler], name: String, description: String) -> View {
        let dispatcher = ViewDispatcher(self, handlers: handlers, name: name, description: description)
        return View(name: "\(Self.self)", isCSRFExempt: true) { request in try await dispatcher.respond(to: request) }
    }
}
