public import PythonJSON

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A file of recorded inputs and outputs of Django: one JSON object a line.
///
/// ```swift
/// let summary = GoldenFile("hashers.jsonl").play { record in
///     record["kind"]?.string == "usable" ? .passed : .failed("…")
/// }
/// #expect(summary.failures.isEmpty)
/// ```
///
/// The files lie in the folder that the environment variable `GOLDEN_DIR` names. Without it nothing is played.
public struct GoldenFile: Sendable {
    let name: String
    /// Which part of the records is meant, where several tests play the same file.
    let part: String?

    public init(_ name: String, part: String? = nil) {
        self.name = name
        self.part = part
    }

    private var label: String { part.map { "\(name) (\($0))" } ?? name }

    /// Plays every record and prints how many passed.
    public func play(_ test: (JSONObject) throws -> GoldenOutcome) -> GoldenSummary {
        var summary = GoldenSummary()
        guard let folder = ProcessInfo.processInfo.environment["GOLDEN_DIR"], !folder.isEmpty else {
            print("golden \(label): skipped, GOLDEN_DIR is not set")
            return summary
        }
        guard let data = try? Data(contentsOf: URL(filePath: folder).appending(path: name)) else {
            print("golden \(label): skipped, there is no such file in GOLDEN_DIR")
            return summary
        }
        for line in data.split(separator: UInt8(ascii: "\n")) {
            do {
                guard case .object(let record) = try JSONReader.read(Array(line)) else {
                    throw GoldenError("not an object")
                }
                summary.count(try test(record), record["name"]?.string ?? "?")
            } catch {
                summary.count(.failed("\(error)"), String(decoding: line.prefix(80), as: UTF8.self))
            }
        }
        print("golden \(label): \(summary)")
        for failure in summary.failures.prefix(40) { print("  \(failure)") }
        return summary
    }
}

/// What became of one record.
public enum GoldenOutcome: Sendable {
    case passed
    case failed(String)
    case skipped

    /// Passed, if the two are equal.
    public static func expect<Value: Equatable>(_ actual: Value, equals expected: Value) -> GoldenOutcome {
        actual == expected ? .passed : .failed("got \(actual), expected \(expected)")
    }

    /// Passed, if the two texts are the same bytes.
    public static func expect(_ actual: String, equals expected: String?) -> GoldenOutcome {
        expected.map { actual.utf8.elementsEqual($0.utf8) } == true
            ? .passed : .failed("got \(actual.debugDescription), expected \(expected.debugDescription)")
    }
}

/// How many records passed, and what was wrong with the others.
public struct GoldenSummary: Sendable, CustomStringConvertible {
    public private(set) var passed = 0
    public private(set) var skipped = 0
    public private(set) var failures: [String] = []

    public var description: String {
        "\(passed) passed, \(failures.count) failed" + (skipped > 0 ? ", \(skipped) skipped" : "")
    }

    mutating func count(_ outcome: GoldenOutcome, _ name: String) {
        switch outcome {
        case .passed: passed += 1
        case .skipped: skipped += 1
        case .failed(let reason): failures.append("\(name): \(reason)")
        }
    }
}

/// A record that is not of the expected form.
public struct GoldenError: Error, CustomStringConvertible {
    public let description: String

    public init(_ description: String) {
        self.description = description
    }
}

extension JSONObject {
    /// The text of a member that must be there.
    public func text(_ key: String) throws -> String {
        guard let value = self[key]?.string else { throw GoldenError("no text \(key)") }
        return value
    }

    /// The integer of a member that must be there.
    public func integer(_ key: String) throws -> Int {
        guard let value = self[key]?.int64 else { throw GoldenError("no integer \(key)") }
        return Int(value)
    }

    /// The number of a member that must be there.
    public func number(_ key: String) throws -> Double {
        switch self[key] {
        case .integer(let value): return Double(value)
        case .double(let value): return value
        default: throw GoldenError("no number \(key)")
        }
    }

    /// The text of the recorded exception, if one was raised.
    public var errorMessage: String? { self["error"]?["message"]?.string }
}

extension JSONValue {
    /// The value with Python's floats and large integers, which records write as objects, as the numbers they are.
    public var unwrapped: JSONValue {
        switch self {
        case .array(let values): return .array(values.map(\.unwrapped))
        case .object(let object):
            if object.count == 1, let text = object["__int__"]?.string {
                return Int64(text).map { .integer($0) } ?? .bigInteger(text)
            }
            if object.count == 1, let text = object["__float__"]?.string { return .double(Double(text) ?? .nan) }
            return .object(JSONObject(object.map { ($0.key, $0.value.unwrapped) }))
        default: return self
        }
    }
}
