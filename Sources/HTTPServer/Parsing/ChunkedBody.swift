internal import NIOCore

/// A body that comes in pieces, each with its length in front: `5\r\nhello\r\n0\r\n\r\n`.
struct ChunkedBody {
    private enum State {
        case size
        case data(Int)
        case dataEnd
        case trailer(Int)
    }

    private var state = State.size
    /// The bytes of a line that says a size, with its extensions.
    private static let maxSizeLine = 1024

    mutating func next(
        _ buffer: inout ByteBuffer, trailerLimit: Int
    ) throws(RequestRefusal) -> RequestParser.Event? {
        while true {
            switch state {
            case .size:
                guard let line = try Self.line(&buffer, limit: Self.maxSizeLine) else { return nil }
                let size = try Self.size(line)
                state = size == 0 ? .trailer(0) : .data(size)
            case .data(let left):
                guard let bytes = buffer.readSlice(length: min(left, buffer.readableBytes)), bytes.readableBytes > 0
                else { return nil }
                state = bytes.readableBytes == left ? .dataEnd : .data(left - bytes.readableBytes)
                return .body(bytes)
            case .dataEnd:
                guard let line = try Self.line(&buffer, limit: 2) else { return nil }
                guard line.readableBytes == 0 else { throw .malformed }
                state = .size
            case .trailer(let count):
                // Trailing fields are read past.
                guard let line = try Self.line(&buffer, limit: max(2, trailerLimit - count)) else { return nil }
                if line.readableBytes == 0 {
                    state = .size
                    return .end
                }
                state = .trailer(count + line.readableBytes + 2)
            }
        }
    }

    /// Takes a line without its end out of the buffer; `nil` if it is not whole yet.
    private static func line(_ buffer: inout ByteBuffer, limit: Int) throws(RequestRefusal) -> ByteBuffer? {
        let bytes = buffer.readableBytesView
        guard let end = bytes.prefix(limit).firstIndex(of: 0x0A) else {
            if bytes.count >= limit { throw .malformed }
            return nil
        }
        let count = end - bytes.startIndex
        guard count > 0, bytes[end - 1] == 0x0D, let line = buffer.readSlice(length: count - 1) else {
            throw .malformed
        }
        buffer.moveReaderIndex(forwardBy: 2)
        return line
    }

    private static func size(_ line: ByteBuffer) throws(RequestRefusal) -> Int {
        let bytes = line.readableBytesView
        let digits = bytes.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 && $0 != 0x09 }
        guard (1...15).contains(digits.count), !bytes.contains(0x0D) else { throw .malformed }
        var size = 0
        for byte in digits {
            guard let digit = hexadecimal(byte) else { throw .malformed }
            size = size << 4 | digit
        }
        // Behind spaces there may only be an extension.
        let rest = bytes[digits.endIndex...].drop { $0 == 0x20 || $0 == 0x09 }
        guard rest.isEmpty || rest.first == UInt8(ascii: ";") else { throw .malformed }
        return size
    }

    private static func hexadecimal(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte) - 0x61 + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte) - 0x41 + 10
        default: nil
        }
    }
}
