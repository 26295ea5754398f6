internal import PythonText

extension StringProtocol where SubSequence == Substring {
    /// The text without the white space around it, as Python's `str.strip()` gives it, sharing its storage.
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
