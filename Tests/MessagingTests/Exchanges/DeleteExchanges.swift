import Web

/// Requests to `delete/` and what the same application in Django answers.
extension Exchange {
    static let ofTheDeleteView: [Exchange] = [
        Exchange(
            .delete, "/delete/4/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/99/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .get, "/delete/1/",
            .methodNotAllowed,
            #"{"detail":"Method \"GET\" not allowed."}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/1/", as: nil,
            .unauthorized,
            #"{"detail":"Authentication credentials were not provided."}"#,
            allow: "DELETE, OPTIONS", challenge: "Token"),
        Exchange(
            .options, "/delete/1/",
            .ok,
            #"{"name":"Delete","description":"Delete a message that you sent or received.","renders":["application/json","text/html"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/1/?password=wrong",
            .forbidden,
            #"{"detail":"The password parameter is not the authenticated user's password."}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/1/",
            .noContent,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/1/",
            .notFound,
            #"{"detail":"No Message matches the given query."}"#,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .delete, "/delete/2/", as: "bobbobbob",
            .noContent,
            allow: "DELETE, OPTIONS"),
        Exchange(
            .get, "/all/?folder=received",
            .ok,
            #"[{"id":3,"sender":"bob","receiver":"ann","subject":"c","message":"text","creation_date":"2024-05-06T07:08:09Z","is_read":true},{"id":5,"sender":"ann","receiver":"ann","subject":"self","message":"text","creation_date":"2024-05-06T07:08:01Z","is_read":false}]"#,
            allow: "GET, HEAD, OPTIONS"),
    ]
}
