import ORM
import PythonJSON
public import SQLCore
import Web

extension ModelAPIView {
    /// `GET` of all: the rows, in pages if the view has them. DRF's `ListModelMixin.list`.
    @Sendable public func list(_ request: APIRequest, _ db: any Connection) throws -> APIResponse {
        let queryset = try filter(queryset(for: request), for: request)
        var context = request.serializerContext()
        context.db = db
        if let pagination, let page = try pagination.paginate(queryset, request, on: db) {
            return try request.respond(capacity: 4096) { writer in
                try page.write(to: &writer) { writer in
                    switch page.source {
                    case .rows(let rows): for root in rows { try serializer.write(root, to: &writer, in: context) }
                    case .query(let query):
                        try SerializerType.schema.writeAll(query, to: &writer, in: context, on: db)
                    }
                }
            }
        }
        if let response = try longList(queryset, for: request, in: context, on: db) { return response }
        // Most lists do not stay short.
        return try request.respond(capacity: 4096) { writer in
            writer.beginArray()
            try SerializerType.schema.writeAll(queryset, to: &writer, in: context, on: db)
            writer.endArray()
        }
    }

    /// `GET` of one. DRF's `RetrieveModelMixin.retrieve`.
    @Sendable public func retrieve(_ request: APIRequest, _ db: any Connection) throws -> APIResponse {
        try respond(.ok, object(for: request, on: db), request, on: db)
    }

    /// `PUT`. DRF's `UpdateModelMixin.update`.
    @Sendable public func update(_ request: APIRequest) async throws -> APIResponse {
        try await update(request, isPartial: false)
    }

    /// `PATCH`.
    @Sendable public func partialUpdate(_ request: APIRequest) async throws -> APIResponse {
        try await update(request, isPartial: true)
    }

    private func update(_ request: APIRequest, isPartial: Bool) async throws -> APIResponse {
        let (root, validated) = try api.database.read { db -> (Root, ValidatedData<Root>) in
            let root = try object(for: request, on: db)
            let context = SerializerContext(
                request: request, db: db, isPartial: isPartial, instanceKey: root.boundKey)
            return (root, try serializer.validated(request.data, in: context))
        }
        let changed = try await performUpdate(root, validated, request)
        return try respond(.ok, changed, request)
    }

    /// `DELETE`. DRF's `DestroyModelMixin.destroy`.
    @Sendable public func destroy(_ request: APIRequest) async throws -> APIResponse {
        let root = try api.database.read { db in try object(for: request, on: db) }
        try await performDestroy(root, request)
        return APIResponse(status: .noContent)
    }
}

extension ModelSerializer {
    public func update(_ root: Root, with data: ValidatedData<Root>, on db: any Connection) throws -> Root {
        try data.refuseNestedWrites(by: "update", of: "\(Self.self)")
        var changed = root
        data.apply(to: &changed)
        try changed.update(on: db)
        try data.saveRelated(to: changed, on: db)
        return changed
    }
}
