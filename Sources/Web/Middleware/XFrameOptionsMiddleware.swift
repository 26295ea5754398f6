/// Keeps pages out of other sites' frames: Django's `XFrameOptionsMiddleware`.
public struct XFrameOptionsMiddleware: SynchronousMiddleware {
    private let value: String

    /// - Parameter value: `X_FRAME_OPTIONS`: `DENY` or `SAMEORIGIN`.
    public init(value: String = "DENY") {
        self.value = value.uppercased()
    }

    public func process(_ response: inout Response, for request: Request) {
        guard !response.traits.contains(.isXFrameOptionsExempt) else { return }
        response.headers.setDefault(.xFrameOptions, value)
    }
}
