import Models
public import ORM
public import PythonJSON
import SQLCore
import Web

/// A row of another model by its URL.
///
/// ```swift
/// HyperlinkedRelatedField(Author.objects, viewName: "author-detail")
/// ```
///
/// The request is needed to make URLs whole, and to find out what they lead to.
public struct HyperlinkedRelatedField<Target: Model>: RelatedSerializerField {
    public var options: FieldOptions<Reference<Target>>
    private let queryset: QuerySet<Target>
    let link: ModelLink<Target>

    /// - Parameters:
    ///   - lookupField: the field that the URL names rows by.
    ///   - lookupArgument: the name of the URL pattern's argument, if it is another one.
    public init(
        _ queryset: QuerySet<Target>, viewName: String, lookupField: String = "pk", lookupArgument: String? = nil,
        _ options: FieldOption<Reference<Target>>...
    ) {
        self.init(
            queryset, ModelLink(viewName: viewName, field: lookupField, argument: lookupArgument),
            options: FieldOptions(options))
    }

    init(_ queryset: QuerySet<Target>, _ link: ModelLink<Target>, options: FieldOptions<Reference<Target>>) {
        self.queryset = queryset
        self.link = link
        self.options = options
    }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<Target> {
        guard case .json(let value) = input, let text = value.string ?? value.replacedText else {
            throw fail(
                "incorrect_type", "Incorrect type. Expected URL string, received {data_type}.",
                ("data_type", input.pythonTypeName))
        }
        guard let request = context.request, let match = request.request.resolve(Self.path(of: text, request.request))
        else { throw fail("no_match", "Invalid hyperlink - No URL match.") }
        let expected = request.versioning?.viewName(link.viewName, for: request) ?? link.viewName
        guard match.viewName == expected else {
            throw fail("incorrect_match", "Invalid hyperlink - Incorrect URL match.")
        }
        guard let row = try link.row(match.arguments, in: queryset, on: context.connection()), let id = row.primaryKey
        else { throw fail("does_not_exist", "Invalid hyperlink - Object does not exist.") }
        return Reference(id: id, loaded: row)
    }

    /// The decoded path of a URL, below the prefix that the program is mounted at.
    private static func path(of text: String, _ request: Request) -> String {
        var path = text
        if text.hasPrefix("http:") || text.hasPrefix("https:") {
            path = SplitURL(text)?.path ?? ""
            let prefix = request.scriptPrefix
            if path.hasPrefix(prefix) { path = "/" + path.dropFirst(prefix.count) }
        }
        return URIText.uriToIRI(String(decoding: PercentEncoding.decoded(path.utf8), as: UTF8.self))
    }

    public func write(_ value: Reference<Target>, to writer: inout JSONWriter, in context: SerializerContext) throws {
        writer.write(try link.url(of: value, in: context))
    }
}

/// Where the rows of a model have their URLs.
struct ModelLink<Target: Model>: Sendable {
    let viewName: String
    let field: String
    let argument: String

    init(viewName: String, field: String = "pk", argument: String? = nil) {
        self.viewName = viewName
        self.field = field
        self.argument = argument ?? field
    }

    /// DRF's name for the view of one row: `note-detail`.
    init() { self.init(viewName: "\(Target.schema.description.nameLower)-detail") }

    private var description: FieldDescription? {
        let model = Target.schema.description
        return field == "pk" ? model.primaryKey : model.field(field)
    }

    /// The row that the arguments of a URL name; `nil` if there is none.
    func row(_ arguments: PathArguments, in queryset: QuerySet<Target>, on db: any Connection) throws -> Target? {
        guard let value = arguments[argument], let field = description, let column = field.column,
            let bound = (try? LookupValue(value, for: field))?.bound
        else { return nil }
        return try queryset.with(column: column, equalTo: bound).any(on: db)
    }

    func url(of row: Target, in context: SerializerContext) throws -> String {
        guard let column = description?.column, let value = row.boundValues.first(where: { $0.column == column })?.value
        else { throw ImproperlyConfigured("\(Target.schema.description.label) has no field named \(field).") }
        return try url(of: value, in: context)
    }

    func url(of reference: Reference<Target>, in context: SerializerContext) throws -> String {
        if field == "pk" { return try url(of: reference.id.sqlValue, in: context) }
        guard
            let row = try reference.loaded
                ?? Target.objects.withKey(reference.id.sqlValue).any(on: context.connection())
        else { throw ImproperlyConfigured("A row of \(Target.schema.description.label) is missing.") }
        return try url(of: row, in: context)
    }

