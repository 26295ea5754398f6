import Models
import SQLCore

extension ExpressionCompiler {
    /// A call of a database function.
    func function(_ call: FunctionCall) throws -> CompiledExpression {
        let arguments = call.arguments.map(argument)
        switch call.name {
        case "Func": return try genericFunction(call, arguments)
        case "Concat": return try concatenation(arguments[...], call.outputField)
        case "Now":
            return CompiledExpression(sql: "STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')", output: .init("", .dateTime()))
        case "Left", "Right": return try substring(call, arguments)
        case "JSONObject":
            return try plain("JSON_OBJECT", call.jsonMembers, FieldDescription("", .json()), castsDecimal: false)
        default:
            if call.name.hasPrefix("Trunc") { return try truncation(call, arguments) }
            if let part = extractedPart(call) { return try extract(part, call, arguments) }
            guard let known = DatabaseFunction(named: call.name) else {
                throw MigrationError(.notSupported, "The database function \(call.name) is not known.")
            }
            let all = arguments + known.missingArguments(after: arguments.count)
            let output = known.outputKind.map { FieldDescription("", $0) }
            var result = try plain(known.sqlName, all, call.outputField ?? output, castsDecimal: false)
            // The precision of Round has no say.
            if call.name == "Round", let first = all.first { result.output = try compile(first).output }
            if call.outputField == nil, known.isNumeric { result.output = try numericOutput(arguments) }
            return known.castsDecimal ? result.castingDecimal() : result
        }
    }

    private func plain(
        _ name: String, _ arguments: [Expression], _ output: FieldDescription?, castsDecimal: Bool
    ) throws -> CompiledExpression {
        let parts = try arguments.map(compile)
        let result = CompiledExpression(
            sql: "\(name)(\(parts.map(\.sql).joined(separator: ", ")))",
            output: output ?? (try? FieldClass.common(parts.compactMap(\.output))),
            columns: parts.flatMap(\.columns))
        return castsDecimal ? result.castingDecimal() : result
    }

    /// Mathematics with decimals give a decimal, with whole numbers a float.
    private func numericOutput(_ arguments: [Expression]) throws -> FieldDescription? {
        let outputs = try arguments.compactMap { try compile($0).output }
        return outputs.first { $0.kind.internalType == "DecimalField" } ?? FieldDescription("", .float)
    }

    /// `Func(…, function="X", template="…")`
    private func genericFunction(_ call: FunctionCall, _ arguments: [Expression]) throws -> CompiledExpression {
        let parts = try arguments.map(compile)
        let joiner = call.options["arg_joiner"]?.string ?? ", "
        let template = call.options["template"]?.string ?? "%(function)s(%(expressions)s)"
        var values = ["expressions": parts.map(\.sql).joined(separator: joiner)]
        for (name, value) in call.options.pairs { values[name] = value.string ?? value.representation }
        let result = CompiledExpression(
            sql: NamedTemplate.fill(template, values),
            output: call.outputField ?? (try? FieldClass.common(parts.compactMap(\.output))),
            columns: parts.flatMap(\.columns))
        return result.castingDecimal()
    }

    /// Pairs from the right, each side empty when it is null.
    private func concatenation(
        _ arguments: ArraySlice<Expression>, _ output: FieldDescription?
    ) throws -> CompiledExpression {
        guard let first = arguments.first else { return CompiledExpression(sql: "''", output: output) }
        let left = try compile(first)
        guard arguments.count > 1 else { return left }
        let right =
            try arguments.count == 2
            ? compile(arguments[arguments.startIndex + 1]) : concatenation(arguments.dropFirst(), output)
        return CompiledExpression(
            sql: "(COALESCE(\(left.sql), '') || COALESCE(\(right.sql), ''))", output: output ?? left.output,
            columns: left.columns + right.columns)
    }

    private func substring(_ call: FunctionCall, _ arguments: [Expression]) throws -> CompiledExpression {
        guard arguments.count == 2 else {
            throw MigrationError(.value, "\(call.name) takes two arguments.")
        }
        let start: Expression =
            call.name == "Left" ? .value(1) : .combined(arguments[1], .multiply, .value(-1), as: nil)
        return try plain(
            "SUBSTR", [arguments[0], start, arguments[1]], FieldDescription("", .char()), castsDecimal: false)
    }

    private func extractedPart(_ call: FunctionCall) -> String? {
        guard call.name.hasPrefix("Extract") else { return nil }
        if call.name == "Extract" { return call.options["lookup_name"]?.string }
        let parts = [
            "Year": "year", "IsoYear": "iso_year", "Month": "month", "Day": "day", "Week": "week",
            "WeekDay": "week_day",
            "IsoWeekDay": "iso_week_day", "Quarter": "quarter", "Hour": "hour", "Minute": "minute", "Second": "second",
        ]
        return parts[String(call.name.dropFirst("Extract".count))]
    }

    private func extract(
        _ part: String, _ call: FunctionCall, _ arguments: [Expression]
    ) throws -> CompiledExpression {
        guard let argument = arguments.first,
            let result = DateTransform.apply(part, to: try compile(argument), in: time)
        else {
            throw MigrationError(
                .value, "Extract input expression must be DateField, DateTimeField, TimeField, or DurationField.")
        }
        return result
    }
}

extension ExpressionCompiler {
    /// A date or time cut to the beginning of its year, month, …
    fileprivate func truncation(_ call: FunctionCall, _ arguments: [Expression]) throws -> CompiledExpression {
        guard let argument = arguments.first else { throw MigrationError(.value, "\(call.name) needs an argument.") }
        let column = try compile(argument)
        let part = call.name == "Trunc" ? call.options["kind"]?.string : String(call.name.dropFirst(5)).lowercased()
        if let part, part == "date" || part == "time", let result = DateTransform.apply(part, to: column, in: time) {
            return result
        }
        let names = ["DateField": "date", "DateTimeField": "datetime", "TimeField": "time"]
        let type = column.output?.kind.internalType ?? ""
        guard let part, let name = names[type] else {
            throw MigrationError(.type, "\(call.name) must be DateField, TimeField, or DateTimeField.")
        }
        let zones = type == "DateTimeField" ? DateTransform.zones(of: time) : "NULL, NULL"
        return CompiledExpression(
            sql: "django_\(name)_trunc('\(part)', \(column.sql), \(zones))", output: call.outputField ?? column.output,
            columns: column.columns)
    }
}

extension FunctionCall {
    /// The names and values of a `JSONObject`, in turns.
    var jsonMembers: [Expression] {
        options.pairs.flatMap { name, value -> [Expression] in
            let member: Expression = (try? Expression(deconstructed: value).asArgument) ?? .value(value)
            return [.value(.string(name)), member]
        }
    }
}

/// Python's `template % {"name": value}`.
enum NamedTemplate {
    static func fill(_ template: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = template[...]
        while let percent = rest.firstIndex(of: "%") {
            result += rest[..<percent]
            rest = rest[percent...].dropFirst()
            if rest.first == "%" {
                result += "%"
                rest = rest.dropFirst()
            } else if rest.first == "(", let end = rest.firstIndex(of: ")") {
                result += values[String(rest[rest.index(after: rest.startIndex)..<end])] ?? ""
                // The closing parenthesis and the letter s.
                rest = rest[end...].dropFirst(2)
            } else {
                result += "%"
            }
        }
        return result + rest
    }
}
