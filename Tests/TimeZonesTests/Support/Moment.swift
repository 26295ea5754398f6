import SQLCore
import Testing

/// The moment of a text in UTC.
func moment(_ text: String) throws -> DateTime { try #require(DateTime(text)) }
