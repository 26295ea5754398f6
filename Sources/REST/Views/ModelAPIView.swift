import Models
public import ORM
import PythonJSON
public import SQLCore
public import Web

/// A view of the rows of a model: a generic view with a queryset.
public protocol ModelAPIView: GenericAPIView where Root: Model {
    /// The rows that this request may see: DRF's `get_queryset`.
    func queryset(for request: APIRequest) throws -> QuerySet<Root>
    /// The rows that this request asks for, of those it may see. Filter backends do it, unless a view does.
    func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root>
    var filterBackends: [any FilterBackend<Root>] { get }
    var pagination: (any Pagination)? { get }
    /// Asked about each single object, after the view's permissions.
    var objectPermissions: [any ObjectPermission<Root>] { get }
    /// The column that the URL names objects by: `pk` for the primary key.
    var lookupField: String { get }
    /// The name of the URL pattern's argument, if it is another one.
    var lookupArgument: String? { get }

    func performUpdate(_ root: Root, _ data: ValidatedData<Root>, _ request: APIRequest) async throws -> Root
    func performDestroy(_ root: Root, _ request: APIRequest) async throws
}

extension ModelAPIView {
    public func queryset(for request: APIRequest) throws -> QuerySet<Root> { Root.objects }

    public func filter(_ queryset: QuerySet<Root>, for request: APIRequest) throws -> QuerySet<Root> {
        var queryset = queryset
        for backend in filterBackends { queryset = try backend.filter(queryset, for: request) }
        return queryset
    }

    public var filterBackends: [any FilterBackend<Root>] { [] }
    public var pagination: (any Pagination)? { api.pagination }
    public var objectPermissions: [any ObjectPermission<Root>] { [] }
    public var lookupField: String { "pk" }
    public var lookupArgument: String? { nil }

    public func performUpdate(
        _ root: Root, _ data: ValidatedData<Root>, _ request: APIRequest
    ) async throws -> Root {
        let serializer = serializer
        return try await api.database.write { db in try serializer.update(root, with: data, on: db) }
    }

    public func performDestroy(_ root: Root, _ request: APIRequest) async throws {
        let key = root.boundKey
        try await api.database.write { db in _ = try Root.objects.withKey(key).deleteRows(on: db) }
    }

    /// The object that the URL names, if the request may see it and its permissions allow it: DRF's `get_object`.
    public func object(for request: APIRequest, on db: any Connection) throws -> Root {
        let queryset = try filter(queryset(for: request), for: request)
        guard let root = try lookUp(in: queryset, request, on: db) else {
            throw Http404("No \(Root.schema.description.name) matches the given query.")
        }
        for permission in objectPermissions {
            if case .denied(let text) = try permission.hasObjectPermission(request, root, on: db) {
                throw PermissionCheck(permissions, authenticators).refusal(of: request, text)
            }
        }
        return root
    }

    private func lookUp(in queryset: QuerySet<Root>, _ request: APIRequest, on db: any Connection) throws -> Root? {
        guard let value = request.arguments[lookupArgument ?? lookupField] else {
            throw ImproperlyConfigured(
                "Expected view \(Self.self) to be called with a URL keyword argument named "
                    + "\"\(lookupArgument ?? lookupField)\".")
        }
        let model = Root.schema.description
        let field = lookupField == "pk" ? model.primaryKey : model.field(lookupField)
        guard let field, let column = field.column else {
            throw ImproperlyConfigured("\(model.label) has no field named \(lookupField).")
        }
        guard let bound = try LookupValue(value, for: field).bound else { return nil }
        return try queryset.with(column: column, equalTo: bound).any(on: db)
    }

    public func checkAction(_ method: HTTPMethod, _ request: APIRequest, on db: any Connection) throws {
        try checkPermissions(request, on: db)
        if method == .put { _ = try object(for: request, on: db) }
    }
}

/// A value of a URL as a column holds it.
struct LookupValue {
    /// `nil` when no row can have the value.
    let bound: SQLValue?

    /// Throws ``Http404`` for a text that is no value of the field.
    init(_ value: PathValue, for field: FieldDescription) throws {
        switch value {
        case .bigInt: bound = nil
        case .int(let value): bound = field.kind.isText ? .text(String(value)) : .integer(value)
        case .uuid(let text): bound = .text(text.replacing("-", with: ""))
        case .string(let text) where !field.kind.isText:
            guard let integer = RelatedKey.integer(text) else { throw Http404() }
            bound = integer.map(SQLValue.integer)
        default: bound = .text(value.text)
        }
    }
}

extension FieldKind {
    /// Whether the column holds texts rather than integers.
    var isText: Bool {
        switch self {
        case .char, .email, .slug, .url, .text, .uuid, .genericIPAddress, .ipAddress, .file, .image, .filePath: true
        default: false
        }
    }
}
