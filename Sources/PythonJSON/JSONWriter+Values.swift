extension JSONWriter {
    public mutating func writeNull() {
        startItem()
        append("null")
    }

    public mutating func write(_ value: Bool) {
        startItem()
        append(value ? "true" : "false")
    }

    public mutating func write(_ value: Int64) {
        startItem()
        appendInteger(value)
    }

    public mutating func write(_ value: Int) { write(Int64(value)) }

    /// Writes a double as Python's `repr` does, `NaN`, `Infinity` and `-Infinity` included.
    public mutating func write(_ value: Double) {
        startItem()
        if value.isFinite { return append(PythonFloat.repr(value)) }
        hasNonFiniteNumber = true
        append(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
    }

    public mutating func write(_ value: String) {
        startItem()
        appendQuoted(value)
    }

    /// Writes text that is lent as UTF-8, such as a column of a row.
    public mutating func write(utf8 text: UnsafeBufferPointer<UInt8>) {
        startItem()
        appendQuoted(text)
    }

    /// Writes digits or other JSON as they are.
    public mutating func write(raw text: String) {
        startItem()
        append(text)
    }

    /// Writes a moment as Django REST framework does: `"2024-05-06T07:08:09.123456Z"`, without a fraction if it is zero.
    public mutating func write(utcMicroseconds microseconds: Int64) {
        startItem()
        bytes.append(UInt8(ascii: "\""))
        ISODateTime.append(microseconds, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a wall-clock time, and how many seconds it is ahead of UTC: `"2024-05-06T09:08:09+02:00"`.
    ///
    /// An offset of zero is `Z`; without an offset there is nothing.
    public mutating func write(localMicroseconds microseconds: Int64, utcOffset: Int?) {
        startItem()
        bytes.append(UInt8(ascii: "\""))
        ISODateTime.append(microseconds, to: &bytes)
        if let utcOffset { ISODateTime.append(utcOffset: utcOffset, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: writeNull()
        case .bool(let value): write(value)
        case .integer(let value): write(value)
        case .bigInteger(let digits): write(raw: digits)
        case .double(let value): write(value)
        case .string(let value): write(value)
        case .surrogateString(let value): write(value)
        case .array(let values):
            beginArray()
            for value in values { write(value) }
            endArray()
        case .object(let object): write(object)
        }
    }

    public mutating func write(_ object: JSONObject) {
        beginObject()
        for member in object {
            key(member.key)
            write(member.value)
        }
        endObject()
    }

    /// Writes text with lone surrogates: escaped in ASCII output, as U+FFFD where UTF-8 has no form for them.
    public mutating func write(_ value: SurrogateString) {
        guard style.escapesNonASCII else { return write(value.replaced) }
        startItem()
        bytes.append(UInt8(ascii: "\""))
        for point in value.codePoints {
            if let scalar = Unicode.Scalar(point) {
                appendEscaped(scalar)
            } else {
                appendEscape(UInt16(truncatingIfNeeded: point))
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

// MARK: Members

extension JSONWriter {
    public mutating func member(_ name: String, _ value: String) {
        key(name)
        write(value)
    }

    public mutating func member(_ name: String, _ value: Int64) {
        key(name)
        write(value)
    }

    public mutating func member(_ name: String, _ value: Bool) {
        key(name)
        write(value)
    }

    public mutating func member(_ name: String, _ value: JSONValue) {
        key(name)
        write(value)
    }

    /// Writes a key and what the closure writes as its value.
    public mutating func member<Failure: Error>(
        _ name: String, _ body: (inout JSONWriter) throws(Failure) -> Void
    ) throws(Failure) {
        key(name)
        try body(&self)
    }
}

extension JSONValue {
    /// The value as JSON text.
    public func serialized(_ style: JSONWriter.Style = .compact) -> [UInt8] {
        var writer = JSONWriter(style)
        writer.write(self)
        return writer.bytes
    }
}
