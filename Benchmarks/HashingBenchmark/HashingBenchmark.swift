/// Time per password check: this project's hasher, OpenSSL's own function, and the least that any could take.
///
/// ```
/// HashingBenchmark [ROUNDS [ITERATIONS]]
/// {"name": "hasher", "iterations": 1000000, "rounds": 5, "min_seconds": 0.12, "median_seconds": 0.12}
/// ```
///
/// Each round measures all of them in turn, so that a busy moment of the machine does not hit just one.
@main
enum HashingBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        let rounds = max(1, arguments.first ?? 5)
        let iterations = max(1, arguments.dropFirst().first ?? 1_000_000)
        let candidates: [any Candidate] = [
            try ProjectHasher(iterations: iterations),
            TwoCompressions(iterations: iterations),
            OpenSSLFunction(iterations: iterations),
        ]
        var seconds = [[Double]](repeating: [], count: candidates.count)
        for _ in 0..<rounds {
            for (index, candidate) in candidates.enumerated() {
                seconds[index].append(try ThreadTime.seconds(candidate.check))
            }
        }
        for (candidate, seconds) in zip(candidates, seconds) {
            print(Report(name: candidate.name, iterations: iterations, seconds: seconds))
        }
    }
}
