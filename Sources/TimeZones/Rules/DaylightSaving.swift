/// How much of each offset of a file is daylight saving time, which the file does not say.
///
/// Compared with the standard time before, or else after; an hour where neither helps. Python's `zoneinfo` guesses so.
struct DaylightSaving {
    /// For each of the file's types.
    private(set) var seconds: [Int]

    init(_ file: ZoneFileContent) {
        let types = file.types
        seconds = types.map { _ in 0 }
        var missing = types.count { $0.isDST }
        let indices = file.typeIndices
        for (position, index) in indices.enumerated().dropFirst() where types[index].isDST {
            if missing == 0 { return }
            guard seconds[index] == 0 else { continue }
            var saved = 0
            let previous = types[indices[position - 1]]
            if !previous.isDST { saved = types[index].offset - previous.offset }
            if saved == 0, index < types.count - 1, position + 1 < indices.count {
                let next = types[indices[position + 1]]
                if next.isDST { continue }
                saved = types[index].offset - next.offset
            }
            guard saved != 0 else { continue }
            missing -= 1
            seconds[index] = saved
        }
        for (index, type) in types.enumerated() where type.isDST && seconds[index] == 0 { seconds[index] = 3600 }
    }
}
