import GoldenRecords
import PythonJSON
import SQLCore
import Testing
import Validators
import Web

@Suite struct ValidatorsGoldenTests {
    @Test func playsValidators() {
        let summary = GoldenFile("validators.jsonl").play { record in
            let description = record["validator"]?.object ?? [:]
            let name = try description["class"]?.string ?? description.text("function")
            let value = record["value"] ?? .null
            let call = Call(
                name: name, arguments: description["args"]?.array ?? [], options: description["kwargs"]?.object ?? [:],
                flags: Int(description["flags"]?.int64 ?? 0))
            return judge(record, call.problem(with: value))
        }
        #expect(summary.failures.isEmpty)
    }

    private func judge(_ record: JSONObject, _ outcome: Result<ValidatorError?, GoldenError>) -> GoldenOutcome {
        switch outcome {
        case .failure(let error): return .failed(error.description)
        case .success(nil): return record["valid"] == true ? .passed : .failed("found nothing wrong")
        case .success(let error?):
            guard record["valid"] == false else { return .failed("refused: \(error.message)") }
            guard error.code == record["code"]?.string else { return .failed("code \(error.code)") }
            return .expect([error.message], equals: record["messages"]?.array?.compactMap(\.string))
        }
    }
}

/// A validator of Django and how it was made.
private struct Call {
    let name: String
    let arguments: [JSONValue]
    let options: JSONObject
    let flags: Int

    func problem(with value: JSONValue) -> Result<ValidatorError?, GoldenError> {
        do {
            try run(value)
            return .success(nil)
        } catch let error as ValidatorError {
            return .success(error)
        } catch {
            return .failure(GoldenError("\(error)"))
        }
    }

    private func argument(_ position: Int, _ name: String) -> JSONValue? {
        position < arguments.count ? arguments[position] : options[name]
    }

    private func message(_ standard: String) -> String { options["message"]?.string ?? standard }

    private func code(_ standard: String) -> String { options["code"]?.string ?? standard }

    private func strings(_ value: JSONValue?) -> [String]? {
        (value?.array ?? value?["__tuple__"]?.array ?? value?["__set__"]?.array)?.compactMap(\.string)
    }

    private func run(_ value: JSONValue) throws {
        switch name {
        case "EmailValidator", "validate_email":
            let message = argument(0, "message")?.string ?? "Enter a valid email address."
            let allowlist = strings(argument(2, "allowlist")) ?? ["localhost"]
            try EmailValidator(message: message, code: argument(1, "code")?.string ?? "invalid", allowlist: allowlist)
                .validate(text(value))
        case "URLValidator":
            let schemes = strings(argument(0, "schemes")) ?? ["http", "https", "ftp", "ftps"]
            try URLValidator(schemes: schemes, message: message("Enter a valid URL."), code: code("invalid"))
                .validate(text(value))
        case "DomainNameValidator", "validate_domain_name":
            try DomainNameValidator(
                acceptIDNA: options["accept_idna"]?.bool ?? true, message: message("Enter a valid domain name."),
                code: code("invalid")
            ).validate(text(value))
        case "validate_integer": try IntegerTextValidator().validate(text(value))
        case "validate_slug": try CharacterValidator.slug.validate(text(value))
        case "validate_unicode_slug": try CharacterValidator.unicodeSlug.validate(text(value))
        case "UnicodeUsernameValidator": try CharacterValidator.unicodeUsername.validate(text(value))
        case "ASCIIUsernameValidator": try CharacterValidator.asciiUsername.validate(text(value))
        case "validate_ipv4_address": try IPAddressValidator(.ipv4).validate(text(value))
        case "validate_ipv6_address": try IPAddressValidator(.ipv6).validate(text(value))
        case "validate_ipv46_address": try IPAddressValidator(.both).validate(text(value))
        case "validate_comma_separated_integer_list": try IntegerListValidator.commaSeparated.validate(text(value))
        case "int_list_validator":
            try IntegerListValidator(
                separator: argument(0, "sep")?.string ?? ",",
                message: argument(1, "message")?.string ?? "Enter a valid value.",
                code: argument(2, "code")?.string ?? "invalid",
                allowNegative: argument(3, "allow_negative")?.bool ?? false
            ).validate(text(value))
        case "RegexValidator":
            let regex = try PythonRegex(argument(0, "regex")?.string ?? "", flags: .init(rawValue: flags & ~32))
            try RegexValidator(
                regex, message: argument(1, "message")?.string ?? "Enter a valid value.",
                code: argument(2, "code")?.string ?? "invalid",
                inverseMatch: argument(3, "inverse_match")?.bool ?? false
            ).validate(text(value))
        case "ProhibitNullCharactersValidator":
            try ProhibitNullCharactersValidator(
                message: argument(0, "message")?.string ?? "Null characters are not allowed.",
                code: argument(1, "code")?.string ?? "null_characters_not_allowed"
            ).validate(text(value))
        case "FileExtensionValidator":
            let file = value["file_name"]?.string ?? ""
            let standard =
                "File extension “%(extension)s” is not allowed. Allowed extensions are: %(allowed_extensions)s."
            try FileExtensionValidator(
                strings(argument(0, "allowed_extensions")), message: argument(1, "message")?.string ?? standard,
                code: argument(2, "code")?.string ?? "invalid_extension"
            ).validate(file)
        case "MinLengthValidator":
            try MinLengthValidator(integer(argument(0, "limit_value")), message: argument(1, "message")?.string)
                .validate(text(value))
        case "MaxLengthValidator":
            try MaxLengthValidator(integer(argument(0, "limit_value")), message: argument(1, "message")?.string)
                .validate(text(value))
        case "DecimalValidator":
            try DecimalValidator(
                maxDigits: argument(0, "max_digits")?.int64.map { Int($0) },
                decimalPlaces: argument(1, "decimal_places")?.int64.map { Int($0) }
            ).validate(text(value))
        case "BaseValidator", "MaxValueValidator", "MinValueValidator", "StepValueValidator": try runLimit(value)
        default: throw GoldenError("unknown validator \(name)")
        }
    }

