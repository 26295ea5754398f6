/// An error that knows its own answer.
///
/// ```swift
/// struct OutOfStock: ResponseConvertible {
///     func response(for request: Request) -> Response { Response(status: .conflict, text: "Sold out") }
/// }
/// ```
///
/// Every other error is logged and answered as an internal error.
public protocol ResponseConvertible: Error {
    func response(for request: Request) -> Response
}
