internal import TemplateEngine

/// A field of a form with what was entered, and what is wrong with it.
struct FormField: Sendable {
    let name: String
    let label: String
    var value = ""
    var errors: [String] = []
    var helpText: [String] = []

    /// What the template shows. A password is not shown again.
    func templateValue(showsValue: Bool = true) -> TemplateValue {
        [
            "name": .string(name), "id": .string("id_\(name)"), "label": .string(label),
            "value": .string(showsValue ? value : ""), "errors": .list(errors.map(TemplateValue.string)),
            "help": .list(helpText.map(TemplateValue.string)),
        ]
    }

    /// Checks that something was entered that can be stored; Django's texts.
    mutating func requireText() {
        if value.isEmpty {
            errors.append("This field is required.")
        } else if value.unicodeScalars.contains("\0") {
            errors.append("Null characters are not allowed.")
        }
    }
}
