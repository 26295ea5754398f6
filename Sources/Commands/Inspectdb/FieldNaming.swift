/// The name of a field for a column, and what had to be changed to make it one.
///
/// ```swift
/// var naming = FieldNaming()
/// naming.name(for: "Class", isReference: false)     // class_field, db_column='Class', two notes
/// ```
struct FieldNaming {
    private(set) var used: [String] = []

    struct Result {
        var name: String
        /// The column's own name, where the field's says another one.
        var dbColumn: String?
        var notes: [String]
    }

    mutating func name(for column: String, isReference: Bool) -> Result {
        var notes: [String] = []
        var dbColumn: String?
        var name = column.lowercased()
        if name != column { notes.append("Field name made lowercase.") }
        if isReference {
            if name.hasSuffix("_id") { name.removeLast(3) } else { dbColumn = column }
        }
        replaceUnsuitable(&name, column, &notes)
        if Self.pythonKeywords.contains(name) {
            name += "_field"
            notes.append("Field renamed because it was a Python reserved word.")
        }
        if name.unicodeScalars.first.map({ $0.properties.numericType != nil }) ?? false {
            name = "number_" + name
            notes.append("Field renamed because it wasn't a valid Python identifier.")
        }
        if used.contains(name) {
            var number = 0
            while used.contains("\(name)_\(number)") { number += 1 }
            name += "_\(number)"
            notes.append("Field renamed because of name conflict.")
        }
        if column != name, !notes.isEmpty { dbColumn = column }
        used.append(name)
        return Result(name: name, dbColumn: dbColumn, notes: notes)
    }

    private func replaceUnsuitable(_ name: inout String, _ column: String, _ notes: inout [String]) {
        let isWord = { (scalar: Unicode.Scalar) in
            scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        if !name.unicodeScalars.allSatisfy(isWord) {
            name = String(String.UnicodeScalarView(name.unicodeScalars.map { isWord($0) ? $0 : "_" }))
            notes.append("Field renamed to remove unsuitable characters.")
        }
        if name.contains("__") {
            while name.contains("__") { name = name.replacing("__", with: "_") }
            // The note is for those that the column had itself.
            if column.contains("__") {
                notes.append("Field renamed because it contained more than one '_' in a row.")
            }
        }
        if name.hasPrefix("_") {
            name = "field" + name
            notes.append("Field renamed because it started with '_'.")
        }
        if name.hasSuffix("_") {
            name += "field"
            notes.append("Field renamed because it ended with '_'.")
        }
    }

    private static let pythonKeywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda",
        "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]

    /// The name of a model for a table: the words with capitals, nothing else.
    static func model(for table: String) -> String {
        var result = ""
        var isInWord = false
        for character in table {
            result += isInWord ? character.lowercased() : character.uppercased()
            isInWord = character.isLetter
        }
        return result.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
