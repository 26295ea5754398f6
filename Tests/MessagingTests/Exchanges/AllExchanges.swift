import Web

/// Requests to `all/` and what the same application in Django answers.
extension Exchange {
    static let ofTheAllView: [Exchange] = [
        Exchange(
            .get, "/all/",
            .ok,
            #"[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?folder=received",
            .ok,
            #"[{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?folder=sent",
            .ok,
            #"[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?folder=x",
            .badRequest,
            #"{"folder":["\"x\" is not a valid choice."]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?is_read=true",
            .ok,
            #"[{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?is_read=false&folder=received",
            .ok,
            #"[{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?is_read=1",
            .badRequest,
            #"{"is_read":["\"1\" is not a valid choice."]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?folder=",
            .badRequest,
            #"{"folder":["\"\" is not a valid choice."]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=1",
            .ok,
            #"{"count":4,"next":null,"previous":null,"results":[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=1&page_size=2",
            .ok,
            #"{"count":4,"next":"http://testserver/all/?page=2&page_size=2","previous":null,"results":[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=2&page_size=2&folder=",
            .badRequest,
            #"{"folder":["\"\" is not a valid choice."]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=3&page_size=2",
            .notFound,
            #"{"detail":"Invalid page."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=x",
            .notFound,
            #"{"detail":"Invalid page."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page_size=1000",
            .ok,
            #"{"count":4,"next":null,"previous":null,"results":[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page_size=0",
            .ok,
            #"{"count":4,"next":null,"previous":null,"results":[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?page=last&page_size=3",
            .ok,
            #"{"count":4,"next":null,"previous":"http://testserver/all/?page_size=3","results":[{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?folder=sent&folder=received",
            .ok,
            #"[{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?format=json",
            .ok,
            #"[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?format=xml",
            .notFound,
            #"{"detail":"Not found."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?username=ann",
            .ok,
            #"[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":false},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?username=bob",
            .forbidden,
            #"{"detail":"The username parameter does not match the authenticated user."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?username=",
            .forbidden,
            #"{"detail":"The username parameter does not match the authenticated user."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?password=wrong",
            .forbidden,
            #"{"detail":"The password parameter is not the authenticated user's password."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?password=correct+horse+7&page_size=1",
            .ok,
            #"{"count":4,"next":"http://testserver/all/?page=2&page_size=1&password=correct+horse+7","previous":null,"results":[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":false}]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/?password=a&password=b",
            .forbidden,
            #"{"detail":"The password parameter is not the authenticated user's password."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/", as: nil,
            .unauthorized,
            #"{"detail":"Authentication credentials were not provided."}"#,
            allow: "GET, HEAD, OPTIONS", challenge: "Token"),
        Exchange(
            .get, "/all/", as: "nope",
            .unauthorized,
            #"{"detail":"Invalid token."}"#,
            allow: "GET, HEAD, OPTIONS", challenge: "Token"),
        Exchange(
            .get, "/all/", as: "cycycy",
            .unauthorized,
            #"{"detail":"User inactive or deleted."}"#,
            allow: "GET, HEAD, OPTIONS", challenge: "Token"),
        Exchange(
            .get, "/all/", as: "444",
            .ok,
            #"[{"id":4,"sender":"bob","receiver":"4","subject":"not mine","message":"text","creation_date":"2024-05-06T07:08:10Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .head, "/all/",
            .ok,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .post, "/all/",
            body: "{}",
            .methodNotAllowed,
            #"{"detail":"Method \"POST\" not allowed."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .options, "/all/",
            .ok,
            #"{"name":"All","description":"List the messages that you sent or received.","renders":["application/json","text/html"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .options, "/all/", as: nil,
            .unauthorized,
            #"{"detail":"Authentication credentials were not provided."}"#,
            allow: "GET, HEAD, OPTIONS", challenge: "Token"),
        Exchange(
            .get, "/all/", accept: "application/xml",
            .notAcceptable,
            #"{"detail":"Could not satisfy the request Accept header."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/", accept: "application/json; indent=2",
            .ok,
            #"""
            [
              {
                "id": 1,
                "sender": "ann",
                "receiver": "bob",
                "subject": "é \"q\"",
                "message": "text",
                "creation_date": "2024-05-06T07:08:09.000010Z",
                "is_read": false
              },
              {
                "id": 3,
                "sender": "bob",
                "receiver": "ann",
                "subject": "c",
                "message": "text",
                "creation_date": "2024-05-06T07:08:09Z",
                "is_read": true
              },
              {
                "id": 2,
                "sender": "bob",
                "receiver": "ann",
                "subject": "b",
                "message": "text",
                "creation_date": "2024-05-06T07:08:09Z",
                "is_read": false
              },
              {
                "id": 5,
                "sender": "ann",
                "receiver": "ann",
                "subject": "self",
                "message": "text",
                "creation_date": "2024-05-06T07:08:01Z",
                "is_read": false
              }
            ]
            """#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/",
            body: #"{"username": "bob"}"#,
            .forbidden,
            #"{"detail":"The username parameter does not match the authenticated user."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/",
            body: "{",
            .badRequest,
            #"{"detail":"JSON parse error - Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all/", type: "text/csv",
            body: "x",
            .unsupportedMediaType,
            #"{"detail":"Unsupported media type \"text/csv\" in request."}"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .get, "/all",
            .movedPermanently, location: "/all/"),
    ]
}
