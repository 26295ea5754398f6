/// Finds, for a path, the patterns whose literal prefix it begins with, in their order.
///
/// The time depends on the length of the path and the number of patterns found, not on how many there are.
struct PrefixTrie: Sendable {
    private struct Node: Sendable {
        var children: [(byte: UInt8, node: Int)] = []
        /// Numbers of the patterns that are to be tried when the walk ends here.
        var candidates: [Int] = []

        func child(_ byte: UInt8) -> Int? {
            for child in children where child.byte == byte { return child.node }
            return nil
        }
    }

    private var nodes = [Node()]

    /// Makes a trie of prefixes; each pattern's number is its position.
    init(_ prefixes: [[UInt8]]) {
        for (number, prefix) in prefixes.enumerated() {
            var current = 0
            for byte in prefix {
                if let next = nodes[current].child(byte) {
                    current = next
                } else {
                    nodes.append(Node())
                    nodes[current].children.append((byte, nodes.count - 1))
                    current = nodes.count - 1
                }
            }
            nodes[current].candidates.append(number)
        }
        // A node also tries what its ancestors try. Children are made after their parents, so one pass will do.
        for parent in nodes.indices {
            for (_, child) in nodes[parent].children {
                if nodes[child].candidates.isEmpty {
                    nodes[child].candidates = nodes[parent].candidates
                } else {
                    nodes[child].candidates = (nodes[child].candidates + nodes[parent].candidates).sorted()
                }
            }
        }
    }

    func candidates(for path: [UInt8], from start: Int) -> [Int] {
        var current = 0
        var position = start
        while position < path.count, let next = nodes[current].child(path[position]) {
            current = next
            position += 1
        }
        return nodes[current].candidates
    }
}
