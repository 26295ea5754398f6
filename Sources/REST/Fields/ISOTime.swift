import SQLCore

/// Times as CPython's `fromisoformat` reads them, with the same oversights.
///
/// ```swift
/// ISOTime.parse(Array("07:08:09.5+02:00".utf8)[...])      // the time, and 7200000000 microseconds
/// ISOTime.parse(Array("070809".utf8)[...])
/// ```
///
/// After the parts without a separator a fraction may follow without its point, and what stands between a time and
/// its offset may be anything of one character.
enum ISOTime {
    typealias Bytes = ArraySlice<UInt8>

    /// The time of day, and the offset in microseconds if there is one; `nil` if it is malformed.
    static func parse(_ text: Bytes) -> (time: TimeOfDay, offset: Int64?)? {
        guard !text.isEmpty else { return nil }
        let zone = text.firstIndex { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "Z") }
        var clock = Clock()
        let isComplete = clock.read(text, end: zone ?? text.endIndex)
        guard let isComplete, let time = clock.time else { return nil }
        guard let zone else { return isComplete ? (time, nil) : nil }
        let rest = text[(zone + 1)...]
        if text[zone] == UInt8(ascii: "Z") { return rest.isEmpty || rest.first == 0 ? (time, 0) : nil }
        var offset = Clock()
        guard offset.read(rest, end: rest.endIndex) == true else { return nil }
        let microseconds = offset.microseconds
        guard microseconds < TimeOfDay.microsecondsPerDay else { return nil }
        return (time, text[zone] == UInt8(ascii: "-") ? -microseconds : microseconds)
    }

    private struct Clock {
        private var parts: [Int64] = [0, 0, 0]
        private var fraction: Int64 = 0

        var time: TimeOfDay? {
            TimeOfDay(hour: Int(parts[0]), minute: Int(parts[1]), second: Int(parts[2]), microsecond: Int(fraction))
        }

        var microseconds: Int64 { ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1_000_000 + fraction }

        /// Reads `HH[:MM[:SS[.ffffff]]]`; `nil` if it is malformed, `false` if something is left over.
        mutating func read(_ text: Bytes, end: Int) -> Bool? {
            var position = text.startIndex
            /// The byte at a place, with the zero that ends texts in C.
            func byte(_ index: Int) -> UInt8 { text.indices.contains(index) ? text[index] : 0 }
            func digits(_ count: Int) -> Int64? {
                var value: Int64 = 0
                for _ in 0..<count {
                    let digit = byte(position)
                    guard (0x30...0x39).contains(digit) else { return nil }
                    value = value * 10 + Int64(digit - 0x30)
                    position += 1
                }
                return value
            }
            var hasSeparator = true
            for index in 0..<3 {
                guard let value = digits(2) else { return nil }
                parts[index] = value
                let next = byte(position)
                position += 1
                if index == 0 { hasSeparator = next == UInt8(ascii: ":") }
                if position >= end { return next == 0 }
                if hasSeparator, next == UInt8(ascii: ":") { continue }
                if next == UInt8(ascii: ".") || next == UInt8(ascii: ",") { break }
                if hasSeparator { return nil }
                position -= 1
            }
            let count = min(end - position, 6)
            guard let value = digits(count) else { return nil }
            fraction = (count..<6).reduce(value) { value, _ in value * 10 }
            while (0x30...0x39).contains(byte(position)) { position += 1 }
            return byte(position) == 0
        }
    }
}
