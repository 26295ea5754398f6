/// A decimal number as digits, for the text that Django stores.
///
/// ```swift
/// DecimalText("1.5")?.quantized(places: 2)      // 1.50
/// ```
struct DecimalText {
    private var isNegative: Bool
    /// All digits, the fraction included, without leading zeros.
    private var digits: [UInt8]
    /// How many of the digits are behind the point; negative for zeros before it that are not among the digits.
    private var scale: Int

    init?(_ text: String) {
        var bytes = Array(text.utf8)[...]
        isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        digits = []
        scale = 0
        var hasPoint = false
        var hasDigits = false
        while let byte = bytes.first, byte != UInt8(ascii: "e"), byte != UInt8(ascii: "E") {
            bytes = bytes.dropFirst()
            switch byte {
            case UInt8(ascii: ".") where !hasPoint: hasPoint = true
            case 0x30...0x39:
                hasDigits = true
                digits.append(byte - 0x30)
                if hasPoint { scale += 1 }
            default: return nil
            }
        }
        guard hasDigits else { return nil }
        if !bytes.isEmpty {
            guard let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(exponent) < 10_000 else {
                return nil
            }
            scale -= exponent
        }
    }

    /// The number with so many digits behind the point, half to even; `nil`: as many as it has.
    func quantized(places: Int?) -> String {
        var copy = self
        if let places { copy.rescale(to: places) }
        return copy.text
    }

    private mutating func rescale(to places: Int) {
        if scale <= places {
            digits += [UInt8](repeating: 0, count: places - scale)
        } else {
            let dropped = scale - places
            if dropped > digits.count { digits = [UInt8](repeating: 0, count: dropped - digits.count) + digits }
            let rest = digits.suffix(dropped)
            digits.removeLast(dropped)
            let first = rest.first ?? 0
            let isHalf = first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
            let isOdd = (digits.last ?? 0) % 2 == 1
            if first > 5 || (first == 5 && !isHalf) || (isHalf && isOdd) { increment() }
        }
        scale = places
    }

    private mutating func increment() {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
    }

    private var text: String {
        var all = digits
        var places = scale
        if places < 0 {
            all += [UInt8](repeating: 0, count: -places)
            places = 0
        }
        if all.count <= places { all = [UInt8](repeating: 0, count: places + 1 - all.count) + all }
        let whole = all.dropLast(places).drop { $0 == 0 }
        let wholeText = whole.isEmpty ? "0" : String(decoding: whole.map { $0 + 0x30 }, as: UTF8.self)
        let fraction = String(decoding: all.suffix(places).map { $0 + 0x30 }, as: UTF8.self)
        return (isNegative ? "-" : "") + wholeText + (places > 0 ? "." + fraction : "")
    }
}
