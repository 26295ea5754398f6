internal import PythonJSON
public import SQLCore

/// A value that messages can show, as Python's `str()` shows it.
public protocol MessageValue: Sendable {
    var messageText: String { get }
}

extension Int: MessageValue {
    public var messageText: String { String(self) }
}

extension Double: MessageValue {
    public var messageText: String { PythonFloat.repr(self) }
}

extension Bool: MessageValue {
    public var messageText: String { self ? "True" : "False" }
}

extension String: MessageValue {
    public var messageText: String { self }
}

extension DateTime: MessageValue {
    /// `2025-01-02 03:04:05+00:00`
    public var messageText: String { sqlText + "+00:00" }
}

/// Fills a message with values: Python's `message % params`, for the forms that Django's messages have.
///
/// `%(name)s` and `%(name)d` become the value, `%%` a percent sign. Anything else stays.
func fillIn(_ template: String, _ values: KeyValuePairs<String, any MessageValue>) -> String {
    let percent: Unicode.Scalar = "%"
    var result = String.UnicodeScalarView()
    var rest = template.unicodeScalars[...]
    while let scalar = rest.popFirst() {
        guard scalar == percent else {
            result.append(scalar)
            continue
        }
        if rest.first == percent {
            rest.removeFirst()
            result.append(percent)
        } else if rest.first == "(", let end = rest.firstIndex(of: ")"),
            let name = Optional(String(rest[rest.index(after: rest.startIndex)..<end])),
            let value = values.first(where: { $0.key == name })?.value, let kind = rest[end...].dropFirst().first,
            kind == "s" || kind == "d"
        {
            result.append(contentsOf: value.messageText.unicodeScalars)
            rest = rest[end...].dropFirst(2)
        } else {
            result.append(percent)
        }
    }
    return String(result)
}
