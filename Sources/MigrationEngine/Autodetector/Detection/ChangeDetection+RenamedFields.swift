import Models

/// A field that got another name.
struct FieldRename {
    var model: ModelKey
    var oldName: String
    var oldColumn: String?
    var field: FieldDescription
}

extension ChangeDetection {
    /// Finds new fields that are like one that is gone, and asks about them.
    mutating func findRenamedFields() throws {
        var oldFields = oldFields
        for key in newFields.subtracting(oldFields).sorted() {
            guard let field = to[key.model]?.field(key.name), let oldModel = from[oldKey(key.model)] else { continue }
            let removed = oldFields.subtracting(newFields).filter { $0.model == key.model }
            for removed in removed.sorted() {
                guard let oldField = oldModel.field(removed.name), isRename(oldField, to: field),
                    try questioner.askRename(removed.name, to: key.name, of: key.model.modelName, field)
                else { continue }
                fieldRenames.append(
                    FieldRename(
                        model: key.model, oldName: removed.name, oldColumn: oldField.dbColumn, field: field))
                oldFields.remove(removed)
                oldFields.insert(key)
                renamedFields[key] = removed.name
                break
            }
        }
    }

    /// Whether the fields are alike but for their names, or but for a column that keeps the old name.
    private func isRename(_ old: FieldDescription, to new: FieldDescription) -> Bool {
        var old = old
        var new = new
        let column = old.kind.isForeignObject ? nil : old.dbColumn ?? old.attributeName
        old.name = ""
        new.name = ""
        if new.isRelation {
            old.kind = old.kind.mapRelations {
                $0.to = renamed($0.to)
            } manyToMany: {
                $0.to = renamed($0.to)
            }
        }
        if old == new { return true }
        guard let column else { return false }
        old.dbColumn = column
        return old == new
    }

    /// The reference by the name that the model has now.
    private func renamed(_ reference: ModelReference) -> ModelReference {
        guard let dot = reference.label.firstIndex(of: ".") else { return reference }
        let label = reference.label[..<dot] + reference.label[dot...].lowercased()
        return renamedLabels[String(label)].map { ModelReference($0) } ?? reference
    }

    mutating func addRenamedFields() {
        for rename in fieldRenames {
            let key = rename.model
            if rename.oldColumn != rename.field.dbColumn {
                // The column gets its name first, so that renaming the field leaves it alone.
                var altered = rename.field
                altered.name = rename.oldName
                add(AlterField(key.modelName, altered), to: key.appLabel)
            }
            add(RenameField(key.modelName, rename.oldName, to: rename.field.name), to: key.appLabel)
            oldFields.remove(FieldKey(model: key, name: rename.oldName))
            oldFields.insert(FieldKey(model: key, name: rename.field.name))
        }
    }
}

extension FieldKind {
    /// Whether it has several columns, or none, so that there is no one column to keep.
    fileprivate var isForeignObject: Bool {
        switch self {
        case .foreignObject, .compositePrimaryKey: true
        default: false
        }
    }
}
