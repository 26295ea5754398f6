import Web

/// Requests to `mark_read/` and what the same application in Django answers.
extension Exchange {
    static let ofTheMarkReadView: [Exchange] = [
        Exchange(
            .put, "/mark_read/1/",
            .forbidden,
            #"{"detail":"Only the receiver can mark a message as read."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/2/",
            .ok,
            #"{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/3/",
            .ok,
            #"{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/4/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/99/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/99999999999999999999/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/0/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/x/",
            .notFound, .page),
        Exchange(
            .put, "/mark_read/-1/",
            .notFound, .page),
        Exchange(
            .put, "/mark_read/٢/",
            .notFound, .page),
        Exchange(
            .patch, "/mark_read/2/",
            .ok,
            #"{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .get, "/mark_read/2/",
            .methodNotAllowed,
            #"{"detail":"Method \"GET\" not allowed."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/2/", as: nil,
            .unauthorized,
            #"{"detail":"Authentication credentials were not provided."}"#,
            allow: "PUT, PATCH, OPTIONS", challenge: "Token"),
        Exchange(
            .options, "/mark_read/2/",
            .ok,
            #"{"name":"Mark Read","description":"Mark a message that you received as read.","renders":["application/json","text/html"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"PUT":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"sender":{"type":"field","required":false,"read_only":false,"label":"Sender"},"receiver":{"type":"field","required":true,"read_only":false,"label":"Receiver"},"subject":{"type":"string","required":true,"read_only":false,"label":"Subject","max_length":255},"message":{"type":"string","required":true,"read_only":false,"label":"Message"},"creation_date":{"type":"datetime","required":false,"read_only":true,"label":"Creation date"},"is_read":{"type":"boolean","required":false,"read_only":true,"label":"Is read"}}}}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .options, "/mark_read/1/",
            .ok,
            #"{"name":"Mark Read","description":"Mark a message that you received as read.","renders":["application/json","text/html"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/1/", as: "bobbobbob",
            .ok,
            #"{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":true}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .get, "/all/?is_read=true",
            .ok,
            #"[{"id":1,"sender":"ann","receiver":"bob","subject":"é \"q\"","message":"text","creation_date":"2024-05-06T07:08:09.000010Z","is_read":true},{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":2,"sender":"bob","receiver":"ann","subject":"b","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true}]"#,
            allow: "GET, HEAD, OPTIONS"),
        Exchange(
            .put, "/mark_read/5/",
            body: #"{"username": "x"}"#,
            .forbidden,
            #"{"detail":"The username parameter does not match the authenticated user."}"#,
            allow: "PUT, PATCH, OPTIONS"),
        Exchange(
            .put, "/mark_read/5",
            body: "{}",
            .movedPermanently, location: "/mark_read/5/"),
    ]
}
