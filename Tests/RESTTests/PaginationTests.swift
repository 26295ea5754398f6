import Testing
import Web

@Suite struct PaginationTests {
    @Test func cutsAListIntoNumberedPages() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.numberedPages { await exchange.play(notes.application) }
    }

    static let numberedPages = [
        Exchange(
            "GET", "/numbered/", status: 200,
            #"{"count":7,"next":"http://testserver/numbered/?page=2","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?page=2", status: 200,
            #"{"count":7,"next":"http://testserver/numbered/?page=3","previous":"http://testserver/numbered/","results":[{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?page=4", status: 200,
            #"{"count":7,"next":null,"previous":"http://testserver/numbered/?page=3","results":[{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/numbered/?page=5", status: 404, #"{"detail":"Invalid page."}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?page=last&size=3", status: 200,
            #"{"count":7,"next":null,"previous":"http://testserver/numbered/?page=2&size=3","results":[{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?size=9&b=1&a=%20x&a=", status: 200,
            #"{"count":7,"next":"http://testserver/numbered/?a=+x&a=&b=1&page=2&size=9","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?size=0", status: 200,
            #"{"count":7,"next":"http://testserver/numbered/?page=2&size=0","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/numbered/?size=-1&page=1", status: 200,
            #"{"count":7,"next":"http://testserver/numbered/?page=2&size=-1","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange("GET", "/numbered/?page=x", status: 404, #"{"detail":"Invalid page."}"#, allow: "GET, HEAD, OPTIONS"),
    ]

    @Test func cutsAListByPosition() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.limitedPages { await exchange.play(notes.application) }
    }

    static let limitedPages = [
        Exchange(
            "GET", "/limited/", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=2&offset=2","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?limit=3&offset=2", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=3&offset=5","previous":"http://testserver/limited/?limit=3","results":[{"id":3,"title":"three","body":"Third","rank":3},{"id":4,"title":"four","body":"","rank":3},{"id":5,"title":"five","body":"fi%ve_x","rank":2}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?limit=99", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=3&offset=3","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?offset=1", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=2&offset=3","previous":"http://testserver/limited/?limit=2","results":[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?offset=7", status: 200,
            #"{"count":7,"next":null,"previous":"http://testserver/limited/?limit=2&offset=5","results":[]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?offset=8", status: 200,
            #"{"count":7,"next":null,"previous":"http://testserver/limited/?limit=2&offset=6","results":[]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?limit=0", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=2&offset=2","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?offset=-1&limit=x", status: 200,
            #"{"count":7,"next":"http://testserver/limited/?limit=2&offset=2","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/limited/?limit=3&offset=5&q=%C3%A9", status: 200,
            #"{"count":7,"next":null,"previous":"http://testserver/limited/?limit=3&offset=2&q=%C3%A9","results":[{"id":6,"title":"six ü","body":"six","rank":3},{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
    ]

    @Test func followsCursorsForthAndBack() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.cursorPages { await exchange.play(notes.application) }
    }

    static let cursorPages = [
        Exchange(
            "GET", "/cursored/", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=bz0y","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=bz0y", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=cD0z","previous":"http://testserver/cursored/?cursor=cj0xJnA9Mg%3D%3D","results":[{"id":4,"title":"four","body":"","rank":3},{"id":6,"title":"six ü","body":"six","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=cD0z", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=cD0x","previous":"http://testserver/cursored/?cursor=cj0xJnA9Mg%3D%3D","results":[{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=cD0x", status: 200,
            #"{"next":null,"previous":"http://testserver/cursored/?cursor=cj0xJnA9MA%3D%3D","results":[{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=bz0y","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=bz0y", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=cD0z","previous":"http://testserver/cursored/?cursor=cj0xJnA9Mg%3D%3D","results":[{"id":4,"title":"four","body":"","rank":3},{"id":6,"title":"six ü","body":"six","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=cD0x", status: 200,
            #"{"next":null,"previous":"http://testserver/cursored/?cursor=cj0xJnA9MA%3D%3D","results":[{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=cj0xJnA9MA%3D%3D", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=cD0x","previous":"http://testserver/cursored/?cursor=cj0xJnA9Mg%3D%3D","results":[{"id":5,"title":"five","body":"fi%ve_x","rank":2},{"id":2,"title":"two","body":"second, \"quoted\"","rank":1}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=cj0xJnA9Mg%3D%3D", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=cD0z","previous":"http://testserver/cursored/?cursor=bz0yJnI9MSZwPTI%3D","results":[{"id":3,"title":"three","body":"Third","rank":3},{"id":1,"title":"one","body":"first body","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=bz0yJnI9MSZwPTI%3D", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=bz0y","previous":null,"results":[{"id":6,"title":"six ü","body":"six","rank":3},{"id":4,"title":"four","body":"","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=xx", status: 404, #"{"detail":"Invalid cursor"}"#, allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=", status: 200,
            #"{"next":"http://testserver/cursored/?cursor=bz0y","previous":null,"results":[{"id":1,"title":"one","body":"first body","rank":3},{"id":3,"title":"three","body":"Third","rank":3}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=bz01", status: 200,
            #"{"next":null,"previous":"http://testserver/cursored/?cursor=bz0xJnI9MSZwPTA%3D","results":[{"id":2,"title":"two","body":"second, \"quoted\"","rank":1},{"id":7,"title":"seven","body":"","rank":0}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/cursored/?cursor=%C3%A9", status: 404, #"{"detail":"Invalid cursor"}"#, allow: "GET, HEAD, OPTIONS"
        ),
    ]
}
