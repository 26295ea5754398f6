internal import NIOCore
internal import Web

/// Reads requests from the bytes of a connection.
///
/// ```swift
/// var parser = RequestParser(limits: limits)
/// while let event = try parser.next(&buffer) { … }     // .head, then .body as often as bytes come, then .end
/// ```
///
/// It takes requests as Django's servers do: any method, any byte in the target and in values, lines that end without a
/// carriage return. It refuses what two servers in a row could understand differently: lines without a colon, lengths that
/// contradict each other, a length beside a chunked body.
struct RequestParser {
    /// What the next bytes meant.
    enum Event: Sendable, Equatable {
        case head(RequestHead)
        case body(ByteBuffer)
        case end
    }

    struct Limits: Sendable {
        var requestLine: Int
        var field: Int
        var fields: Int
        var fieldCount: Int
    }

    private enum State {
        case head
        case fixed(Int)
        case chunked(ChunkedBody)
    }

    private let limits: Limits
    private var state = State.head
    /// How much of the buffer was searched for the end of the head, and found not to hold it.
    private var searched = 0

    init(limits: Limits) { self.limits = limits }

    /// Takes the next part of a request out of the buffer; `nil` when more bytes are needed.
    mutating func next(_ buffer: inout ByteBuffer) throws(RequestRefusal) -> Event? {
        switch state {
        case .head: return try head(&buffer)
        case .fixed(0):
            state = .head
            return .end
        case .fixed(let left):
            guard let bytes = buffer.readSlice(length: min(left, buffer.readableBytes)), bytes.readableBytes > 0 else {
                return nil
            }
            state = .fixed(left - bytes.readableBytes)
            return .body(bytes)
        case .chunked(var body):
            let event = try body.next(&buffer, trailerLimit: limits.fields)
            state = event == .end ? .head : .chunked(body)
            return event
        }
    }

    private mutating func head(_ buffer: inout ByteBuffer) throws(RequestRefusal) -> Event? {
        if searched == 0 {
            Self.skipEmptyLines(&buffer)
            // It may be the beginning of another empty line.
            if buffer.readableBytes == 1, buffer.readableBytesView.first == 0x0D { return nil }
        }
        // Not text at all, such as the first bytes of TLS: there is no line to wait for.
        if let first = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self), first < 0x20, first != 0x0D {
            throw .malformed
        }
        guard let length = buffer.readableBytesView.lengthOfHead(searched: searched) else {
            searched = buffer.readableBytes
            try checkUnfinishedHead(buffer)
            return nil
        }
        searched = 0
        var reader = HeadReader(limits)
        let head = try buffer.withUnsafeReadableBytes { bytes in
            Result { () throws(RequestRefusal) in
                try reader.read(UnsafeRawBufferPointer(rebasing: bytes[..<length]))
            }
        }.get()
        buffer.moveReaderIndex(forwardBy: length)
        switch head.body {
        case .fixed(let count): state = .fixed(count)
        case .chunked: state = .chunked(ChunkedBody())
        }
        return .head(head)
    }

    private static func skipEmptyLines(_ buffer: inout ByteBuffer) {
        while let byte = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self), byte == 0x0A || byte == 0x0D {
            if byte == 0x0D {
                // Alone it is no empty line, or the rest of it is still to come.
                guard buffer.getInteger(at: buffer.readerIndex + 1, as: UInt8.self) == 0x0A else { return }
                buffer.moveReaderIndex(forwardBy: 1)
            }
            buffer.moveReaderIndex(forwardBy: 1)
        }
    }

    /// Nobody may make the server keep more than a head can hold.
    private func checkUnfinishedHead(_ buffer: ByteBuffer) throws(RequestRefusal) {
        let bytes = buffer.readableBytesView
        if bytes.count <= min(limits.requestLine, limits.field) { return }
        guard let end = bytes.firstIndex(of: 0x0A) else {
            if bytes.count > limits.requestLine { throw .targetTooLong }
            return
        }
        if end - bytes.startIndex > limits.requestLine { throw .targetTooLong }
        if bytes.endIndex - end > limits.fields { throw .headerTooLarge }
        let line = bytes.lastIndex(of: 0x0A) ?? end
        if bytes.endIndex - line > limits.field + 2 { throw .headerTooLarge }
    }
}

extension ByteBufferView {
    /// How long a head is, with the empty line at its end; `nil` if that is not there yet.
    ///
    /// - Parameter searched: how many bytes were looked at before.
    fileprivate func lengthOfHead(searched: Int) -> Int? {
        withUnsafeBytes { bytes -> Int? in
            // The end may have begun before.
            var index = Swift.max(0, searched - 2)
            while index < bytes.count, let line = bytes[index...].firstIndex(of: 0x0A) {
                index = line + 1
                if index < bytes.count, bytes[index] == 0x0A { return index + 1 }
                if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { return index + 2 }
            }
            return nil
        }
    }
}
