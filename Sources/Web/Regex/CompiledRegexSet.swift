/// A set with the answers for ASCII looked up once.
struct CompiledRegexSet: Sendable {
    private let set: RegexSet
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ set: RegexSet) {
        self.set = set
        for value in UInt8(0)..<128 where set.contains(Unicode.Scalar(value)) {
            if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
        }
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = UInt64(scalar.value)
        if value < 64 { return low >> value & 1 == 1 }
        if value < 128 { return high >> (value - 64) & 1 == 1 }
        return set.contains(scalar)
    }
}
