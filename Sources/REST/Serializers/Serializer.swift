public import PythonJSON
public import SQLCore

/// Turns objects into JSON, and what clients send into validated data.
///
/// ```swift
/// struct CommentSerializer: Serializer {
///     struct Fields: Sendable {
///         let email = BoundField("email", \Comment.email, EmailField())
///         let content = BoundField("content", \Comment.content, CharField(maxLength: 200))
///     }
///     static let fields = Fields()
///     static let schema = SerializerSchema(fields.email, fields.content)
/// }
///
/// let data = try CommentSerializer().validated(request.data, in: context)
/// data[CommentSerializer.fields.email]     // String?
/// ```
///
/// The fields are made once for the type; a serializer itself is a value without state.
public protocol Serializer<Root>: Sendable {
    /// What is shown, and made or changed.
    associatedtype Root: Sendable
    associatedtype Fields: Sendable

    static var fields: Fields { get }
    static var schema: SerializerSchema<Root> { get }

    /// Checks several fields together, after each was fine by itself; may change the data.
    func validate(_ data: ValidatedData<Root>, in context: SerializerContext) throws -> ValidatedData<Root>
    /// Makes an object of validated data.
    func create(_ data: ValidatedData<Root>, on db: any Connection) throws -> Root
    /// Changes an object.
    func update(_ root: Root, with data: ValidatedData<Root>, on db: any Connection) throws -> Root
}

extension Serializer {
    public func validate(_ data: ValidatedData<Root>, in context: SerializerContext) throws -> ValidatedData<Root> {
        data
    }

    public func create(_ data: ValidatedData<Root>, on db: any Connection) throws -> Root {
        throw SerializerError(code: .notImplemented, message: "`create()` must be implemented.")
    }

    public func update(_ root: Root, with data: ValidatedData<Root>, on db: any Connection) throws -> Root {
        throw SerializerError(code: .notImplemented, message: "`update()` must be implemented.")
    }

    /// The validated data, or a ``ValidationError`` with what is wrong in each field.
    public func validated(_ data: InputData, in context: SerializerContext) throws -> ValidatedData<Root> {
        if case .json(.null) = data {
            throw ValidationError([ValidationError.nonFieldErrorsKey: [.message("No data provided", code: "null")]])
        }
        return try runValidation(data, in: context)
    }

    func runValidation(_ data: InputData, in context: SerializerContext) throws -> ValidatedData<Root> {
        if case .json(let value) = data, value.object == nil { throw notAnObject(value.pythonTypeName) }
        let validated = try Self.schema.validateFields(data, in: context)
        do {
            try runValidators(validated, in: context)
            return try validate(validated, in: context)
        } catch let error as ValidationError {
            throw error.asSerializerError
        }
    }

    func notAnObject(_ typeName: String) -> ValidationError {
        let message = "Invalid data. Expected a dictionary, but got \(typeName)."
        return ValidationError([ValidationError.nonFieldErrorsKey: [.message(message, code: "invalid")]])
    }

    private func runValidators(_ data: ValidatedData<Root>, in context: SerializerContext) throws {
        if Self.schema.validators.isEmpty { return }
        var errors: [ErrorDetail] = []
        let complete = try withReadOnlyDefaults(data, in: context)
        for validator in Self.schema.validators {
            do {
                try validator.validate(complete, context)
            } catch let error as ValidationError {
                if case .fields = error.detail { throw error }
                errors += error.detail.items
            }
        }
        if !errors.isEmpty { throw ValidationError(.list(errors)) }
    }

    /// Validators of several fields also see the defaults of fields that are not read.
    private func withReadOnlyDefaults(
        _ data: ValidatedData<Root>, in context: SerializerContext
    ) throws -> ValidatedData<Root> {
        var complete = data
        for field in Self.schema.fields where field.isReadOnly && field.hasDefault && data.entry(field.name) == nil {
            if let entry = try field.validate(.json([:]), context) { complete.set(entry) }
        }
        return complete
    }

    /// Writes an object as JSON.
    public func write(_ root: Root, to writer: inout JSONWriter, in context: SerializerContext) throws {
        try Self.schema.write(root, to: &writer, in: context)
    }

    /// Makes an object of the data, as DRF's `save()` does without an instance.
    public func save(_ data: ValidatedData<Root>, on db: any Connection) throws -> Root {
        try create(data, on: db)
    }
}

/// A serializer is used for something that it was not written for.
public struct SerializerError: Error, Sendable, CustomStringConvertible {
    public struct Code: Hashable, Sendable {
        let name: String
        public static let notImplemented = Code(name: "not_implemented")
        public static let nonFiniteNumber = Code(name: "non_finite_number")
        public static let nestedWrite = Code(name: "nested_write")
        public static let noRequest = Code(name: "no_request")
    }

    public var code: Code
    public var message: String

    public var description: String { message }
}
