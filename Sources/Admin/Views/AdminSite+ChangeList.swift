internal import Auth
internal import Formatting
internal import Models
internal import PythonText
internal import SQLCore
internal import TemplateEngine
internal import Web

extension AdminSite {
    private static let pageSize = 100

    /// The rows of a model, newest first, to look at: `admin:…_changelist`.
    @Sendable func changeList(_ request: Request, _ user: User, _ model: ModelAdmin) async throws -> Response {
        let search = try request.query["q"] ?? ""
        let page = max(Int(try request.query["p"] ?? "1") ?? 1, 1)
        let rows = try database.read { db -> (rows: [[SQLValue]], hasMore: Bool)? in
            let permissions = [model.permission(to: .view), model.permission(to: .change)]
            guard try permissions.contains(where: { try user.hasPermissions([$0], on: db) }) else { return nil }
            let (sql, arguments) = Self.query(of: model, search: search, page: page)
            let rows = try db.rows(sql, arguments)
            return (Array(rows.prefix(Self.pageSize)), rows.count > Self.pageSize)
        }
        guard let rows else { throw PermissionDenied() }
        let fields = Self.fields(of: model)
        return try self.page(
            "change_list.html", title: "Select \(model.verboseName) to view", request, user,
            [
                "app_name": .string(name(ofApp: model.appLabel)),
                "app_url": .string(
                    try request.reverse("admin:app_list", arguments: ["app_label": .string(model.appLabel)])),
                "model_name": .string(TextTools.capitalizedFirst(model.verboseNamePlural)),
                "headers": .list(fields.map { .string(TextTools.capitalizedFirst(Self.label(of: $0))) }),
                "rows": .list(rows.rows.map { row in .list(zip(fields, row).map(Self.cell)) }),
                "search": .string(search), "is_searchable": .bool(!Self.searched(fields).isEmpty),
                "page": .integer(Int64(page)), "has_previous": .bool(page > 1), "has_next": .bool(rows.hasMore),
            ])
    }

    /// The fields that have a column, without passwords.
    private static func fields(of model: ModelAdmin) -> [FieldDescription] {
        model.model.fields.filter { $0.column != nil && $0.name != "password" && $0.name != "session_data" }
    }

    private static func searched(_ fields: [FieldDescription]) -> [FieldDescription] {
        fields.filter { field in
            switch field.kind {
            case .char, .text, .email, .slug, .url: true
            default: false
            }
        }
    }

    private static func label(of field: FieldDescription) -> String {
        field.verboseName ?? field.name.pythonReplacing("_", with: " ")
    }

    private static func quoted(_ name: String) -> String { "\"\(name.pythonReplacing("\"", with: "\"\""))\"" }

    private static func query(of model: ModelAdmin, search: String, page: Int) -> (String, [SQLValue]) {
        let fields = fields(of: model)
        let columns = fields.compactMap(\.column).map(quoted).joined(separator: ", ")
        var sql = "SELECT \(columns) FROM \(quoted(model.model.dbTable))"
        var arguments: [SQLValue] = []
        for word in search.pythonSplit() {
            let tests = searched(fields).compactMap(\.column).map { column in
                arguments.append(.text("%\(escapedPattern(word))%"))
                return "\(quoted(column)) LIKE ?\(arguments.count) ESCAPE '\\'"
            }
            guard !tests.isEmpty else { continue }
            sql += (sql.contains(" WHERE ") ? " AND " : " WHERE ") + "(\(tests.joined(separator: " OR ")))"
        }
        if let key = model.model.primaryKey?.column { sql += " ORDER BY \(quoted(key)) DESC" }
        // One more than is shown tells whether there is a next page, without counting the table.
        let (offset, overflows) = (page - 1).multipliedReportingOverflow(by: pageSize)
        sql += " LIMIT \(pageSize + 1) OFFSET \(overflows ? Int.max : offset)"
        return (sql, arguments)
    }

    private static func escapedPattern(_ text: String) -> String {
        text.pythonReplacing("\\", with: "\\\\").pythonReplacing("%", with: "\\%").pythonReplacing("_", with: "\\_")
    }

    private static func cell(_ field: FieldDescription, _ value: SQLValue) -> TemplateValue {
        switch (field.kind, value) {
        case (.boolean, .integer(let number)), (.nullBoolean, .integer(let number)): .bool(number != 0)
        case (.dateTime, .text(let text)): DateTime(text).map(TemplateValue.moment) ?? .string(text)
        case (_, .integer(let number)): .string(String(number))
        case (_, .real(let number)): .float(number)
        case (_, .text(let text)): .string(Truncator(text).characters(80))
        case (_, .blob(let bytes)): .string("\(bytes.count) bytes")
        case (_, .null): .null
        }
    }
}
