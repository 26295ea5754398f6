/// A text.
///
/// ```swift
/// CharField(maxLength: 255)
/// CharField(.allowBlank, .trimWhitespace(false))
/// ```
///
/// Numbers are taken as their text; booleans, lists and objects are refused. White space at both ends is dropped.
public struct CharField: TextField {
    public var options: FieldOptions<String>
    public var minLength: Int?
    public var maxLength: Int?
    public let typeLabel = "string"

    public init(minLength: Int? = nil, maxLength: Int? = nil, _ options: FieldOption<String>...) {
        self.init(minLength: minLength, maxLength: maxLength, options: FieldOptions(options))
    }

    init(minLength: Int? = nil, maxLength: Int? = nil, options: FieldOptions<String>) {
        self.minLength = minLength
        self.maxLength = maxLength
        self.options = options
    }
}
