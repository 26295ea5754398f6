/// What happens to a row when the row that it refers to is deleted.
///
/// It is carried out by the program, not by the database.
public enum OnDelete: Sendable, Hashable {
    case cascade
    case protect
    case restrict
    case setNull
    case setDefault
    case doNothing
    /// `SET(value)`
    case set(LiteralValue)
    /// A function of the project, by its dotted name.
    case other(String)

    private static let names: [(Self, String)] = [
        (.cascade, "CASCADE"), (.protect, "PROTECT"), (.restrict, "RESTRICT"), (.setNull, "SET_NULL"),
        (.setDefault, "SET_DEFAULT"), (.doNothing, "DO_NOTHING"),
    ]

    /// The value in a deconstructed field.
    public var literal: LiteralValue {
        switch self {
        case .set(let value):
            return .object(DeconstructedObject("django.db.models.SET", arguments: [value]))
        case .other(let name):
            return .reference(name)
        default:
            let name = Self.names.first { $0.0 == self }?.1 ?? ""
            return .reference("django.db.models.deletion." + name)
        }
    }

    public init?(_ literal: LiteralValue) {
        switch literal {
        case .reference(let path):
            let name = path.split(separator: ".").last.map(String.init) ?? path
            if path.hasPrefix("django.db.models"), let known = Self.names.first(where: { $0.1 == name }) {
                self = known.0
            } else {
                self = .other(path)
            }
        case .object(let object) where object.className == "SET":
            guard let value = object.arguments.first else { return nil }
            self = .set(value)
        default:
            return nil
        }
    }
}
