/// A call of one of Django's database functions.
///
/// ```swift
/// FunctionCall("Coalesce", arguments: [.field("nickname"), .field("name")])
/// ```
public struct FunctionCall: Sendable, Hashable {
    /// The class name: `Lower`, `Coalesce`, `Func`.
    public var name: String
    /// The module path of the class. It is found by the name for the functions of Django itself.
    public var module: String?
    public var arguments: [Expression]
    /// The other arguments by name, such as `function` and `template` of `Func`.
    public var options: KeywordArguments
    public var outputField: FieldDescription?

    public init(
        _ name: String, module: String? = nil, arguments: [Expression], options: KeywordArguments = [:],
        as outputField: FieldDescription? = nil
    ) {
        self.name = name
        self.module = module
        self.arguments = arguments
        self.options = options
        self.outputField = outputField
    }
}
