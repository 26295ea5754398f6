extension Unicode.Scalar {
    /// Whether Python's `str.isspace()` is true for it: what `str.strip()` takes away.
    package var isPythonSpace: Bool {
        switch value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The text without the white space around it, as Python's `str.strip()` gives it.
    package func trimmingPythonSpace() -> Substring {
        trimming { $0.isPythonSpace }
    }

    /// The text without the scalars at both ends for which the closure is true.
    package func trimming(_ isRemoved: (Unicode.Scalar) -> Bool) -> Substring {
        let scalars = unicodeScalars
        var start = scalars.startIndex
        var end = scalars.endIndex
        while start < end, isRemoved(scalars[start]) { start = scalars.index(after: start) }
        while end > start {
            let previous = scalars.index(before: end)
            guard isRemoved(scalars[previous]) else { break }
            end = previous
        }
        return self[start..<end]
    }
}
