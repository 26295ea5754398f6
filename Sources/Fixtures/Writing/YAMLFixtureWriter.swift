import PythonJSON
import SQLCore
import Yams

/// Writes a fixture as YAML, as PyYAML with libyaml writes it.
///
/// ```yaml
/// - model: auth.group
///   pk: 1
///   fields:
///     name: Editors
///     permissions:
///     - 33
///     - 34
/// ```
final class YAMLFixtureWriter: FixtureWriter {
    private let indent: Int
    private let sink: FixtureSink
    private var isEmpty = true
    // The kind of every node is given, so that none is written with its tag.
    private let text = Tag(.str)
    private let list = Tag(.seq)
    private let dictionary = Tag(.map)

    init(indent: Int?, _ sink: FixtureSink) {
        self.indent = indent ?? 0
        self.sink = sink
    }

    func begin() {}

    func write(_ record: FixtureRecord) throws {
        isEmpty = false
        // The items of a list in block style are the same whether they are written together or one by one.
        let list = Node([node(record.pythonValue)], list, .block)
        try sink.append(try serialize(node: list, indent: indent, allowUnicode: true))
    }

    func end() throws {
        if isEmpty { try sink.append("[]\n") }
    }

    private func node(_ value: PythonValue) -> Node {
        switch value {
        case .string(let string):
            // A text that would be read as something else stands in quotes.
            let style: Node.Scalar.Style = YAMLScalar(string).isText ? .plain : .singleQuoted
            return .scalar(Node.Scalar(string, text, style))
        case .surrogates(let string): return node(.string(string.replaced))
        case .decimal(let string), .uuid(let string): return node(.string(string))
        case .time(let time): return node(.string(time.sqlText))
        case .list(let items):
            return Node(items.map(node), list, .block)
        case .dictionary(let pairs):
            return Node(pairs.map { (node($0.key), node($0.value)) }, dictionary, .block)
        default: return .scalar(Node.Scalar(Self.scalarText(value), text, .plain))
        }
    }

    private static func scalarText(_ value: PythonValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let bool): return bool ? "true" : "false"
        case .float(let number):
            if number.isNaN { return ".nan" }
            if number.isInfinite { return number < 0 ? "-.inf" : ".inf" }
            let text = value.text
            // YAML 1.1 wants a point before an exponent.
            guard !text.contains("."), let mark = text.firstIndex(of: "e") else { return text }
            return text[..<mark] + ".0" + text[mark...]
        default: return value.text
        }
    }
}
