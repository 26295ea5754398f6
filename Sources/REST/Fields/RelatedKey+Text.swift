import PythonText

extension RelatedKey {
    /// Python's `int(text)`: the number, `.some(nil)` for one beyond 64 bits, `nil` for no number.
    static func integer(_ text: String) -> Int64?? {
        switch PythonInt<Int64>(text) {
        case .value(let value): .some(value)
        case .outOfRange: .some(nil)
        case .tooLong, .malformed: nil
        }
    }
}
