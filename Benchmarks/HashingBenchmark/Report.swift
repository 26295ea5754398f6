/// The times of one candidate, printed as a line of JSON.
struct Report: CustomStringConvertible {
    let name: String
    let iterations: Int
    let seconds: [Double]

    var description: String {
        let sorted = seconds.sorted()
        let least = sorted.first ?? 0
        let median = sorted.dropFirst(sorted.count / 2).first ?? 0
        return """
            {"name": "\(name)", "iterations": \(iterations), "rounds": \(sorted.count), \
            "min_seconds": \(least), "median_seconds": \(median)}
            """
    }
}
