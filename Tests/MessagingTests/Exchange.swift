import PythonJSON
import Testing
import Web

/// A request to the messaging application, and what the same application in Django answers.
struct Exchange: Sendable {
    let method: HTTPMethod
    let target: String
    let token: String?
    let accept: String?
    let type: String
    let body: String?
    let status: HTTPStatus
    /// The answer's body, or `page` for HTML, which is not compared.
    let answer: String
    let allow: String?
    let location: String?
    let challenge: String?

    init(
        _ method: HTTPMethod, _ target: String, as token: String? = "annannann", accept: String? = nil,
        type: String = "application/json", body: String? = nil, _ status: HTTPStatus, _ answer: String = "",
        allow: String? = nil, location: String? = nil, challenge: String? = nil
    ) {
        self.method = method
        self.target = target
        self.token = token
        self.accept = accept
        self.type = type
        self.body = body
        self.status = status
        self.answer = answer
        self.allow = allow
        self.location = location
        self.challenge = challenge
    }

    func play(_ application: WebApplication, _ sourceLocation: SourceLocation = #_sourceLocation) async {
        var headers: HeaderFields = [.host: "testserver"]
        if let token { headers[.authorization] = "Token \(token)" }
        if let accept { headers[.accept] = accept }
        if body != nil { headers[.contentType] = type }
        let response = await application.respond(
            to: application.request(method, target: target, headers: headers, body: Array((body ?? "").utf8)))
        let name = Comment("\(method) \(target) \(body ?? "")")
        #expect(response.status == status, name, sourceLocation: sourceLocation)
        #expect(response.headers[.allow] == allow, name, sourceLocation: sourceLocation)
        #expect(response.headers[.location] == location, name, sourceLocation: sourceLocation)
        #expect(response.headers[.wwwAuthenticate] == challenge, name, sourceLocation: sourceLocation)
        // The server drops the body of an answer to HEAD.
        if answer == .page || method == .head { return }
        let body = String(decoding: response.body.bytes ?? [], as: UTF8.self)
        #expect(Self.withoutTimes(body) == answer, name, sourceLocation: sourceLocation)
    }

    /// The body with `now` in place of the times of messages that were just made.
    private static func withoutTimes(_ body: String) -> String {
        body.replacing(/"creation_date":"(?!2024-)[^"]*/, with: #""creation_date":"now"#)
    }
}

extension String {
    /// Stands for an HTML page.
    static let page = "<page>"
}
