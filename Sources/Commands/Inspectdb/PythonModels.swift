import MigrationEngine
import Models

/// Inspected models as Django's own command writes them.
struct PythonModels {
    static let header = [
        "# This is an auto-generated Django model module.",
        "# You'll have to do the following manually to clean this up:",
        "#   * Rearrange models' order",
        "#   * Make sure each model has one field with primary_key=True",
        "#   * Make sure each ForeignKey and OneToOneField has `on_delete` set to the desired behavior",
        "#   * Remove `managed = False` lines if you wish to allow Django to create, modify, and delete the table",
        "# Feel free to rename the models, but don't rename db_table values or field names.",
        "from django.db import models",
    ]

    /// Whether views were asked for: Django says only then that a model is one of a view.
    let includesViews: Bool
    /// The models that were written already, which later ones name without quotes.
    private var known: Set<String> = []

    init(includesViews: Bool) { self.includesViews = includesViews }

    mutating func lines(for model: InspectedModel) -> [String] {
        known.insert(model.name)
        var lines = ["", "", "class \(model.name)(models.Model):"]
        if !model.compositeKey.isEmpty {
            let names = model.compositeKey.map { "'\($0)'" }.joined(separator: ", ")
            lines.append("    pk = models.CompositePrimaryKey(\(names))")
        }
        for field in model.fields where !field.isUsual { lines.append("    " + line(for: field)) }
        lines.append("")
        if model.hasUnsupportedConstraint { lines.append("    # A unique constraint could not be introspected.") }
        lines.append("    class Meta:")
        lines.append(
            "        managed = False"
                + (includesViews && model.table.isView ? "  # Created from a view. Don't remove." : ""))
        lines.append("        db_table = \(LiteralValue.string(model.table.name).representation)")
        if !model.uniqueTogether.isEmpty {
            let groups = model.uniqueTogether.map { LiteralValue.tuple($0.map(LiteralValue.string)).representation }
            lines.append("        unique_together = (\(groups.joined(separator: ", ")),)")
        }
        return lines
    }

    private func line(for field: InspectedModel.Field) -> String {
        var parts: [String] = []
        if let target = field.target {
            parts = [known.contains(target) ? target : "'\(target)'", "models.DO_NOTHING"]
        }
        parts += field.arguments.map { "\($0.name)=\($0.value.representation)" }
        let notes = field.notes.isEmpty ? "" : "  # " + field.notes.joined(separator: " ")
        return "\(field.name) = models.\(field.className)(\(parts.joined(separator: ", ")))\(notes)"
    }
}
