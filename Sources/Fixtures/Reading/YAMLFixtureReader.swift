import Cryptography
import PythonJSON
import PythonText
import SQLCore
import Yams

/// Reads a fixture that is one YAML list, all of it at once.
final class YAMLFixtureReader: FixtureReader {
    private let items: [PythonValue]
    private var position = 0

    init(_ source: any ByteSource) throws {
        guard let text = String(validating: try source.readAll(), as: UTF8.self) else {
            throw FixtureError(.deserialization, "")
        }
        var builder = YAMLBuilder()
        let document: PythonValue
        do {
            document = try Yams.compose(yaml: text, .basic).map { try builder.value($0) } ?? .null
        } catch {
            throw FixtureError(.deserialization, "")
        }
        guard let items = document.elements else {
            throw FixtureError(.other, "'\(document.typeName)' object is not iterable")
        }
        self.items = items
    }

    func next() -> FixtureNode? {
        guard items.indices.contains(position) else { return nil }
        defer { position += 1 }
        return .value(items[position])
    }
}

/// Makes values of YAML nodes, by the rules of PyYAML's `SafeLoader`.
private struct YAMLBuilder {
    /// References can repeat a node until no memory is left: so many values are enough.
    private var budget = 20_000_000

    struct Refusal: Error {}

    mutating func value(_ node: Node) throws -> PythonValue {
        budget -= 1
        guard budget > 0 else { throw Refusal() }
        switch node {
        case .scalar(let scalar): return try value(scalar)
        case .sequence(let sequence):
            return .list(try sequence.map { try value($0) })
        case .mapping(let mapping): return .dictionary(try pairs(mapping))
        case .alias: throw Refusal()
        }
    }

    private mutating func pairs(_ mapping: Node.Mapping) throws -> [PythonValue.Pair] {
        var merged: [PythonValue.Pair] = []
        var own: [PythonValue.Pair] = []
        for (key, value) in mapping {
            if let scalar = key.scalar, scalar.style == .plain, scalar.string == "<<" {
                merged = try self.merged(value) + merged
            } else {
                own.append(.init(try self.value(key), try self.value(value)))
            }
        }
        let names = Set(own.map(\.key))
        return merged.filter { !names.contains($0.key) } + own
    }

    private mutating func merged(_ node: Node) throws -> [PythonValue.Pair] {
        switch node {
        case .mapping(let mapping): return try pairs(mapping)
        case .sequence(let sequence):
            var result: [PythonValue.Pair] = []
            var seen: Set<PythonValue> = []
            for item in sequence {
                guard case .mapping(let mapping) = item else { throw Refusal() }
                result += try pairs(mapping).filter { seen.insert($0.key).inserted }
            }
            return result
        default: throw Refusal()
        }
    }

    private func value(_ scalar: Node.Scalar) throws -> PythonValue {
        let prefix = "tag:yaml.org,2002:"
        let tag = scalar.tag.rawValue
        let isPlain = scalar.style == .plain && (tag.isEmpty || tag == "!")
        let kind: YAMLScalar.Kind
        switch tag.hasPrefix(prefix) ? String(tag.dropFirst(prefix.count)) : tag {
        case _ where isPlain && tag.isEmpty: kind = YAMLScalar(scalar.string).kind
        case "", "!", "str": kind = .text
        case "bool": kind = .bool
        case "float": kind = .float
        case "int": kind = .int
        case "null": return .null
        case "timestamp": kind = .timestamp
        case "binary":
            return .bytes(try Base64.decode(scalar.string.utf8))
        default: throw Refusal()
        }
        guard let value = YAMLScalar(scalar.string).value(as: kind) else { throw Refusal() }
        return value
    }
}
