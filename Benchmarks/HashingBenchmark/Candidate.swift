/// A way to check a password.
protocol Candidate {
    var name: String { get }
    func check() throws
}

struct WrongResult: Error {
    let name: String
}
