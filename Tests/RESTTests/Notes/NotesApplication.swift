import ORM
import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct NoteSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Note.fields.id)
        let title = ModelField(Note.fields.title)
        let body = ModelField(Note.fields.body)
        let rank = ModelField(Note.fields.rank)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.title, fields.body, fields.rank)
}

struct PairSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Pair.fields.id)
        let left = ModelField(Pair.fields.left)
        let right = ModelField(Pair.fields.right)
        let note = ModelField(Pair.fields.note)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.left, fields.right, fields.note)
}

struct NoteViewSet: ModelViewSet {
    let api: APISettings
    let serializer = NoteSerializer()

    var extraActions: [ExtraAction] {
        [
            ExtraAction("top", isDetail: false, .get(top)),
            ExtraAction("rank_up", isDetail: true, .post(rankUp)),
        ]
    }

    @Sendable private func top(_ request: APIRequest, _ db: any Connection) throws -> APIResponse {
        let notes = try Note.objects.order { $0.rank.descending }.limit(1).all(on: db)
        return try request.respond { try serializer.write(notes, to: &$0, in: request.serializerContext()) }
    }

    @Sendable private func rankUp(_ request: APIRequest) async throws -> APIResponse {
        let note = try api.database.read { db in try object(for: request, on: db) }
        let changed = try await api.database.write { db in
            var changed = note
            changed.rank += 1
            try changed.update(on: db)
            return changed
        }
        return try request.respond(.ok, ["rank": .integer(changed.rank)])
    }
}

struct PairViewSet: ModelViewSet {
    let api: APISettings
    let serializer = PairSerializer()
}

struct NoteList: ListAPIView {
    let api: APISettings
    let serializer = NoteSerializer()
    var pagination: (any Pagination)?
    var filterBackends: [any FilterBackend<Note>] = []
}

/// One note, for those who may see it.
struct GuardedNote: RetrieveUpdateAPIView {
    let api: APISettings
    let serializer = NoteSerializer()
    let objectPermissions: [any ObjectPermission<Note>] = [
        DjangoObjectPermissions<Note>(actions: [.get: ["view"], .put: ["change"], .patch: ["change"]])
    ]
}

struct VersionView: APIView {
    let api: APISettings
    let versioning: (any Versioning)?

    var handlers: [ViewHandler] {
        [.get { request, _ in try request.respond(.ok, ["version": request.version.map { .string($0) } ?? .null]) }]
    }
}

/// An application like one in Django, on a database of its own.
struct NotesApplication {
    let application: WebApplication
    private let file: TemporaryFile

    init(change: (inout APISettings) -> Void = { _ in }) async throws {
        file = TemporaryFile()
        let database = try SQLiteDatabase(SQLiteConfiguration(path: file.path))
        try await Self.fill(database)
        var api = APISettings(database: database)
        api.renderers = [JSONRenderer()]
        change(&api)
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(settings: settings, urls: URLConf(Self.urlPatterns(api)), middleware: [])
    }

    private static func urlPatterns(_ api: APISettings) -> [URLPattern] {
        var router = Router(api: api)
        router.register("notes", NoteViewSet(api: api))
        router.register("pairs", PairViewSet(api: api))
        let numbered = PageNumberPagination(pageSize: 2, pageSizeParameter: "size", maxPageSize: 3)
        let search = SearchFilter<Note>(.contains { $0.title }, .startsWith { $0.body })
        let ordering = OrderingFilter<Note>([
            "rank": { $0.rank.descending(if: $1) }, "title": { $0.title.descending(if: $1) },
        ])
        let oneVersion = AllowedVersions(["1.0"], default: "1.0")
        return [
            path("api/", include(router.urls)),
            path("numbered/", NoteList(api: api, pagination: numbered).asView()),
            path(
                "limited/",
                NoteList(api: api, pagination: LimitOffsetPagination(defaultLimit: 2, maxLimit: 3)).asView()),
            path(
                "cursored/",
                NoteList(api: api, pagination: CursorPagination(pageSize: 2, ordering: "-rank")).asView()),
            path("searched/", NoteList(api: api, filterBackends: [search, ordering]).asView()),
            path(
                "<str:version>/path/",
                VersionView(api: api, versioning: URLPathVersioning(AllowedVersions(["v1", "v2"]))).asView()),
            path(
                "accept/",
                VersionView(
                    api: api, versioning: AcceptHeaderVersioning(AllowedVersions(["1.0", "2.0"], default: "1.0"))
                ).asView()),
            path(
                "ping/",
                APIFunctionView(
                    "ping_pong", description: "Answers.", api: api,
                    .get { request, _ in try request.respond(.ok, ["pong": true]) }
                ).asView()),
            path("guarded/<int:pk>/", GuardedNote(api: api).asView()),
            path("query/", VersionView(api: api, versioning: QueryParameterVersioning(oneVersion)).asView()),
        ]
    }

    private static func fill(_ database: SQLiteDatabase) async throws {
        try await database.write { db in
            try db.execute(
                """
                CREATE TABLE notes_note (id integer PRIMARY KEY AUTOINCREMENT, title varchar(20) UNIQUE, body text,
                rank integer)
                """)
            try db.execute(
                """
                CREATE TABLE notes_pair (id integer PRIMARY KEY AUTOINCREMENT, "left" integer, "right" integer,
                note varchar(5))
                """)
            let notes: [(String, String, Int64)] = [
                ("one", "first body", 3), ("two", "second, \"quoted\"", 1), ("three", "Third", 3), ("four", "", 3),
                ("five", "fi%ve_x", 2), ("six ü", "six", 3), ("seven", "", 0),
            ]
            for (title, body, rank) in notes {
                var note = Note(id: nil, title: title, body: body, rank: rank)
                try note.insert(on: db)
            }
            var pair = Pair(id: nil, left: 1, right: 2, note: "")
            try pair.insert(on: db)
        }
    }
}

/// A file that goes when nothing refers to it any more.
final class TemporaryFile: Sendable {
    let path: String

    init() {
        path =
            FileManager.default.temporaryDirectory.appending(path: "rest-\(UInt64.random(in: 0 ... .max)).sqlite3").path
    }

    deinit {
        for suffix in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
}
