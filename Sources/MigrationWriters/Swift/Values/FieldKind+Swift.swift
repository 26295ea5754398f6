import Models

extension FieldKind {
    /// The kind where a ``FieldKind`` is expected: `.char(maxLength: 255)`.
    var swiftCode: SwiftCode {
        switch self {
        case .auto: .plain(".auto")
        case .bigAuto: .plain(".bigAuto")
        case .smallAuto: .plain(".smallAuto")
        case .boolean: .plain(".boolean")
        case .nullBoolean: .plain(".nullBoolean")
        case .char(let length): .call(".char", Self.length(length, usual: nil))
        case .commaSeparatedInteger(let length): .call(".commaSeparatedInteger", Self.length(length, usual: nil))
        case .email(let length): .call(".email", Self.length(length, usual: 254))
        case .slug(let length, let allowsUnicode):
            .call(
                ".slug",
                Self.length(length, usual: 50) + (allowsUnicode ? [.init("allowsUnicode", .bool(true))] : []))
        case .url(let length): .call(".url", Self.length(length, usual: 200))
        case .text: .plain(".text")
        case .integer: .plain(".integer")
        case .bigInteger: .plain(".bigInteger")
        case .smallInteger: .plain(".smallInteger")
        case .positiveInteger: .plain(".positiveInteger")
        case .positiveBigInteger: .plain(".positiveBigInteger")
        case .positiveSmallInteger: .plain(".positiveSmallInteger")
        case .float: .plain(".float")
        case .decimal(let digits, let places):
            .call(
                ".decimal",
                [.init("maxDigits", Self.number(digits)), .init("decimalPlaces", Self.number(places))])
        case .date(let autoNow, let autoNowAdd): .call(".date", Self.times(autoNow, autoNowAdd))
        case .dateTime(let autoNow, let autoNowAdd): .call(".dateTime", Self.times(autoNow, autoNowAdd))
        case .time(let autoNow, let autoNowAdd): .call(".time", Self.times(autoNow, autoNowAdd))
        case .duration: .plain(".duration")
        case .uuid: .plain(".uuid")
        case .binary(let length): .call(".binary", Self.length(length, usual: nil))
        case .ipAddress: .plain(".ipAddress")
        case .orderWithRespectTo: .plain(".orderWithRespectTo")
        case .compositePrimaryKey(let names): .call(".compositePrimaryKey", .texts(names))
        case .json, .genericIPAddress, .file, .image, .filePath, .custom, .generatedBy: special
        case .foreignKeyTo(let relation): .call(".foreignKey", relation.swiftArguments)
        case .oneToOneTo(let relation): .call(".oneToOne", relation.swiftArguments)
        case .manyToManyTo(let relation): .call(".manyToMany", relation.swiftArguments)
        case .foreignObject(let relation, let fromFields, let toFields):
            .call(
                ".foreignObject",
                [
                    .init(.call("Relation", relation.swiftArguments)), .init("fromFields", .texts(fromFields)),
                    .init("toFields", .texts(toFields)),
                ])
        }
    }

    private static func number(_ value: Int?) -> SwiftCode { value.map(SwiftCode.int) ?? .plain("nil") }

    private static func length(_ value: Int?, usual: Int?) -> [SwiftCode.Argument] {
        value == usual ? [] : [.init("maxLength", number(value))]
    }

    private static func times(_ autoNow: Bool, _ autoNowAdd: Bool) -> [SwiftCode.Argument] {
        var arguments = SwiftArguments()
        arguments.add("autoNow", autoNow, unless: false)
        arguments.add("autoNowAdd", autoNowAdd, unless: false)
        return arguments.list
    }

