public import Formatting
internal import PythonJSON
internal import PythonText

/// Django's filters for numbers.
public enum NumberFilters {
    static func register(in library: inout Library) {
        library.filter("add", arguments: .required) { input in
            let argument = input.argument ?? .null
            do {
                return try input.value.converted(toInteger: ()).adding(argument.converted(toInteger: ())) ?? .string("")
            } catch let error as TemplateError where error.code == .valueError || error.code == .typeError {
                return input.value.adding(argument) ?? .string("")
            }
        }
        library.filter("divisibleby", arguments: .required) { input in
            let value = try input.value.converted(toInteger: ())
            guard let number = value.number,
                case .integer(let divisor) = try (input.argument ?? .null).converted(toInteger: ())
            else { return .bool(!value.isTrue) }
            guard let rest = number.modulo(divisor) else {
                throw TemplateError(.zeroDivision, "integer modulo by zero")
            }
            return .bool(rest == 0)
        }
        library.filter("get_digit", arguments: .required) { try digit($0.value, $0.argument ?? .null) }
        library.filter("floatformat", arguments: .optional, isSafe: true) { input in
            try floatFormat(input.value, input.argument ?? .integer(-1), input.context.formats)
        }
        library.filter("filesizeformat", isSafe: true) { .string(try fileSize($0.value, $0.context.formats)) }
        library.filter("pluralize", arguments: .optional) { .string(try plural($0.value, $0.argument ?? .string("s"))) }
    }

    /// The digit so many places from the right, counted from 1.
    public static func digit(_ value: TemplateValue, _ place: TemplateValue) throws -> TemplateValue {
        do {
            let place = try place.machineInteger()
            let integer = try value.converted(toInteger: ())
            if place < 1 { return integer }
            let digits = Array(integer.text.unicodeScalars)
            guard place <= digits.count else { return 0 }
            return try TemplateValue.string(String(digits[digits.count - place])).converted(toInteger: ())
        } catch let error as TemplateError where error.code == .valueError {
            // The minus sign, which is no digit, is an error; a value that is no number is given back.
            if error.message.hasSuffix("'-'"), (try? value.converted(toInteger: ())) != nil { throw error }
            return value
        }
    }

    /// A number with so many digits after the point: Django's `floatformat`.
    ///
    /// ```swift
    /// try NumberFilters.floatFormat(.float(34.26), .integer(3), Formats()).text     // 34.260
    /// try NumberFilters.floatFormat(.float(34), .integer(-3), Formats()).text       // 34
    /// ```
    ///
    /// A `g` behind the count groups the digits, a `u` writes them without regard to the language.
    public static func floatFormat(_ value: TemplateValue, _ argument: TemplateValue, _ formats: Formats) throws
        -> TemplateValue
    {
        var argument = argument
        var groups = false
        var isLocalized = true
        if let text = argument.plainString {
            guard !text.isEmpty else { throw TemplateError(.indexError, "string index out of range") }
            let suffix =
                text.hasSuffix("gu") || text.hasSuffix("ug") ? 2 : text.hasSuffix("g") || text.hasSuffix("u") ? 1 : 0
            groups = suffix == 2 || text.hasSuffix("g")
            isLocalized = suffix == 0 || suffix == 1 && text.hasSuffix("g")
            if suffix > 0 {
                let rest = String(text.dropLast(suffix))
                argument = rest.isEmpty ? .integer(-1) : .string(rest)
            }
        }
        let input = value.text
        guard
            let number = PythonDecimal(input)
                ?? (try? value.converted(toFloat: ())).flatMap({ PythonDecimal(PythonFloat.repr($0)) })
        else { return .string("") }
        let places: Int
        do {
            places = try argument.machineInteger()
        } catch let error as TemplateError where error.code == .valueError {
            return .string(input)
        }
        guard number.isFinite, UInt(number.digits.count) + number.exponent.magnitude <= 200 else {
            return .string(input)
        }
        if number.isInteger, places <= 0 {
            return .safeString(
                formats.number(
                    .text((number.truncated ?? .zero).plainText), places: 0, isLocalized: isLocalized,
                    forcesGrouping: groups))
        }
        // Python's decimals have a limit too, far beyond what is of use.
        guard places.magnitude <= 100_000 else {
            throw TemplateError.value("the number of decimal places is too large")
        }
        let count = Int(places.magnitude)
        let rounded = number.rounded(toPlaces: count, .halfUp)
        let text = (rounded.isZero ? rounded.magnitude : rounded).plainText
        return .safeString(
            formats.number(
                .text(count == 0 ? text + "." : text), places: count, isLocalized: isLocalized, forcesGrouping: groups))
    }

    /// `1.5 MB`, with a space that does not break.
    public static func fileSize(_ value: TemplateValue, _ formats: Formats) throws -> String {
        func bytes(_ count: String, _ number: Double) -> String {
            formats.catalog.text("%(size)d byte", "%(size)d bytes", count: number)
                .pythonReplacing("%(size)d", with: count)
        }
        let integer: PythonDecimal
        do {
            integer = try value.converted(toInteger: ()).number ?? .zero
        } catch let error as TemplateError where error.code == .typeError || error.code == .valueError {
            return bytes("0", 0).pythonReplacing(" ", with: "\u{A0}")
        }
        let size = integer.magnitude
        let number = size.double
        var text: String
        if number < 1024 {
            text = bytes(size.plainText, number)
        } else {
            let units = ["KB", "MB", "GB", "TB", "PB"]
            var unit = 0
            var divisor = 1024.0
            while unit < units.count - 1, number >= divisor * 1024 {
                divisor *= 1024
                unit += 1
            }
            guard number.isFinite else {
                throw TemplateError(.overflow, "integer division result too large for a float")
            }
            let shown = formats.number(.float(FloatText.rounded(number / divisor, places: 1)), places: 1)
            text = formats.catalog.text("%s \(units[unit])").pythonReplacing("%s", with: shown)
        }
        if integer.isNegative { text = "-" + text }
        return text.pythonReplacing(" ", with: "\u{A0}")
    }

    /// The ending of a word for a number: `s`, or what the argument says.
    public static func plural(_ value: TemplateValue, _ argument: TemplateValue) throws -> String {
        guard let endings = argument.plainString else {
            throw TemplateError.type("argument of type '\(argument.typeName)' is not iterable")
        }
        let bits = endings.contains(",") ? endings.pythonSplit(",") : ["", endings]
        guard bits.count == 2 else { return "" }
        do {
            return bits[try value.converted(toFloat: ()) == 1 ? 0 : 1]
        } catch let error as TemplateError where error.code == .typeError {
            return value.length.map { bits[$0 == 1 ? 0 : 1] } ?? ""
        } catch let error as TemplateError where error.code == .valueError {
            return ""
        }
    }
}
