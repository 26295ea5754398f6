import SQLCore

/// The order in which CPython loops over a set of integers.
///
/// Django adds the rows of a many-to-many list in that order, so it decides which numbers they get. Other values stay in
/// the order they came in: Python's own order of texts differs from run to run.
///
/// ```swift
/// PythonSet([.integer(8), .integer(1)]).elements     // 8, 1: both begin at slot 0 or 1 of eight
/// ```
struct PythonSet {
    private var table: [SQLValue?] = Array(repeating: nil, count: 8)
    private var others: [SQLValue] = []
    private var count = 0

    init(_ values: [SQLValue]) {
        var seen: Set<SQLValue> = []
        for value in values where seen.insert(value).inserted {
            guard case .integer(let number) = value else {
                others.append(value)
                continue
            }
            place(number)
            count += 1
            // CPython's set_add_entry: more than three fifths full.
            if count * 5 >= (table.count - 1) * 3 { grow() }
        }
    }

    var elements: [SQLValue] { table.compactMap { $0 } + others }

    /// CPython's hash of an integer: the remainder by 2^61 - 1, -1 being reserved.
    private static func hash(_ number: Int64) -> UInt64 {
        let remainder = number.magnitude % ((1 << 61) - 1)
        let hash = number < 0 ? -Int64(remainder) : Int64(remainder)
        return UInt64(bitPattern: hash == -1 ? -2 : hash)
    }

    /// Looks at ten slots in a row, then jumps.
    private mutating func place(_ number: Int64) {
        let hash = Self.hash(number)
        let mask = UInt64(table.count - 1)
        var perturb = hash
        var index = hash & mask
        while true {
            let probes: UInt64 = index + 9 <= mask ? 9 : 0
            for offset in 0...probes where table[Int(index + offset)] == nil {
                table[Int(index + offset)] = .integer(number)
                return
            }
            perturb >>= 5
            index = (index &* 5 &+ 1 &+ perturb) & mask
        }
    }

    private mutating func grow() {
        let old = table
        let wanted = count > 50_000 ? count * 2 : count * 4
        var size = 8
        while size <= wanted { size *= 2 }
        table = Array(repeating: nil, count: size)
        for case .integer(let number)? in old { place(number) }
    }
}