    private var special: SwiftCode {
        var arguments = SwiftArguments()
        func addLength(_ length: Int?) {
            if length != 100 { arguments.add("maxLength", Self.number(length)) }
        }
        switch self {
        case .json(let encoder, let decoder):
            arguments.add("encoder", encoder?.swiftCode)
            arguments.add("decoder", decoder?.swiftCode)
            return .call(".json", arguments.list)
        case .genericIPAddress(let version, let unpacksIPv4):
            if version != "both" { arguments.add("protocol", text: version) }
            arguments.add("unpacksIPv4", unpacksIPv4, unless: false)
            return .call(".genericIPAddress", arguments.list)
        case .file(let uploadTo, let length, let storage):
            if uploadTo != "" { arguments.add("uploadTo", uploadTo.swiftCode) }
            addLength(length)
            arguments.add("storage", storage?.swiftCode)
            return .call(".file", arguments.list)
        case .image(let uploadTo, let length, let storage, let width, let height):
            if uploadTo != "" { arguments.add("uploadTo", uploadTo.swiftCode) }
            addLength(length)
            arguments.add("storage", storage?.swiftCode)
            arguments.add("widthField", text: width)
            arguments.add("heightField", text: height)
            return .call(".image", arguments.list)
        case .filePath(let options):
            if options.path != "" { arguments.add("path", options.path.swiftCode) }
            arguments.add("match", text: options.match)
            arguments.add("isRecursive", options.isRecursive, unless: false)
            arguments.add("allowsFiles", options.allowsFiles, unless: true)
            arguments.add("allowsFolders", options.allowsFolders, unless: false)
            addLength(options.maxLength)
            return .call(".filePath", arguments.list)
        case .generatedBy(let column): return column.swiftCode
        case .custom(let path, let base):
            return .call(".custom", [.init(.text(path)), .init("base", base?.swiftCode ?? .plain("nil"))])
        default: return .plain("")
        }
    }
}

extension GeneratedColumn {
    /// `.generated(.field("a") + .field("b"), as: .integer, isStored: true)`
    fileprivate var swiftCode: SwiftCode {
        let isPlain = outputField == FieldDescription("", outputField.kind)
        if isPlain {
            return .call(
                ".generated",
                [
                    .init(expression.swiftCode), .init("as", outputField.kind.swiftCode),
                    .init("isStored", .bool(isStored)),
                ])
        }
        return .call(
            ".generatedBy",
            [
                .init(
                    .call(
                        "GeneratedColumn",
                        [
                            .init(expression.swiftCode), .init("as", outputField.swiftCode),
                            .init("isStored", .bool(isStored)),
                        ]))
            ])
    }
}

extension ModelReference {
    /// The model's name, or `.swappable("AUTH_USER_MODEL", "auth.User")`.
    var swiftCode: SwiftCode {
        setting.map { .call(".swappable", .text($0), .text(label)) } ?? .text(label)
    }
}

extension OnDelete {
    var swiftCode: SwiftCode {
        switch self {
        case .cascade: .plain(".cascade")
        case .protect: .plain(".protect")
        case .restrict: .plain(".restrict")
        case .setNull: .plain(".setNull")
        case .setDefault: .plain(".setDefault")
        case .doNothing: .plain(".doNothing")
        case .set(let value): .call(".set", value.swiftCode)
        case .other(let name): .call(".other", .text(name))
        }
    }
}

extension Relation {
    fileprivate var swiftArguments: [SwiftCode.Argument] {
        var arguments = SwiftArguments()
        arguments.add("to", to.swiftCode)
        arguments.add("onDelete", onDelete.swiftCode)
        arguments.add("relatedName", text: relatedName)
        arguments.add("relatedQueryName", text: relatedQueryName)
        arguments.add("limitChoicesTo", limitChoicesTo?.swiftCode)
        arguments.add("toField", text: toField)
        arguments.add("hasConstraint", hasConstraint, unless: true)
        arguments.add("isParentLink", isParentLink, unless: false)
        arguments.add("isSwappable", isSwappable, unless: true)
        return arguments.list
    }
}

extension ManyToManyRelation {
    fileprivate var swiftArguments: [SwiftCode.Argument] {
        var arguments = SwiftArguments()
        arguments.add("to", to.swiftCode)
        arguments.add("relatedName", text: relatedName)
        arguments.add("relatedQueryName", text: relatedQueryName)
        arguments.add("limitChoicesTo", limitChoicesTo?.swiftCode)
        arguments.add("isSymmetrical", isSymmetrical.map(SwiftCode.bool))
        arguments.add("through", through?.swiftCode)
        arguments.add("throughFields", texts: throughFields)
        arguments.add("dbTable", text: dbTable)
        arguments.add("hasConstraint", hasConstraint, unless: true)
        arguments.add("isSwappable", isSwappable, unless: true)
        return arguments.list
    }
}
