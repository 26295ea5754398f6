import Models
import ORM
import SQLCore

struct Author: Model, CustomStringConvertible {
    var id: Int64?
    var name: String

    struct Fields: Sendable {
        let id = Field("id", \Author.id, .bigAuto)
        let name = Field("name", \Author.name, .char(maxLength: 20), unique: true)
    }
    static let fields = Fields()
    static let schema = Schema(
        app: "library", Author.init, fields.id, fields.name, ordering: [fields.id.ascending])

    var primaryKey: Int64? { id }
    var description: String { name }
}

struct Tag: Model {
    var id: Int64?
    var name: String

    struct Fields: Sendable {
        let id = Field("id", \Tag.id, .bigAuto)
        let name = Field("name", \Tag.name, .char(maxLength: 10), unique: true)
    }
    static let fields = Fields()
    static let schema = Schema(app: "library", Tag.init, fields.id, fields.name, ordering: [fields.id.ascending])

    var primaryKey: Int64? { id }
}

/// A model with a field of nearly each kind.
struct Book: Model {
    var id: Int64?
    var title: String
    var slug: String
    var author: Reference<Author>
    var editor: Reference<Author>?
    var price: DecimalNumber
    var pages: Int64
    var rating: Double?
    var state: String
    var level: Int64?
    var published: CalendarDate
    var opens: TimeOfDay?
    var length: TimeInterval?
    var data: JSONText
    var code: String?
    var address: String?
    var blob: [UInt8]
    var isbn: String

    struct Fields: Sendable {
        let id = Field("id", \Book.id, .bigAuto)
        let title = Field("title", \Book.title, .char(maxLength: 20))
        let slug = Field("slug", \Book.slug, .slug(), blank: true, uniqueForDate: "published")
        let author = Field("author", \Book.author, .foreignKey(onDelete: .cascade))
        let editor = Field(
            "editor", \Book.editor, .null(.foreignKey(onDelete: .setNull, relatedName: "+")), blank: true)
        let price = Field(
            "price", \Book.price, .decimal(maxDigits: 6, decimalPlaces: 2),
            validators: [.object(DeconstructedObject("django.core.validators.MinValueValidator")(0))])
        let pages = Field(
            "pages", \Book.pages, .positiveInteger(default: 0),
            validators: [.object(DeconstructedObject("django.core.validators.MaxValueValidator")(5000))])
        let rating = Field("rating", \Book.rating, .null(.float()), blank: true)
        let state = Field(
            "state", \Book.state, .char(maxLength: 1, default: "n"), choices: ["n": "New", "p": "Printed"])
        let level = Field("level", \Book.level, .null(.integer()), blank: true, choices: [1: "Easy", 2: "Hard"])
        let published = Field("published", \Book.published, .date())
        let opens = Field("opens", \Book.opens, .null(.time()), blank: true)
        let length = Field("length", \Book.length, .null(.duration()), blank: true)
        let data = Field("data", \Book.data, .json(default: .callable("dict")))
        let code = Field("code", \Book.code, .null(.uuid), blank: true)
        let address = Field("address", \Book.address, .null(.genericIPAddress()), blank: true)
        let blob = Field("blob", \Book.blob, .binary)
        let isbn = Field(
            "isbn", \Book.isbn, .char(maxLength: 13),
            validators: [
                .object(DeconstructedObject("django.core.validators.RegexValidator")(#"^\d+$"#, "Digits only.")),
                .object(DeconstructedObject("django.core.validators.MinLengthValidator")(3)),
            ])
    }
    static let fields = Fields()
    static let tags = ManyToManyField<Book, Tag>("tags", blank: true)
    static let schema = Schema(
        app: "library", Book.init, fields.id, fields.title, fields.slug, fields.author, fields.editor, fields.price,
        fields.pages, fields.rating, fields.state, fields.level, fields.published, fields.opens, fields.length,
        fields.data, fields.code, fields.address, fields.blob, fields.isbn, manyToMany: [tags.description],
        ordering: [fields.id.ascending],
        options: ModelOptions(
            uniqueTogether: [["author", "title"]],
            constraints: [
                ConstraintDescription(
                    "isbn_printed", unique: ["isbn"], condition: .where("state", "p"),
                    violationErrorMessage: "Taken.", violationErrorCode: "taken")
            ]))

    var primaryKey: Int64? { id }
}
