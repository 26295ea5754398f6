import Testing
import Web

@Suite struct ViewSetTests {
    @Test func answersAsTheRouterOfDjango() async throws {
        let notes = try await NotesApplication()
        for exchange in Self.viewSets { await exchange.play(notes.application) }
    }

    static let viewSets = [
        Exchange(
            "GET", "/api/", status: 200,
            #"{"notes":"http://testserver/api/notes/","pairs":"http://testserver/api/pairs/"}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/notes/1/", status: 200, #"{"id":1,"title":"one","body":"first body","rank":3}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange("GET", "/api/notes/1", status: 404, "<html>"),
        Exchange(
            "GET", "/api/notes/99/", status: 404, #"{"detail":"No Note matches the given query."}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/notes/x/", status: 404, #"{"detail":"Not found."}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/notes/1.json", status: 200, #"{"id":1,"title":"one","body":"first body","rank":3}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange("GET", "/api/notes.xml", status: 404, #"{"detail":"Not found."}"#, allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/notes/top/", status: 200, #"[{"id":1,"title":"one","body":"first body","rank":3}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/.json", status: 200,
            #"{"notes":"http://testserver/api/notes.json","pairs":"http://testserver/api/pairs.json"}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "OPTIONS", "/api/notes/", status: 200,
            #"{"name":"Note List","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"POST":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"title":{"type":"string","required":true,"read_only":false,"label":"Title","max_length":20},"body":{"type":"string","required":false,"read_only":false,"label":"Body"},"rank":{"type":"integer","required":false,"read_only":false,"label":"Rank","min_value":-9223372036854775808,"max_value":9223372036854775807}}}}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "OPTIONS", "/api/notes/1/", status: 200,
            #"{"name":"Note Instance","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"PUT":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"title":{"type":"string","required":true,"read_only":false,"label":"Title","max_length":20},"body":{"type":"string","required":false,"read_only":false,"label":"Body"},"rank":{"type":"integer","required":false,"read_only":false,"label":"Rank","min_value":-9223372036854775808,"max_value":9223372036854775807}}}}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "OPTIONS", "/api/notes/top/", status: 200,
            #"{"name":"Top","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "OPTIONS", "/api/", status: 200,
            #"{"name":"Api Root","description":"The default basic root view for DefaultRouter","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            "PUT", "/api/notes/", body: "{}", status: 405, #"{"detail":"Method \"PUT\" not allowed."}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: "{}", status: 400, #"{"title":["This field is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: #"{"title": "one"}"#, status: 400,
            #"{"title":["note with this title already exists."]}"#, allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: #"{"title": "new", "rank": 7, "id": 99}"#, status: 201,
            #"{"id":8,"title":"new","body":"","rank":7}"#, allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: #"{"title": "xxxxxxxxxxxxxxxxxxxxx", "rank": "z", "body": null}"#, status: 400,
            #"{"title":["Ensure this field has no more than 20 characters."],"body":["This field may not be null."],"rank":["A valid integer is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: "[]", status: 400,
            #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/notes/", body: "null", status: 400, #"{"non_field_errors":["No data provided"]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "PUT", "/api/notes/2/", body: #"{"title": "two", "rank": 5}"#, status: 200,
            #"{"id":2,"title":"two","body":"second, \"quoted\"","rank":5}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PUT", "/api/notes/2/", body: #"{"title": "one"}"#, status: 400,
            #"{"title":["note with this title already exists."]}"#, allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PUT", "/api/notes/2/", body: #"{"rank": 9}"#, status: 400, #"{"title":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PATCH", "/api/notes/2/", body: #"{"rank": 9}"#, status: 200,
            #"{"id":2,"title":"two","body":"second, \"quoted\"","rank":9}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PATCH", "/api/notes/2/", body: "{}", status: 200,
            #"{"id":2,"title":"two","body":"second, \"quoted\"","rank":9}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PATCH", "/api/notes/2/", body: #"{"title": ""}"#, status: 400,
            #"{"title":["This field may not be blank."]}"#, allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "GET", "/api/notes/2/", status: 200, #"{"id":2,"title":"two","body":"second, \"quoted\"","rank":9}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange("POST", "/api/notes/2/rank_up/", status: 200, #"{"rank":10}"#, allow: "POST, OPTIONS"),
        Exchange(
            "GET", "/api/notes/2/rank_up/", status: 405, #"{"detail":"Method \"GET\" not allowed."}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            "POST", "/api/notes/999/rank_up/", status: 404, #"{"detail":"No Note matches the given query."}"#,
            allow: "POST, OPTIONS"),
        Exchange("DELETE", "/api/notes/2/", status: 204, "", allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "DELETE", "/api/notes/2/", status: 404, #"{"detail":"No Note matches the given query."}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange("HEAD", "/api/notes/", status: 200, "", allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/pairs/", body: #"{"left": 1, "right": 2}"#, status: 400,
            #"{"non_field_errors":["The fields left, right must make a unique set."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/pairs/", body: #"{"left": 1, "right": 3}"#, status: 201,
            #"{"id":2,"left":1,"right":3,"note":""}"#, allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/pairs/", body: #"{"left": 1}"#, status: 400, #"{"right":["This field is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            "PATCH", "/api/pairs/2/", body: #"{"right": 2}"#, status: 400,
            #"{"non_field_errors":["The fields left, right must make a unique set."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PATCH", "/api/pairs/2/", body: #"{"right": 3}"#, status: 200, #"{"id":2,"left":1,"right":3,"note":""}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "PUT", "/api/pairs/2/", body: #"{"left": 1, "right": 2, "note": "toolong"}"#, status: 400,
            #"{"note":["Ensure this field has no more than 5 characters."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            "POST", "/api/pairs/", body: #"{"left": 99999999999999999999, "right": true}"#, status: 400,
            #"{"left":["Ensure this value is less than or equal to 9223372036854775807."],"right":["A valid integer is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
    ]
}
