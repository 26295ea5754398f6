import Testing
import Web

@Suite struct FilterTests {
    @Test func searchesAndOrders() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.searches { await exchange.play(notes.application) }
    }

    static let searches = [
        Exchange(
            "GET", "/searched/?search=one", status: 200, #"[{"id":1,"title":"one","body":"first body","rank":3}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=f", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=f%20o", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":4,"title":"four","body":"","rank":3}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=,f,,o,", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":4,"title":"four","body":"","rank":3}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=%22second,%20%22", status: 200,
            #"[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=fi%25", status: 200, #"[{"id":5,"title":"five","body":"fi%ve_x","rank":2}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/searched/?search=_", status: 200, "[]", allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=%00", status: 400, #"["Null characters are not allowed."]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=S", status: 200,
            #"[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=rank", status: 200,
            #"[{"id":7,"title":"seven","body":"","rank":0},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":1,"title":"one","body":"first body","rank":3},{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":6,"title":"six ü","body":"six","rank":3}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=-rank,title", status: 200,
            #"[{"id":4,"title":"four","body":"","rank":3},{"id":1,"title":"one","body":"first body","rank":3},{"id":6,"title":"six ü","body":"six","rank":3},{"id":3,"title":"three","body":"Third","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":7,"title":"seven","body":"","rank":0}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=body,-title", status: 200,
            #"[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0},{"id":1,"title":"one","body":"first body","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=nope", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=", status: 200,
            #"[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?search=%27six%20%C3%BC%27", status: 200,
            #"[{"id":6,"title":"six ü","body":"six","rank":3}]"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/searched/?ordering=%20-title%20", status: 200,
            #"[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3},{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0},{"id":1,"title":"one","body":"first body","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2}]"#,
            allow: "GET, HEAD, OPTIONS"),
    ]
}
