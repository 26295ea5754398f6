import NIOCore

extension ByteBuffer {
    /// Appends the message in a row of ``MessageQueries`` as JSON.
    mutating func writeMessage(_ row: SQLiteStatement) {
        let id = row.integer(0)
        let sender = row.text(1)
        let receiver = row.text(2)
        let subject = row.text(3)
        let message = row.text(4)
        let date = row.text(5)
        let isRead = row.integer(6) != 0
        // A byte becomes six at most (\u001f); the keys, the id, the date and the flag are less than 200 together.
        let texts = sender.count + receiver.count + subject.count + message.count + date.count
        writeWithUnsafeMutableBytes(minimumWritableBytes: texts * JSONCursor.growth + 200) { free in
            var json = JSONCursor(free)
            json.write(#"{"id":"#)
            json.write(id)
            json.write(#","sender":""#)
            json.write(escaping: sender)
            json.write(#"","receiver":""#)
            json.write(escaping: receiver)
            json.write(#"","subject":""#)
            json.write(escaping: subject)
            json.write(#"","message":""#)
            json.write(escaping: message)
            json.write(#"","creation_date":""#)
            json.write(date: date)
            json.write(isRead ? #"","is_read":true}"# : #"","is_read":false}"#)
            return json.count
        }
    }
}