    private func url(of value: SQLValue, in context: SerializerContext) throws -> String {
        guard let request = context.request else {
            throw SerializerError(
                code: .noRequest, message: "A hyperlinked field requires the request in the serializer's context.")
        }
        var path = PathArguments()
        switch value {
        case .integer(let value): path[argument] = .int(value)
        case .text(let text): path[argument] = .string(text)
        default: path[argument] = .null
        }
        do {
            return try request.reverse(viewName, arguments: path, format: request.formatSuffix)
        } catch is NoReverseMatch {
            throw ImproperlyConfigured(
                "Could not resolve URL for hyperlinked relationship using view name \"\(viewName)\". You may have "
                    + "failed to include the related model in your API, or incorrectly configured the "
                    + "`lookup_field` attribute on this field.")
        }
    }
}

extension JSONValue {
    fileprivate var replacedText: String? {
        if case .surrogateString(let text) = self { text.replaced } else { nil }
    }
}

extension BoundField where Root: Model, Value == String {
    /// The URL of the object itself: DRF's `HyperlinkedIdentityField`.
    ///
    /// ```swift
    /// let url = BoundField<Note, String>.hyperlink()                               // url, of note-detail
    /// let page = BoundField<Note, String>.hyperlink("page", viewName: "note-page")
    /// ```
    public static func hyperlink(
        _ name: String = "url", viewName: String? = nil, lookupField: String = "pk", lookupArgument: String? = nil
    ) -> Self {
        let link =
            viewName.map { ModelLink<Root>(viewName: $0, field: lookupField, argument: lookupArgument) } ?? ModelLink()
        return Self(
            name, HyperlinkedIdentityField(),
            writing: { root, writer, context in
                // A row that is not saved has no URL.
                guard root.primaryKey != nil else { return writer.writeNull() }
                writer.write(try link.url(of: root, in: context))
            })
    }
}

/// The field behind ``BoundField/hyperlink(_:viewName:lookupField:lookupArgument:)``.
private struct HyperlinkedIdentityField: SerializerField {
    var options = FieldOptions<String>([.readOnly])
    let typeLabel = "field"

    func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        throw fail("invalid", "This field takes no input.")
    }

    func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) { writer.write(value) }
}

/// A serializer's field for a foreign key, which shows and takes the URL of the row: what DRF's
/// `HyperlinkedModelSerializer` makes of one.
///
/// ```swift
/// let author = HyperlinkField(Note.fields.author)        // "https://example.com/authors/7/"
/// ```
// swift-format-ignore: AlwaysUseLowerCamelCase
public func HyperlinkField<Root: Model, Target: Model>(
    _ field: Field<Root, Reference<Target>>, viewName: String? = nil, _ options: FieldOption<Reference<Target>>...
) -> BoundField<Root, Reference<Target>> {
    let derived = ModelField(field).field.options.applying(options)
    let link = viewName.map { ModelLink<Target>(viewName: $0) } ?? ModelLink()
    return BoundField(
        field.name, field.keyPath, HyperlinkedRelatedField(Target.objects, link, options: derived))
}

/// The same for a foreign key that may be null.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func HyperlinkField<Root: Model, Target: Model>(
    _ field: Field<Root, Reference<Target>?>, viewName: String? = nil, _ options: FieldOption<Reference<Target>>...
) -> BoundField<Root, Reference<Target>> {
    let derived = ModelField(field).field.options.applying(options)
    let link = viewName.map { ModelLink<Target>(viewName: $0) } ?? ModelLink()
    return BoundField(
        field.name, field.keyPath, HyperlinkedRelatedField(Target.objects, link, options: derived))
}

/// The same for a many-to-many field.
// swift-format-ignore: AlwaysUseLowerCamelCase
public func HyperlinkField<Root: Model, Target: Model>(
    _ field: ManyToManyField<Root, Target>, viewName: String? = nil, _ options: FieldOption<[Reference<Target>]>...
) -> BoundField<Root, [Reference<Target>]> {
    let link = viewName.map { ModelLink<Target>(viewName: $0) } ?? ModelLink()
    var bound = ModelField(field, as: HyperlinkedRelatedField(Target.objects, link, options: FieldOptions()))
    bound.field.options = bound.field.options.applying(options)
    return bound
}
