public import SQLCore

/// Spans of time as text: Django's `django.utils.duration`.
public enum DurationText {
    /// `-1 23:59:59.000001`: `duration_string`.
    public static func plain(_ duration: TimeInterval) -> String {
        let (days, hours, minutes, seconds, rest) = parts(duration)
        return (days != 0 ? "\(days) " : "") + "\(padded(hours, 2)):\(padded(minutes, 2)):\(padded(seconds, 2))"
            + (rest != 0 ? "." + padded(rest, 6) : "")
    }

    /// `-P0DT00H00M01S`: `duration_iso_string`.
    public static func iso(_ duration: TimeInterval) -> String {
        let isNegative = duration.microseconds < 0
        let size = isNegative ? TimeInterval(microseconds: 0 &- duration.microseconds) : duration
        let (days, hours, minutes, seconds, rest) = parts(size)
        return (isNegative ? "-" : "") + "P\(days)DT\(padded(hours, 2))H\(padded(minutes, 2))M\(padded(seconds, 2))"
            + (rest != 0 ? "." + padded(rest, 6) : "") + "S"
    }

    /// `1 day, 2:03:04`: Python's `str()`.
    public static func python(_ duration: TimeInterval) -> String {
        let (days, hours, minutes, seconds, rest) = parts(duration)
        return (days != 0 ? "\(days) day\(abs(days) == 1 ? "" : "s"), " : "")
            + "\(hours):\(padded(minutes, 2)):\(padded(seconds, 2))" + (rest != 0 ? "." + padded(rest, 6) : "")
    }

    private static func parts(_ duration: TimeInterval) -> (Int64, Int, Int, Int, Int) {
        let (days, seconds, microseconds) = duration.components
        return (days, Int(seconds / 3600), Int(seconds / 60 % 60), Int(seconds % 60), Int(microseconds))
    }
}
