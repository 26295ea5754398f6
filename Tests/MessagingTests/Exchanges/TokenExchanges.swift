import Web

/// Requests to `api-token-auth/` and what the same application in Django answers.
extension Exchange {
    static let ofTheTokenView: [Exchange] = [
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "ann", "password": "correct horse 7"}"#,
            .ok,
            #"{"token":"annannann"}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "ann", "password": "wrong"}"#,
            .badRequest,
            #"{"non_field_errors":["Unable to log in with provided credentials."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "nobody", "password": "x"}"#,
            .badRequest,
            #"{"non_field_errors":["Unable to log in with provided credentials."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "cy", "password": "correct horse 7"}"#,
            .badRequest,
            #"{"non_field_errors":["Unable to log in with provided credentials."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: "{}",
            .badRequest,
            #"{"username":["This field is required."],"password":["This field is required."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "", "password": " "}"#,
            .badRequest,
            #"{"username":["This field may not be blank."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": null, "password": 1}"#,
            .badRequest,
            #"{"username":["This field may not be null."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "ann", "password": ["x"]}"#,
            .badRequest,
            #"{"password":["Not a valid string."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: "[]",
            .badRequest,
            #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": " ann ", "password": "correct horse 7"}"#,
            .ok,
            #"{"token":"annannann"}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: #"{"username": "ann", "password": " correct horse 7"}"#,
            .badRequest,
            #"{"non_field_errors":["Unable to log in with provided credentials."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil,
            body: "{",
            .badRequest,
            #"{"detail":"JSON parse error - Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil, type: "application/x-www-form-urlencoded",
            body: "username=bob&password=correct+horse+7",
            .ok,
            #"{"token":"bobbobbob"}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .get, "/api-token-auth/", as: nil,
            .methodNotAllowed,
            #"{"detail":"Method \"GET\" not allowed."}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .options, "/api-token-auth/", as: nil,
            .ok,
            #"{"name":"Obtain Auth Token","description":"","renders":["application/json"],"parses":["application/x-www-form-urlencoded","multipart/form-data","application/json"],"actions":{"POST":{"username":{"type":"string","required":true,"read_only":false,"label":"Username"},"password":{"type":"string","required":true,"read_only":false,"label":"Password"},"token":{"type":"string","required":false,"read_only":true,"label":"Token"}}}}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/api-token-auth/", as: nil, type: "text/csv",
            body: "x",
            .unsupportedMediaType,
            #"{"detail":"Unsupported media type \"text/csv\" in request."}"#,
            allow: "POST, OPTIONS"),
    ]
}
