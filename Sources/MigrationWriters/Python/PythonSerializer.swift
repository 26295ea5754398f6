import MigrationEngine
import Models
import SQLCore

/// Writes values as Django's migration files hold them: Django's `serializer_factory`.
///
/// ```swift
/// PythonSerializer.source(of: .reference("django.utils.timezone.now"))
/// // django.utils.timezone.now, with "import django.utils.timezone"
/// ```
enum PythonSerializer {
    static func source(of value: LiteralValue) -> PythonSource {
        switch value {
        case .null, .bool, .int, .bigInt, .string, .bytes: return PythonSource(value.representation)
        case .float(let number):
            return PythonSource(number.isFinite ? value.representation : "float(\"\(value.representation)\")")
        case .date, .time, .interval: return PythonSource(value.representation, imports: ["import datetime"])
        case .dateTime(let moment, let offset): return source(of: moment, offset)
        case .decimal: return PythonSource(value.representation, imports: ["from decimal import Decimal"])
        case .uuid: return PythonSource("uuid." + value.representation, imports: ["import uuid"])
        case .list(let items): return list(items).mapped { "[\($0)]" }
        case .tuple(let items): return list(items).mapped { items.count == 1 ? "(\($0),)" : "(\($0))" }
        case .set(let set):
            return list(set.items.sorted { $0.representation.precedes($1.representation) })
                .mapped { set.items.isEmpty ? "set()" : "{\($0)}" }
        case .dictionary(let dictionary): return source(of: dictionary)
        case .reference(let path): return reference(path)
        case .setting(let name):
            return PythonSource("settings." + name, imports: ["from django.conf import settings"])
        case .pattern(let pattern, let flags): return source(ofPattern: pattern, flags)
        case .object(let object): return source(of: object)
        case .expression(let expression): return source(of: expression.deconstructed)
        }
    }

    private static func list(_ items: [LiteralValue]) -> PythonSource { .list(items.map(source)) }

    /// In the order of the keys.
    private static func source(of dictionary: LiteralDictionary) -> PythonSource {
        let pairs = dictionary.pairs.sorted { $0.key.precedes($1.key) }
        return .list(
            pairs.map { pair in
                let (key, value) = (source(of: pair.key), source(of: pair.value))
                return PythonSource("\(key.text): \(value.text)", imports: key.imports.union(value.imports))
            }
        ).mapped { "{\($0)}" }
    }

    /// A moment with an offset is written in UTC.
    private static func source(of moment: DateTime, _ offset: Int?) -> PythonSource {
        let shift = TimeInterval(seconds: -Int64(offset ?? 0))
        let value = LiteralValue.dateTime(moment.adding(shift) ?? moment, utcOffset: offset.map { _ in 0 })
        return PythonSource(value.representation, imports: ["import datetime"])
    }

    /// Python sets the flag 32 by itself: text is Unicode.
    private static func source(ofPattern pattern: String, _ flags: Int64) -> PythonSource {
        let explicit = flags & ~32
        let text = LiteralValue.string(pattern).representation
        return PythonSource("re.compile(\(text)\(explicit == 0 ? "" : ", \(explicit)"))", imports: ["import re"])
    }

    // MARK: Names and calls

    /// A function or class by its name.
    private static func reference(_ path: String) -> PythonSource {
        switch path {
        case "django.db.models.Model", "django.db.models.base.Model", "models.Model":
            return PythonSource("models.Model", imports: ["from django.db import models"])
        case _ where path.hasPrefix("builtins."): return PythonSource(String(path.dropFirst("builtins.".count)))
        default:
            let parts = path.split(separator: ".").map(String.init)
            // Modules have small letters: what begins with a capital is a class and what belongs to it.
            let isCapital = { (part: String) in part.first?.isUppercase ?? false }
            let count = parts.firstIndex(where: isCapital) ?? parts.count - 1
            guard count > 0 else { return PythonSource(path) }
            return PythonSource(path, imports: ["import " + parts.prefix(count).joined(separator: ".")])
        }
    }

    private static func source(of object: DeconstructedObject) -> PythonSource {
        if OperationFactory.parameterNames(of: object) != nil {
            // The comma behind it is written by the list around it.
            return PythonOperationWriter.source(of: object, indentation: 0).mapped { String($0.dropLast()) }
        }
        if object.path == "functools.partial" || object.path == "functools.partialmethod" { return partial(object) }
        let asManager = ".as_manager"
        if object.path.hasSuffix(asManager) {
            return name(of: String(object.path.dropLast(asManager.count))).mapped { "\($0)\(asManager)()" }
        }
        var parts = object.arguments.map(source)
        for (name, value) in object.keywords.pairs.sorted(by: { $0.name.precedes($1.name) }) {
            parts.append(source(of: value).mapped { "\(name)=\($0)" })
        }
        let name = name(of: object.path)
        let arguments = PythonSource.list(parts)
        return PythonSource("\(name.text)(\(arguments.text))", imports: name.imports.union(arguments.imports))
    }

    /// The name of a class: those of `django.db.models` are short.
    private static func name(of path: String) -> PythonSource {
        guard let dot = path.lastIndex(of: ".") else { return PythonSource(path) }
        let module = path[..<dot]
        if module == "django.db.models" {
            return PythonSource("models" + path[dot...], imports: ["from django.db import models"])
        }
        return PythonSource(path, imports: ["import \(module)"])
    }

    private static func partial(_ object: DeconstructedObject) -> PythonSource {
        let function = object.arguments.first.map(source) ?? PythonSource("None")
        let arguments = source(of: .tuple(Array(object.arguments.dropFirst())))
        let keywords = source(
            of: .dictionary(LiteralDictionary(object.keywords.pairs.map { (.string($0.name), $0.value) })))
        return PythonSource(
            "\(object.path)(\(function.text), *\(arguments.text), **\(keywords.text))",
            imports: function.imports.union(arguments.imports).union(keywords.imports).union(["import functools"]))
    }
}

extension String {
    /// Python's order of texts: by code point.
    func precedes(_ other: String) -> Bool {
        unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
    }
}

extension LiteralValue {
    /// Python's order of keys: numbers by value, texts by code point.
    fileprivate func precedes(_ other: LiteralValue) -> Bool {
        switch (self, other) {
        case (.string(let left), .string(let right)): left.precedes(right)
        default:
            if let left = number, let right = other.number {
                left < right
            } else {
                representation.precedes(other.representation)
            }
        }
    }

    private var number: Double? {
        if case .float(let value) = self { value } else { int.map(Double.init) }
    }
}
