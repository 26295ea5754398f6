import Models

/// Writes a fixture as XML.
///
/// ```xml
/// <?xml version="1.0" encoding="utf-8"?>
/// <django-objects version="1.0">
///   <object model="auth.group" pk="1">
///     <field name="name" type="CharField">Editors</field>
///     <field name="permissions" rel="ManyToManyRel" to="auth.permission"><object pk="33"></object></field>
///   </object>
/// </django-objects>
/// ```
final class XMLFixtureWriter: FixtureWriter {
    private let indent: Int?
    private let sink: FixtureSink
    private var text = ""

    init(indent: Int?, _ sink: FixtureSink) {
        self.indent = indent
        self.sink = sink
    }

    func begin() throws {
        try sink.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<django-objects version=\"1.0\">")
    }

    func end() throws {
        breakLine(0)
        text += "</django-objects>"
        try flush()
    }

    private func flush() throws {
        try sink.append(text)
        text = ""
    }

    func write(_ record: FixtureRecord) throws {
        breakLine(1)
        var attributes = [("model", record.model.labelLower)]
        if let key = record.primaryKey {
            let parts = zip(record.model.primaryKey, key).map { $0.text($1) }
            attributes.append(("pk", record.model.hasCompositeKey ? Self.composite(parts) : parts.first ?? ""))
        }
        open("object", attributes)
        do {
            for member in record.members { try write(member, of: record) }
        } catch {
            // What was written before the error is there in Django's output, too.
            try flush()
            throw error
        }
        breakLine(1)
        close("object")
        try flush()
    }

    private static func composite(_ parts: [String]) -> String {
        "[" + parts.map { PythonValue.string($0).representation }.joined(separator: ", ") + "]"
    }

    private func write(_ member: FixtureRecord.Member, of record: FixtureRecord) throws {
        breakLine(2)
        switch member {
        case .field(let field, let value):
            open("field", [("name", field.name), ("type", field.description.kind.internalType)])
            try write(field, value, of: record)
        case .reference(let field, let value):
            openRelation(field)
            if value.isNull { writeNone() } else { try write(text: value.text) }
        case .naturalReference(let field, let key):
            openRelation(field)
            if let key { try write(natural: key) } else { writeNone() }
        case .many(let field, let model, let keys):
            open("field", [("name", field.name), ("rel", "ManyToManyRel"), ("to", model.labelLower)])
            for key in keys {
                let parts = key.map(\.text)
                open("object", [("pk", model.hasCompositeKey ? Self.composite(parts) : parts.first ?? "")])
                close("object")
            }
        case .naturalMany(let field, let model, let keys):
            open("field", [("name", field.name), ("rel", "ManyToManyRel"), ("to", model.labelLower)])
            for key in keys {
                open("object")
                try write(natural: key)
                close("object")
            }
        }
        close("field")
    }

    private func write(_ field: FixtureField, _ value: PythonValue, of record: FixtureRecord) throws {
        let value = field.attribute(value)
        guard !value.isNull else { return writeNone() }
        // Texts are quoted in JSON, so that they are told from other values.
        let content = field.storage == .json ? value.jsonText : field.text(value)
        guard !Self.hasControlCharacters(content) else {
            let keys = record.key.map(\.text)
            let key = record.model.hasCompositeKey ? "(" + keys.joined(separator: ", ") + ")" : keys.first ?? ""
            throw FixtureError(
                .other,
                "\(record.model.description.name).\(field.name) (pk:\(key)) contains unserializable characters")
        }
        escape(content)
    }

    private func write(natural key: [PythonValue]) throws {
        for part in key {
            open("natural")
            try write(text: part.text)
            close("natural")
        }
    }

    private func write(text: String) throws {
        guard !Self.hasControlCharacters(text) else {
            throw FixtureError(.other, "Control characters are not supported in XML 1.0")
        }
        escape(text)
    }

    private func openRelation(_ field: FixtureField) {
        let target = field.target?.model.description ?? ""
        let rel = field.isOneToOne ? "OneToOneRel" : "ManyToOneRel"
        open("field", [("name", field.name), ("rel", rel), ("to", target)])
    }

    // MARK: Syntax

    private func breakLine(_ level: Int) {
        guard let indent else { return }
        text += "\n" + String(repeating: " ", count: max(0, indent) * level)
    }

    private func open(_ name: String, _ attributes: [(name: String, value: String)] = []) {
        text += "<" + name
        for attribute in attributes { text += " \(attribute.name)=\(Self.quoted(attribute.value))" }
        text += ">"
    }

    private func close(_ name: String) { text += "</\(name)>" }
    private func writeNone() { text += "<None></None>" }

    private static func hasControlCharacters(_ text: String) -> Bool {
        text.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    private func escape(_ content: String) {
        for scalar in content.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// The value of an attribute in the quotes that it has fewer of.
    private static func quoted(_ value: String) -> String {
        let scalars = value.unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("\"") && !scalars.contains("'") ? "'" : "\""
        var result = String(quote)
        for scalar in scalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\n": result += "&#10;"
            case "\r": result += "&#13;"
            case "\t": result += "&#9;"
            case "\"" where quote == "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + String(quote)
    }
}