    private func runLimit(_ value: JSONValue) throws {
        let limit = argument(0, "limit_value") ?? .null
        let message = argument(1, "message")?.string
        if name == "StepValueValidator" {
            let offset = try argument(2, "offset").flatMap { $0.isNull ? nil : try number($0) }
            try StepValueValidator(number(limit), offset: offset, message: message).validate(number(value))
        } else if name == "BaseValidator" {
            let standard = "Ensure this value is %(limit_value)s (it is %(show_value)s)."
            try BaseValidator(text(limit), message: message ?? standard).validate(text(value))
        } else if limit["__datetime__"] != nil || limit["__date__"] != nil || limit.string != nil {
            try runOrder(text(limit), text(value), message)
        } else {
            try runOrder(number(limit), number(value), message)
        }
    }

    private func runOrder<Value: Comparable & MessageValue>(_ limit: Value, _ value: Value, _ message: String?) throws {
        if name == "MaxValueValidator" {
            try (message.map { MaxValueValidator(limit, message: $0) } ?? MaxValueValidator(limit)).validate(value)
        } else {
            try (message.map { MinValueValidator(limit, message: $0) } ?? MinValueValidator(limit)).validate(value)
        }
    }

    private func integer(_ value: JSONValue?) throws -> Int {
        guard let value = value?.int64 else { throw GoldenError("no integer") }
        return Int(value)
    }

    private func number(_ value: JSONValue) throws -> PythonNumber {
        switch value.unwrapped {
        case .integer(let value): return .integer(Int(value))
        case .double(let value): return .double(value)
        case .object(let object):
            guard let decimal = object["__decimal__"]?.string.flatMap({ DecimalNumber($0) }) else { break }
            return .decimal(decimal)
        default: break
        }
        throw GoldenError("no number: \(value)")
    }

    /// Python's str() of a recorded value. The validators here take text; what Django's call invalid because it is no text
    /// is invalid as text, too.
    private func text(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): text
        case .surrogateString(let text): text.replaced
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .integer(let value): String(value)
        case .bigInteger(let text): text
        case .double(let value): PythonFloat.repr(value)
        case .array: "[…]"
        case .object(let object):
            object["__decimal__"]?.string ?? object["__date__"]?.string
                ?? object["__datetime__"]?.string?.replacing("T", with: " ") ?? object["__safe__"]?.string ?? "{…}"
        }
    }
}
