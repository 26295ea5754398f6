import MigrationEngine
import PythonImport

/// A migration file, with the lines that nearly all of them begin with.
func migrationText(_ body: String, imports: String = "") -> String {
    """
    # -*- coding: utf-8 -*-
    from __future__ import unicode_literals
    from django.conf import settings
    from django.db import migrations, models
    import django.db.models.deletion
    \(imports)

    class Migration(migrations.Migration):
        \(body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    "))

    """
}

func read(_ text: String, _ options: PythonImportOptions = PythonImportOptions()) -> PythonMigrationReader.Result {
    PythonMigrationReader("shop", options: options).read(
        name: "0001_initial", file: "0001_initial.py", bytes: Array(text.utf8))
}

extension PythonMigrationReader.Result {
    /// The operations in the words of `migrate --plan`.
    var described: [String] { migration?.operations.map { $0.describe() } ?? [] }
    /// The findings of a kind, without the file's name.
    func reasons(_ kind: ImportFinding.Kind) -> [String] {
        findings.filter { $0.kind == kind }.map { "\($0.line): \($0.reason)" }
    }
}
