/// A piece of Python source, and the imports that it needs.
struct PythonSource {
    var text: String
    var imports: Set<String> = []

    init(_ text: String, imports: Set<String> = []) {
        self.text = text
        self.imports = imports
    }

    /// Pieces with commas between them.
    static func list(_ parts: [PythonSource]) -> PythonSource {
        PythonSource(
            parts.map(\.text).joined(separator: ", "), imports: parts.reduce(into: []) { $0.formUnion($1.imports) })
    }

    /// The text changed, the imports as they are.
    func mapped(_ change: (String) -> String) -> PythonSource { PythonSource(change(text), imports: imports) }
}
