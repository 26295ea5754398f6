/// The client did something that an honest one does not: Django's `SuspiciousOperation`. Answered by `handler400`.
public struct SuspiciousOperation: Error, Sendable, Equatable, CustomStringConvertible {
    public struct Code: Hashable, Sendable {
        /// Django's class name; also the name of its logger, `django.security.<name>`.
        public let name: String

        public init(_ name: String) { self.name = name }

        public static let suspiciousOperation = Code("SuspiciousOperation")
        public static let disallowedHost = Code("DisallowedHost")
        public static let disallowedRedirect = Code("DisallowedRedirect")
        public static let requestDataTooBig = Code("RequestDataTooBig")
        public static let tooManyFieldsSent = Code("TooManyFieldsSent")
        public static let tooManyFilesSent = Code("TooManyFilesSent")
        public static let suspiciousFileOperation = Code("SuspiciousFileOperation")
        public static let suspiciousMultipartForm = Code("SuspiciousMultipartForm")
        public static let suspiciousSession = Code("SuspiciousSession")
    }

    public var code: Code
    public var message: String

    public init(_ code: Code = .suspiciousOperation, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }

    public static let requestDataTooBig = Self(
        .requestDataTooBig, "Request body exceeded settings.DATA_UPLOAD_MAX_MEMORY_SIZE.")
    public static let tooManyFieldsSent = Self(
        .tooManyFieldsSent,
        "The number of GET/POST parameters exceeded settings.DATA_UPLOAD_MAX_NUMBER_FIELDS.")
    public static let tooManyFilesSent = Self(
        .tooManyFilesSent, "The number of files exceeded settings.DATA_UPLOAD_MAX_NUMBER_FILES.")
}
