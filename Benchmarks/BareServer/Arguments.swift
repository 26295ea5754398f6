/// The words of the command line, taken from the front; options (`--name NUMBER`) may stand anywhere behind.
struct Arguments {
    private var words: [String]

    init(_ words: some Sequence<String>) {
        self.words = Array(words)
    }

    mutating func next() -> String? {
        words.isEmpty ? nil : words.removeFirst()
    }

    mutating func required(_ what: String) throws -> String {
        guard let word = next() else { throw UsageError("\(what) is missing") }
        return word
    }

    mutating func number(_ what: String) throws -> Int {
        let word = try required(what)
        guard let number = Int(word) else { throw UsageError("\(word) is not \(what)") }
        return number
    }

    func option(_ name: String) throws -> Int? {
        guard let index = words.firstIndex(of: name) else { return nil }
        guard let value = words[index...].dropFirst().first.flatMap({ Int($0) }) else {
            throw UsageError("\(name) needs a number")
        }
        return value
    }
}

struct UsageError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
