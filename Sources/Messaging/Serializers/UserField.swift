import Auth
import ORM
import PythonJSON
import REST
import SQLCore

/// A user, by name or by key; shown by name.
///
/// Text is a name; text of digits is a key where no user has that name. A JSON integer is always a key.
struct UserField: RelatedSerializerField {
    typealias Target = User
    var options: FieldOptions<Reference<User>>

    init(_ options: FieldOption<Reference<User>>...) { self.options = FieldOptions(options) }

    func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> Reference<User> {
        guard case .json(let value) = input else { throw incorrectType(input) }
        switch value {
        case .integer(let id): return try user(id: id, shownAs: String(id), in: context)
        case .bigInteger(let digits): throw doesNotExist(digits)
        case .surrogateString(let text):
            let point = String(text.firstSurrogate, radix: 16, uppercase: true)
            throw ValidationError(
                "Surrogate characters are not allowed: U+\(point).", code: "surrogate_characters_not_allowed")
        case .string(let text):
            if text.utf8.contains(0) {
                throw ValidationError("Null characters are not allowed.", code: "null_characters_not_allowed")
            }
            let named = try User.objects.filter { $0.username == text }.any(on: context.connection())
            if let named { return named.reference }
            guard (1...19).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw doesNotExist(text)
            }
            return try user(id: Int64(text) ?? 0, shownAs: text, in: context)
        default: throw incorrectType(input)
        }
    }

    func write(_ value: Reference<User>, to writer: inout JSONWriter, in context: SerializerContext) {
        if let user = value.loaded { writer.write(user.username) } else { writer.writeNull() }
    }

    private func user(id: Int64, shownAs text: String, in context: SerializerContext) throws -> Reference<User> {
        guard id > 0, let user = try User.objects.filter({ $0.id == id }).any(on: context.connection()) else {
            throw doesNotExist(text)
        }
        return user.reference
    }

    private func incorrectType(_ input: InputValue) -> ValidationError {
        fail(
            "incorrect_type", "Incorrect type. Expected a username or a user id, received {data_type}.",
            ("data_type", input.pythonTypeName))
    }

    private func doesNotExist(_ value: String) -> ValidationError {
        fail("does_not_exist", "User \"{value}\" does not exist.", ("value", value))
    }
}
