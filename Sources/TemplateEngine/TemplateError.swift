/// What is wrong with a template, or with what it was given.
///
/// ```swift
/// // TemplateSyntaxError: Invalid filter: 'uper' (in "inbox.html", line 3, {{ name|uper }})
/// ```
public struct TemplateError: Error, Sendable, CustomStringConvertible {
    /// The name of the exception that Django or Python raises.
    public struct Code: Hashable, Sendable {
        public let name: String

        public init(_ name: String) { self.name = name }

        public static let syntax = Self("TemplateSyntaxError")
        public static let doesNotExist = Self("TemplateDoesNotExist")
        public static let variableDoesNotExist = Self("VariableDoesNotExist")
        public static let noReverseMatch = Self("NoReverseMatch")
        public static let typeError = Self("TypeError")
        public static let valueError = Self("ValueError")
        public static let keyError = Self("KeyError")
        public static let indexError = Self("IndexError")
        public static let attributeError = Self("AttributeError")
        public static let overflow = Self("OverflowError")
        public static let zeroDivision = Self("ZeroDivisionError")
        /// Templates that include each other without end.
        public static let recursion = Self("RecursionError")
    }

    public var code: Code
    public var message: String
    /// Whether a variable that fails so counts as missing: Django's `silent_variable_failure`.
    public var isSilent = false
    /// The template, if it is known.
    public var templateName: String?
    /// The line of the tag, from 1.
    public var line: Int?
    /// The tag, as it stands in the template.
    public var tag: String?

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    static func syntax(_ message: String) -> Self { Self(.syntax, message) }
    static func type(_ message: String) -> Self { Self(.typeError, message) }
    static func value(_ message: String) -> Self { Self(.valueError, message) }

    public var description: String {
        var places: [String] = []
        if let templateName { places.append("in \"\(templateName)\"") }
        if let line { places.append("line \(line)") }
        if let tag { places.append(tag) }
        return "\(code.name): \(message)" + (places.isEmpty ? "" : " (\(places.joined(separator: ", ")))")
    }

    /// The error with the place where it happened, unless it has one.
    func located(at position: TokenPosition, in templateName: String?) -> Self {
        guard line == nil else { return self }
        var copy = self
        copy.templateName = templateName
        copy.line = position.line
        copy.tag = position.source
        return copy
    }
}
