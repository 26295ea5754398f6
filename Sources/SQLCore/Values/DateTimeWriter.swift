/// Writes dates and times as ASCII into memory that is large enough for them.
package struct DateTimeWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    package private(set) var count = 0

    package init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    package mutating func append(byte: UInt8) {
        guard count < buffer.count else { return }
        buffer[count] = byte
        count += 1
    }

    /// The last `digits` digits of the number, with leading zeros.
    private mutating func append(_ number: Int, digits: Int) {
        guard count + digits <= buffer.count else { return }
        var rest = number
        for index in stride(from: count + digits - 1, through: count, by: -1) {
            buffer[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    package mutating func append(_ date: CalendarDate) {
        let (year, month, day) = date.components
        append(year, digits: 4)
        append(byte: UInt8(ascii: "-"))
        append(month, digits: 2)
        append(byte: UInt8(ascii: "-"))
        append(day, digits: 2)
    }

    package mutating func append(_ time: TimeOfDay) {
        let (hour, minute, second, microsecond) = time.components
        append(hour, digits: 2)
        append(byte: UInt8(ascii: ":"))
        append(minute, digits: 2)
        append(byte: UInt8(ascii: ":"))
        append(second, digits: 2)
        guard microsecond != 0 else { return }
        append(byte: UInt8(ascii: "."))
        append(microsecond, digits: 6)
    }

    package mutating func append(_ moment: DateTime, separator: UInt8) {
        append(moment.date)
        append(byte: separator)
        append(moment.time)
    }
}

extension String {
    init(utf8Capacity: Int, _ write: (inout DateTimeWriter) -> Void) {
        self.init(unsafeUninitializedCapacity: utf8Capacity) { buffer in
            var writer = DateTimeWriter(buffer)
            write(&writer)
            return writer.count
        }
    }
}
