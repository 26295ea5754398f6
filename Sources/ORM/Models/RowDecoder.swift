import SQLCore

/// Makes models of rows.
///
/// It copies a model of placeholders and puts each column's value where the struct keeps it. Calling the struct's
/// initializer with a pack of values does the same, but the runtime looks up the types of the pack for each row: in a
/// profile of a list, most of the time went there.
///
/// An object, so that handing it on costs a reference and no look-up of its type.
final class RowDecoder<Root: Model>: Sendable {
    /// A model whose every stored property will be overwritten.
    let prototype: Root
    let columns: [ColumnDecoder]

    init(prototype: Root, columns: [ColumnDecoder]) {
        self.prototype = prototype
        self.columns = columns
    }

    /// Reads a column and puts its value into the model at the address.
    typealias ColumnDecoder = @Sendable (any Row, Int, UnsafeMutableRawPointer) throws(FieldDecodingError) -> Void

    /// A model from the columns of a row, from `offset` on.
    func decode(_ row: any Row, at offset: Int) throws(FieldDecodingError) -> Root {
        var model = prototype
        var failure: FieldDecodingError?
        withUnsafeMutablePointer(to: &model) { pointer in
            let base = UnsafeMutableRawPointer(pointer)
            var column = offset
            do throws(FieldDecodingError) {
                for decode in columns {
                    try decode(row, column, base)
                    column += 1
                }
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return model
    }
}

extension Field {
    /// Reads this field's column into a model.
    var columnDecoder: RowDecoder<Root>.ColumnDecoder {
        let decode = type.decode
        let set = addressSetter
        return { row, column, base throws(FieldDecodingError) in set(base, try decode(row, column)) }
    }

    /// Puts a value into the model at an address.
    var addressSetter: @Sendable (UnsafeMutableRawPointer, Value) -> Void {
        guard let offset = MemoryLayout<Root>.offset(of: keyPath) else {
            // A property that is computed, or part of one that is.
            let keyPath = keyPath
            return { base, value in base.assumingMemoryBound(to: Root.self).pointee[keyPath: keyPath] = value }
        }
        return { base, value in (base + offset).assumingMemoryBound(to: Value.self).pointee = value }
    }

    /// The value of this field in a model, as it is bound.
    var encoder: @Sendable (Root) -> SQLValue {
        let encode = type.encode
        let keyPath = keyPath
        return { model in encode(model[keyPath: keyPath]) }
    }

    /// Sets the key that the database gave, for keys of that kind.
    var keySetter: (@Sendable (inout Root, Int64) -> Void)? {
        guard let assign = type.assignKey else { return nil }
        let keyPath = keyPath
        return { model, key in model[keyPath: keyPath] = assign(key) }
    }

    /// Sets what saving a row sets by itself.
    var automaticSetter: (@Sendable (inout Root, Bool, DateTime) -> Void)? {
        guard let automaticValue = type.automaticValue else { return nil }
        let keyPath = keyPath
        return { model, isInsert, now in
            if let value = automaticValue(isInsert, now) { model[keyPath: keyPath] = value }
        }
    }
}
