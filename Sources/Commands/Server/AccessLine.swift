import HTTPServer
import SQLCore
import TimeZones
import Web

/// A line of the access log, as Django's `runserver` writes it.
///
/// ```
/// [22/Nov/2026 18:00:05] "GET /all/ HTTP/1.1" 200 6613
/// ```
struct AccessLine {
    let text: String

    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    init(_ record: AccessRecord, _ time: TimeSettings) {
        let now = time.localNow.sqlText
        let month = Int(now.dropFirst(5).prefix(2)).map { Self.months[($0 + 11) % 12] } ?? ""
        let date = "\(now.dropFirst(8).prefix(2))/\(month)/\(now.prefix(4)) \(now.dropFirst(11).prefix(8))"
        let size = record.bodySize.map(String.init) ?? "-"
        text = "[\(date)] \"\(record.method) \(record.target) \(record.version)\" \(record.status.code) \(size)"
    }
}
