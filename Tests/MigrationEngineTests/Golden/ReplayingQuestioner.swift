import GoldenMigrations
import GoldenRecords
import MigrationEngine
import Models
import PythonJSON

/// Gives the recorded answers, and notes where other questions are asked than were recorded.
final class ReplayingQuestioner: MigrationQuestioner {
    private struct Question {
        var text: String
        var answer: JSONValue
    }

    private let questions: [Question]
    private var next = 0
    private var unexpected: [String] = []
    private let createsInitial: Bool

    init(_ record: JSONObject) throws {
        questions = try (record["questions"]?.array ?? []).map { item in
            guard let item = item.object else { throw GoldenError("no question") }
            let arguments = (item["args"]?.array ?? []).compactMap { argument in
                argument.string ?? argument["model"]?.string
            }
            return Question(
                text: "\(try item.text("question")) \(arguments.joined(separator: " "))",
                answer: item["answer"] ?? .null)
        }
        createsInitial = record["questioner_defaults"]?["ask_initial"] == .bool(true)
    }

    /// Questions that were asked and not recorded, or the other way round.
    var differences: [String] {
        unexpected + questions.dropFirst(next).map { "question not asked: \($0.text)" }
    }

    private func answer(_ words: String...) -> JSONValue {
        let text = words.joined(separator: " ")
        guard next < questions.count else {
            unexpected.append("question not recorded: \(text)")
            return .null
        }
        defer { next += 1 }
        if questions[next].text != text { unexpected.append("asked \(text), expected \(questions[next].text)") }
        return questions[next].answer
    }

    func askInitial(_ appLabel: String) -> Bool { createsInitial }

    func askNotNullAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        try LiteralValue(golden: answer("ask_not_null_addition", fieldName, modelName))
    }

    func askNotNullAlteration(_ fieldName: String, of modelName: String) throws -> OneOffDefault {
        let value = try LiteralValue(golden: answer("ask_not_null_alteration", fieldName, modelName))
        if case .reference(let path) = value, path.hasSuffix(".NOT_PROVIDED") { return .notProvided }
        return .value(value)
    }

    func askRename(
        _ oldName: String, to newName: String, of modelName: String, _ field: FieldDescription
    ) -> Bool {
        answer("ask_rename", modelName, oldName, newName) == .bool(true)
    }

    func askRenameModel(_ old: ModelDescription, to new: ModelDescription) -> Bool {
        answer("ask_rename_model", old.label, new.label) == .bool(true)
    }

    func askAutoNowAddAddition(_ fieldName: String, of modelName: String) throws -> LiteralValue {
        try LiteralValue(golden: answer("ask_auto_now_add_addition", fieldName, modelName))
    }

    func askUniqueCallableDefaultAddition(_ fieldName: String, of modelName: String) {
        _ = answer("ask_unique_callable_default_addition", fieldName, modelName)
    }
}
