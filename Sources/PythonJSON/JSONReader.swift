/// Reads JSON exactly as Python 3.12's `json.loads` does, with its error texts.
///
/// ```swift
/// try JSONReader.read(Array(#"{"id": 7}"#.utf8))          // .object(["id": 7])
/// try JSONReader.read(Array("[1,]".utf8))                 // throws: Expecting value: line 1 column 4 (char 3)
/// try JSONReader.read(Array("NaN".utf8))                  // throws: Out of range float values are not JSON compliant: 'NaN'
/// try JSONReader(allowsConstants: true).read(bytes)       // NaN, Infinity and -Infinity as Python reads them by itself
/// ```
///
/// Nesting deeper than ``maximumDepth`` is an error, never an overflow of the stack.
public struct JSONReader: Sendable {
    /// How deep CPython's scanner goes before it gives up.
    public static let maximumDepth = 1495

    /// Whether `NaN`, `Infinity` and `-Infinity` are numbers. Django REST framework refuses them.
    public var allowsConstants: Bool

    public init(allowsConstants: Bool = false) {
        self.allowsConstants = allowsConstants
    }

    /// Reads a request body: UTF-8 whose incomplete last character, if there is one, is dropped as Python's stream reader does.
    public static func read(_ bytes: [UInt8]) throws(JSONDecodingError) -> JSONValue {
        try JSONReader().read(bytes)
    }

    public func read(_ bytes: [UInt8]) throws(JSONDecodingError) -> JSONValue {
        let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONDecodingError> in
            do throws(JSONDecodingError) {
                let length = try PythonUTF8.validLength(of: buffer)
                return .success(try readValid(UnsafeBufferPointer(rebasing: buffer[..<length])))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// Reads a text that is already a `String`.
    public func read(_ text: String) throws(JSONDecodingError) -> JSONValue {
        var text = text
        let outcome = text.withUTF8 { buffer -> Result<JSONValue, JSONDecodingError> in
            do throws(JSONDecodingError) { return .success(try readValid(buffer)) } catch { return .failure(error) }
        }
        return try outcome.get()
    }

    private func readValid(_ text: UnsafeBufferPointer<UInt8>) throws(JSONDecodingError) -> JSONValue {
        var scanner = JSONScanner(text: text, allowsConstants: allowsConstants)
        return try scanner.document()
    }
}
