/// What all contexts of one page share.
final class PageState {
    /// How deep nodes are nested.
    var depth = 0
    private var loopCount = 0
    /// What each `ifchanged` tag saw last, by the loop it is in.
    private var changes: [Int: [ObjectIdentifier: [TemplateValue]]] = [:]

    /// A number for a loop that begins.
    func nextLoop() -> Int {
        loopCount += 1
        return loopCount
    }

    func forgetLoop(_ id: Int) { changes[id] = nil }

    /// Keeps what an `ifchanged` tag sees, and says whether it is something else than before.
    func hasChanged(_ node: ObjectIdentifier, in loop: Int, _ values: [TemplateValue]) -> Bool {
        if let old = changes[loop]?[node], old.count == values.count,
            zip(old, values).allSatisfy({ $0.isEqual(to: $1) })
        {
            return false
        }
        changes[loop, default: [:]][node] = values
        return true
    }
}
