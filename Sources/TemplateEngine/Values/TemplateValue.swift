public import Formatting
public import SQLCore

/// A value in a template, as Python would see it.
///
/// ```swift
/// let context: [String: TemplateValue] = ["name": "Ann", "unread": 3, "tags": ["new", "urgent"]]
/// ```
///
/// There is no conversion from arbitrary types: an app says what its values are, with an object of its own
/// (``TemplateObject``) where fields are to be computed only when a template asks for them.
public enum TemplateValue: Sendable {
    /// `None`.
    case null
    case bool(Bool)
    case integer(Int64)
    /// An integer beyond 64 bits.
    case bigInteger(PythonDecimal)
    case float(Double)
    case decimal(PythonDecimal)
    case string(String)
    /// Text that is HTML already and is not escaped: Django's `SafeString`.
    case safeString(String)
    case list([TemplateValue])
    case tuple([TemplateValue])
    case dictionary(TemplateDictionary)
    case range(TemplateRange)
    case date(CalendarDate)
    case time(TimeOfDay)
    case dateTime(LocalDateTime)
    case duration(TimeInterval)
    case object(any TemplateObject)
    /// Something that is called when a template names it.
    case callable(TemplateCallable)

    /// A moment, in UTC.
    public static func moment(_ value: DateTime) -> Self { .dateTime(LocalDateTime(moment: value, in: FixedZone.utc)) }
}

extension TemplateValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .float(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .dictionary(TemplateDictionary(elements))
    }
}

/// An object of an app, whose fields a template reads by name.
///
/// ```swift
/// struct MessageRow: TemplateObject {
///     let message: Message
///     var text: String { message.subject }
///
///     func lookup(_ name: String) throws -> TemplateValue? {
///         switch name {
///         case "subject": .string(message.subject)
///         case "is_read": .bool(message.isRead)
///         default: nil
///         }
///     }
/// }
/// ```
public protocol TemplateObject: Sendable {
    /// The field, or `nil` if there is none. A ``TemplateCallable`` is called.
    func lookup(_ name: String) throws -> TemplateValue?
    /// The same for an object that depends on the page; ``lookup(_:)`` unless it is written otherwise.
    func lookup(_ name: String, in context: Context) throws -> TemplateValue?
    /// What is shown for the object itself: Python's `str()`.
    var text: String { get }
    /// What is shown inside of lists and in error messages: Python's `repr()`.
    var repr: String { get }
    /// The name in error messages.
    var typeName: String { get }
    /// Whether it counts as true.
    var isTrue: Bool { get }
    /// Whether its text is HTML already.
    var isSafe: Bool { get }
    /// The elements, if it can be iterated over.
    var elements: [TemplateValue]? { get }
    /// Whether the elements can be asked for by number.
    var isSubscriptable: Bool { get }
}

extension TemplateObject {
    public func lookup(_ name: String, in context: Context) throws -> TemplateValue? { try lookup(name) }
    public var repr: String { "<\(typeName): \(text)>" }
    public var typeName: String { "object" }
    public var isTrue: Bool { elements.map { !$0.isEmpty } ?? true }
    public var isSafe: Bool { false }
    public var elements: [TemplateValue]? { nil }
    public var isSubscriptable: Bool { true }
}

/// A function without arguments, called when a template names it.
public struct TemplateCallable: Sendable {
    let function: @Sendable () throws -> TemplateValue
    /// Whether it changes data; templates do not call it then, and show nothing: Django's `alters_data`.
    public var altersData = false
    /// Whether templates must not call it, but hand it on: `do_not_call_in_templates`.
    public var isNotCalled = false
    /// Whether it needs arguments, so that a template cannot call it.
    var needsArguments = false

    public init(_ function: @escaping @Sendable () throws -> TemplateValue) { self.function = function }
}

/// Python's `range`.
public struct TemplateRange: Sendable, Hashable {
    public let start: Int64
    public let stop: Int64
    public let step: Int64

    /// - Precondition: the step is not 0.
    public init(_ start: Int64, _ stop: Int64, step: Int64 = 1) {
        precondition(step != 0, "range() arg 3 must not be zero")
        (self.start, self.stop, self.step) = (start, stop, step)
    }

    var elements: [TemplateValue] { stride(from: start, to: stop, by: Int(step)).map(TemplateValue.integer) }
}
