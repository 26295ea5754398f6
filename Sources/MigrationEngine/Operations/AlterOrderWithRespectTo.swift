public import Models

/// Makes the rows of a model keep an order of their own within another model's row: the column `_order`.
public struct AlterOrderWithRespectTo: ModelOptionOperation {
    public var name: String
    public var orderWithRespectTo: String?

    public init(_ name: String, _ orderWithRespectTo: String?) {
        self.name = name
        self.orderWithRespectTo = orderWithRespectTo
    }

    public var nameFragment: String? { "alter_\(name.lowercased())_order_with_respect_to" }
    public func describe() -> String {
        "Set order_with_respect_to on \(name) to \(orderWithRespectTo ?? "None")"
    }

    public func change(_ options: inout ModelOptions) { options.orderWithRespectTo = orderWithRespectTo }

    public func databaseForwards(
        _ appLabel: String, _ editor: any SchemaEditor, from: ProjectState, to: ProjectState
    ) throws {
        let toModel = try to.model(appLabel, name)
        guard toModel.canMigrate else { return }
        let fromModel = try from.model(appLabel, name)
        let hadOrder = fromModel.description.options.orderWithRespectTo != nil
        let hasOrder = toModel.description.options.orderWithRespectTo != nil
        if hadOrder, !hasOrder {
            try editor.removeField(try fromModel.field("_order"), from: fromModel)
        } else if hasOrder, !hadOrder {
            var field = try toModel.field("_order")
            if field.description.defaultValue == nil { field.description.defaultValue = 0 }
            try editor.addField(field, to: fromModel)
        }
    }

    public func references(field name: String, of model: String, appLabel: String) -> Bool {
        references(model: model, appLabel: appLabel) && (orderWithRespectTo == nil || name == orderWithRespectTo)
    }
}
