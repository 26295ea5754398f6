/// The kinds of columns that Django distinguishes: `get_internal_type()`.
///
/// An `EmailField` is a `CharField` to the database; an `ImageField` a `FileField`.
extension FieldKind {
    public var internalType: String {
        switch self {
        case .commaSeparatedInteger, .email, .url: "CharField"
        case .image: "FileField"
        case .orderWithRespectTo: "IntegerField"
        case .foreignObject: "ForeignObject"
        case .nullBoolean: "BooleanField"
        case .generatedBy(let column): column.outputField.kind.internalType
        case .custom(_, let base): base?.internalType ?? className
        default: className
        }
    }
}
