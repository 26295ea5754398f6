public import PythonJSON
public import SQLCore

extension Serializer {
    /// Validates a list of objects: DRF's `many=True`.
    ///
    /// The errors are told by the number of the element.
    public func validatedList(
        _ input: InputValue, allowsEmpty: Bool = true, minLength: Int? = nil, maxLength: Int? = nil,
        in context: SerializerContext
    ) throws -> [ValidatedData<Root>] {
        var items = input.items
        if case .form(let form) = input { items = form.indexed("") ?? [] }
        guard let items else {
            throw listError("Expected a list of items but got type \"\(input.pythonTypeName)\".", code: "not_a_list")
        }
        if items.isEmpty, !allowsEmpty { throw listError("This list may not be empty.", code: "empty") }
        if let maxLength, items.count > maxLength {
            throw listError("Ensure this field has no more than \(maxLength) elements.", code: "max_length")
        }
        if let minLength, items.count < minLength {
            throw listError("Ensure this field has at least \(minLength) elements.", code: "min_length")
        }
        var validated: [ValidatedData<Root>] = []
        var errors: [ErrorDetail.Member] = []
        for (index, item) in items.enumerated() {
            do {
                switch item {
                case .json(let value) where value.isNull:
                    throw ValidationError("This field may not be null.", code: "null")
                case .json(let value): validated.append(try runValidation(.json(value), in: context))
                case .form(let form): validated.append(try runValidation(.form(form), in: context))
                default: throw notAnObject(item.pythonTypeName)
                }
            } catch let error as ValidationError {
                errors.append(ErrorDetail.Member(String(index), error.detail))
            }
        }
        if !errors.isEmpty { throw ValidationError(.fields(errors)) }
        return validated
    }

    /// Validates the list that a request sent, or the numbered fields of a form: `[0]name`.
    ///
    /// ```swift
    /// let list = try CommentSerializer().validatedList(request.data, allowsEmpty: false, in: context)
    /// ```
    public func validatedList(
        _ data: InputData, allowsEmpty: Bool = true, minLength: Int? = nil, maxLength: Int? = nil,
        in context: SerializerContext
    ) throws -> [ValidatedData<Root>] {
        if case .json(.null) = data {
            throw ValidationError([ValidationError.nonFieldErrorsKey: [.message("No data provided", code: "null")]])
        }
        return try validatedList(
            data.value, allowsEmpty: allowsEmpty, minLength: minLength, maxLength: maxLength, in: context)
    }

    /// Makes an object of each of the data: `save()` of a serializer with `many=True`.
    public func createAll(_ list: [ValidatedData<Root>], on db: any Connection) throws -> [Root] {
        try list.map { try create($0, on: db) }
    }

    /// Always throws: which of the objects are to be changed, made or deleted is for a serializer of one's own to say.
    public func updateAll(_ roots: [Root], with list: [ValidatedData<Root>], on db: any Connection) throws -> [Root] {
        throw SerializerError(
            code: .notImplemented,
            message: "Serializers with many=True do not support multiple update by default, only multiple create. For "
                + "updates it is unclear how to deal with insertions and deletions. If you need to support multiple "
                + "update, use a `ListSerializer` class and override `.update()` so you can specify the behavior "
                + "exactly.")
    }

    private func listError(_ message: String, code: String) -> ValidationError {
        ValidationError([ValidationError.nonFieldErrorsKey: [.message(message, code: code)]])
    }

    /// Writes a list of objects.
    public func write(
        _ roots: some Sequence<Root>, to writer: inout JSONWriter, in context: SerializerContext
    ) throws {
        writer.beginArray()
        for root in roots { try write(root, to: &writer, in: context) }
        writer.endArray()
    }
}
