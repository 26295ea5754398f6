import Models
import ORM
import SQLCore

struct Note: Model {
    var id: Int64?
    var title: String
    var body: String
    var rank: Int64

    struct Fields: Sendable {
        let id = Field("id", \Note.id, .bigAuto)
        let title = Field("title", \Note.title, .char(maxLength: 20), unique: true)
        let body = Field("body", \Note.body, .text(default: ""), blank: true)
        let rank = Field("rank", \Note.rank, .integer(default: 0))
    }
    static let fields = Fields()
    static let schema = Schema(
        app: "notes", Note.init, fields.id, fields.title, fields.body, fields.rank, ordering: [fields.id.ascending])

    var primaryKey: Int64? { id }
}

/// Two numbers that no other row has together.
struct Pair: Model {
    var id: Int64?
    var left: Int64
    var right: Int64
    var note: String

    struct Fields: Sendable {
        let id = Field("id", \Pair.id, .bigAuto)
        let left = Field("left", \Pair.left, .integer())
        let right = Field("right", \Pair.right, .integer())
        let note = Field("note", \Pair.note, .char(maxLength: 5, default: ""))
    }
    static let fields = Fields()
    static let schema = Schema(
        app: "notes", Pair.init, fields.id, fields.left, fields.right, fields.note, ordering: [fields.id.ascending],
        options: ModelOptions(uniqueTogether: [["left", "right"]]))

    var primaryKey: Int64? { id }
}
