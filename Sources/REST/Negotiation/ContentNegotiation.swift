import PythonText
import Web

/// Chooses the renderer by `Accept` and `?format=`: DRF's `DefaultContentNegotiation`.
///
/// The most specific type that some renderer makes wins; `q` plays no part.
struct ContentNegotiation: Sendable {
    let renderers: [any Renderer]
    private let types: [MediaType]
    /// The parameter of the query that names a format; `nil` if none does.
    let formatParameter: String?

    init(_ renderers: [any Renderer], formatParameter: String?) {
        self.renderers = renderers
        types = renderers.map { MediaType($0.mediaType) }
        self.formatParameter = formatParameter
    }

    /// The type of the first renderer, which makes the answer when no other is asked for.
    var firstType: MediaType { types[0] }

    /// The renderer, and the media type in full that the client accepted.
    func select(for request: APIRequest) throws -> (renderer: any Renderer, mediaType: String) {
        var candidates = Array(zip(renderers, types))
        if let format = requestedFormat(request) {
            candidates = candidates.filter { $0.0.format == format }
            if candidates.isEmpty { throw NotFound() }
        }
        guard let accept = request.request.headers[.accept] else {
            return (candidates[0].0, candidates[0].0.mediaType)
        }
        // What nearly all clients send needs no closer look.
        if accept == "*/*" || accept == candidates[0].1.original {
            return (candidates[0].0, candidates[0].0.mediaType)
        }
        let accepted = Self.tokens(of: accept).map(MediaType.init)
        for precedence in stride(from: 3, through: 0, by: -1) {
            for (renderer, type) in candidates {
                for wanted in accepted where wanted.precedence == precedence && type.matches(wanted) {
                    return (renderer, type.precedence > precedence ? Self.complete(renderer, wanted) : wanted.original)
                }
            }
        }
        throw NotAcceptable()
    }

    private func requestedFormat(_ request: APIRequest) -> String? {
        if let suffix = request.arguments["format"]?.text { return suffix }
        guard let formatParameter, let format = request.query[formatParameter], !format.isEmpty else { return nil }
        return format
    }

    /// The renderer's type with the parameters of a less specific one: `*/*; indent=1` means `application/json;indent=1`.
    private static func complete(_ renderer: any Renderer, _ wanted: MediaType) -> String {
        ([renderer.mediaType] + wanted.parameters.map { "\($0.name)=\($0.value)" }).joined(separator: ";")
    }

    private static let maximumHeaderLength = 8192
    private static let maximumTokens = 64
    private static let maximumTokenLength = 256

    private static func tokens(of accept: String) -> [String] {
        var header = accept.unicodeScalars[...]
        if header.count > maximumHeaderLength {
            let front = header.prefix(maximumHeaderLength)
            header = front.lastIndex(of: ",").map { front[...$0] } ?? header.prefix(0)
        }
        var tokens: [String] = []
        for part in header.split(separator: ",") {
            let token = Substring(part).pythonStripped()
            if token.isEmpty || token.unicodeScalars.count > maximumTokenLength { continue }
            tokens.append(token)
            if tokens.count == maximumTokens { break }
        }
        return tokens
    }
}
