/// Text compared by its code points, as Python compares strings.
///
/// Swift's own comparison takes canonically equal texts for the same (`é` in one or two code points);
/// two keys of a form that differ so are two keys for Django.
package struct ExactText: Hashable, Sendable {
    package let text: String

    package init(_ text: String) { self.text = text }

    package static func == (left: Self, right: Self) -> Bool { left.text.isExactly(right.text) }

    package func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension StringProtocol {
    /// Whether both texts are the same sequence of code points.
    package func isExactly(_ other: some StringProtocol) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
