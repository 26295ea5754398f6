/// A pattern, ready to match.
enum CompiledPattern: Sendable {
    case route(RoutePattern)
    case regex(RegexPattern)

    init(
        _ route: URLPattern.Route, isEndpoint: Bool, converters: [String: any PathConverter]
    ) throws(ImproperlyConfigured) {
        switch route {
        case .path(let text): self = .route(try RoutePattern(text, isEndpoint: isEndpoint, converters: converters))
        case .regex(let text): self = .regex(try RegexPattern(text, isEndpoint: isEndpoint))
        }
    }

    func match(_ path: [UInt8], from start: Int) -> PatternMatch? {
        switch self {
        case .route(let route): route.match(path, from: start)
        case .regex(let regex): regex.match(path, from: start)
        }
    }

    var literalPrefix: [UInt8] {
        switch self {
        case .route(let route): route.literalPrefix
        case .regex(let regex): regex.literalPrefix
        }
    }

    var isLiteral: Bool {
        switch self {
        case .route(let route): route.isLiteral
        case .regex(let regex): regex.isLiteral
        }
    }

    /// The regular expression that Django would use.
    var regexSource: String {
        switch self {
        case .route(let route): route.regexSource
        case .regex(let regex): regex.regex.pattern
        }
    }

    var converters: [(name: String, converter: any PathConverter)] {
        switch self {
        case .route(let route): route.converters
        case .regex: []
        }
    }
}
