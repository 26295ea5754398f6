/// What arrived of a request's body.
public enum ReceivedBody: Sendable {
    /// The whole body.
    case complete([UInt8])
    /// More than the server was ready to read. The connection is closed after the answer.
    case tooLarge
    /// The client stopped sending before the end.
    case incomplete
}
