import Foundation
import ORM
import PythonJSON
import REST
import SQLCore
import SQLiteDriver
import TimeZones
import Web

struct Event: Model {
    var id: Int64?
    var at: DateTime

    struct Fields: Sendable {
        let id = Field("id", \Event.id, .bigAuto)
        let at = Field("at", \Event.at, .dateTime())
    }
    static let fields = Fields()
    static let schema = Schema(app: "events", Event.init, fields.id, fields.at, ordering: [fields.id.ascending])

    var primaryKey: Int64? { id }
}

struct EventSerializer: ModelSerializer {
    struct Fields: Sendable {
        let id = ModelField(Event.fields.id)
        let at = ModelField(Event.fields.at)
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.id, fields.at)
}

/// Shows events by the clocks of one place, whatever the project's zone is.
struct ElsewhereSerializer: ModelSerializer {
    struct Fields: Sendable {
        let at = BoundField("at", \Event.at, DateTimeField(timeZone: try? ZoneInfo("Asia/Kathmandu")))
    }
    static let fields = Fields()
    static let schema = SerializerSchema(fields.at)
}

struct EventList: ListAPIView, CreateAPIView {
    let api: APISettings
    let serializer = EventSerializer()
    var handlers: [ViewHandler] { [.get(list), .post(create)] }
    var filterBackends: [any FilterBackend<Event>] {
        [FieldFilter<Event, DateTime>("after", DateTimeField()) { $0.at > $1 }]
    }
}

struct EventDetail: ModelAPIView {
    let api: APISettings
    let serializer = EventSerializer()
    var handlers: [ViewHandler] { [.get(retrieve), .put(update), .patch(partialUpdate)] }
}

struct EventPages: ListAPIView {
    let api: APISettings
    let serializer = EventSerializer()
    let pagination: (any Pagination)? = CursorPagination(pageSize: 2, ordering: "-at")
}

struct ElsewhereList: ListAPIView {
    let api: APISettings
    let serializer = ElsewhereSerializer()
}

/// Events around the changes of Berlin's clocks.
struct EventsApplication {
    let application: WebApplication
    let database: SQLiteDatabase

    init(_ time: TimeSettings) throws {
        var configuration = SQLiteConfiguration(path: ":memory:")
        configuration.time = time
        let database = try SQLiteDatabase(configuration)
        try database.withConnection { db in
            try db.executeScript(
                """
                CREATE TABLE events_event (id integer PRIMARY KEY AUTOINCREMENT, at datetime NOT NULL);
                INSERT INTO events_event (at) VALUES
                ('2024-03-31 00:59:59.999999'), ('2024-03-31 01:00:00'), ('2024-10-27 00:30:00'),
                ('2024-10-27 01:30:00'), ('1880-01-01 00:00:00'), ('2080-07-01 12:00:00');
                """)
        }
        self.database = database
        var api = APISettings(database: database)
        api.time = time
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        application = try WebApplication(
            settings: settings,
            urls: URLConf([
                path("events/", EventList(api: api).asView()), path("events/<int:pk>/", EventDetail(api: api).asView()),
                path("pages/", EventPages(api: api).asView()), path("elsewhere/", ElsewhereList(api: api).asView()),
            ]), middleware: [])
    }

    /// What the database holds, in order.
    func stored() throws -> [String] {
        try database.withConnection { db in
            try db.rows("SELECT at FROM events_event ORDER BY id").compactMap { $0.first?.string }
        }
    }
}

/// Whether this machine has the IANA database.
let hasTimeZoneDatabase = FileManager.default.fileExists(atPath: "/usr/share/zoneinfo/Europe/Berlin")
