import GRDB

/// Variance and standard deviation, of a population or of a sample.
enum StatisticsFunctions {
    static let all: [DatabaseFunction] = [
        DatabaseFunction("VAR_POP", argumentCount: 1, pure: true, aggregate: PopulationVariance.self),
        DatabaseFunction("VAR_SAMP", argumentCount: 1, pure: true, aggregate: SampleVariance.self),
        DatabaseFunction("STDDEV_POP", argumentCount: 1, pure: true, aggregate: PopulationDeviation.self),
        DatabaseFunction("STDDEV_SAMP", argumentCount: 1, pure: true, aggregate: SampleDeviation.self),
    ]
}

/// The numbers of a group. Python's `statistics` fails for nulls, and for groups that are too small; so does this.
private struct Numbers {
    private var values: [Double] = []

    static let failure = DatabaseError(message: "user-defined aggregate's 'finalize' method raised error")

    mutating func append(_ value: DatabaseValue) throws {
        guard let number = Double.fromDatabaseValue(value) else { throw Self.failure }
        values.append(number)
    }

    /// - Parameter minimum: How many numbers there must be; one less is divided by for a sample.
    func variance(minimum: Int) throws -> Double {
        guard values.count >= minimum else { throw Self.failure }
        // In two passes: the squares of large numbers would leave nothing of small differences.
        let mean = sum(values) / Double(values.count)
        let squares = sum(values.map { ($0 - mean) * ($0 - mean) })
        let error = sum(values.map { $0 - mean })
        let corrected = squares - error * error / Double(values.count)
        return max(0, corrected) / Double(values.count - (minimum - 1))
    }

    /// Neumaier's sum, which keeps what is lost to rounding.
    private func sum(_ values: [Double]) -> Double {
        var sum = 0.0
        var lost = 0.0
        for value in values {
            let next = sum + value
            lost += abs(sum) >= abs(value) ? (sum - next) + value : (value - next) + sum
            sum = next
        }
        return sum + lost
    }
}

private struct PopulationVariance: DatabaseAggregate {
    private var numbers = Numbers()

    mutating func step(_ values: [DatabaseValue]) throws { try numbers.append(values[0]) }
    func finalize() throws -> (any DatabaseValueConvertible)? { try numbers.variance(minimum: 1) }
}

private struct SampleVariance: DatabaseAggregate {
    private var numbers = Numbers()

    mutating func step(_ values: [DatabaseValue]) throws { try numbers.append(values[0]) }
    func finalize() throws -> (any DatabaseValueConvertible)? { try numbers.variance(minimum: 2) }
}

private struct PopulationDeviation: DatabaseAggregate {
    private var numbers = Numbers()

    mutating func step(_ values: [DatabaseValue]) throws { try numbers.append(values[0]) }
    func finalize() throws -> (any DatabaseValueConvertible)? { try numbers.variance(minimum: 1).squareRoot() }
}

private struct SampleDeviation: DatabaseAggregate {
    private var numbers = Numbers()

    mutating func step(_ values: [DatabaseValue]) throws { try numbers.append(values[0]) }
    func finalize() throws -> (any DatabaseValueConvertible)? { try numbers.variance(minimum: 2).squareRoot() }
}
