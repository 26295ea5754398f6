import PythonJSON
import Testing
import Web

/// A request, and what Django REST framework 3.18 answers.
struct Exchange: Sendable {
    let method: HTTPMethod
    let target: String
    let body: String?
    let accept: String?
    let status: HTTPStatus
    /// The answer's JSON; anything else is not compared.
    let answer: String
    let location: String?
    let allow: String?

    init(
        _ method: HTTPMethod, _ target: String, body: String? = nil, accept: String? = nil, status: HTTPStatus,
        _ answer: String, location: String? = nil, allow: String? = nil
    ) {
        self.method = method
        self.target = target
        self.body = body
        self.accept = accept
        self.status = status
        self.answer = answer
        self.location = location
        self.allow = allow
    }

    func play(_ application: WebApplication, _ location: SourceLocation = #_sourceLocation) async {
        var headers: HeaderFields = [.host: "testserver"]
        if let accept { headers[.accept] = accept }
        if body != nil { headers[.contentType] = "application/json" }
        let request = application.request(method, target: target, headers: headers, body: Array((body ?? "").utf8))
        let response = await application.respond(to: request)
        let name = Comment("\(method) \(target) \(body ?? "")")
        #expect(response.status == status, name, sourceLocation: location)
        #expect(response.headers[.allow] == allow, name, sourceLocation: location)
        #expect(response.headers[.location] == self.location, name, sourceLocation: location)
        // The server drops the body of an answer to HEAD.
        if answer == "<html>" || method == .head { return }
        #expect(String(decoding: response.body.bytes ?? [], as: UTF8.self) == answer, name, sourceLocation: location)
    }
}
