import Web

/// Requests to `create_user/` and what the same application in Django answers.
extension Exchange {
    static let ofTheCreateUserView: [Exchange] = [
        Exchange(
            .post, "/create_user/", as: nil,
            body: "{}",
            .badRequest,
            #"{"username":["This field is required."],"password":["This field is required."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "ann", "password": "correct horse 8"}"#,
            .badRequest,
            #"{"username":["A user with that username already exists."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "a b", "password": "correct horse 8"}"#,
            .badRequest,
            #"{"username":["Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body:
                #"{"username": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "password": "correct horse 8"}"#,
            .badRequest,
            #"{"username":["Ensure this field has no more than 150 characters."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "dora", "password": "dora"}"#,
            .badRequest,
            #"{"password":["The password is too similar to the username.","This password is too short. It must contain at least 8 characters."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "dora", "password": "12345678"}"#,
            .badRequest,
            #"{"password":["This password is too common.","This password is entirely numeric."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "dora", "password": "password"}"#,
            .badRequest,
            #"{"password":["This password is too common."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "dora", "password": "short"}"#,
            .badRequest,
            #"{"password":["This password is too short. It must contain at least 8 characters."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "dorathea", "password": "aehtarod"}"#,
            .badRequest,
            #"{"password":["The password is too similar to the username."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "", "password": ""}"#,
            .badRequest,
            #"{"username":["This field may not be blank."],"password":["This field may not be blank."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": null, "password": null}"#,
            .badRequest,
            #"{"username":["This field may not be null."],"password":["This field may not be null."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": 12, "password": 5}"#,
            .badRequest,
            #"{"password":["This password is too short. It must contain at least 8 characters.","This password is too common.","This password is entirely numeric."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "ann", "password": ""}"#,
            .badRequest,
            #"{"username":["A user with that username already exists."],"password":["This field may not be blank."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": true, "password": []}"#,
            .badRequest,
            #"{"username":["Not a valid string."],"password":["Not a valid string."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "do\u0000ra", "password": "a\u0000"}"#,
            .badRequest,
            #"{"username":["Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.","Null characters are not allowed."],"password":["Null characters are not allowed."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: #"{"username": "do\ud800ra", "password": "\ud800"}"#,
            .badRequest,
            #"{"username":["Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.","Surrogate characters are not allowed: U+D800."],"password":["Surrogate characters are not allowed: U+D800."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: "[]",
            .badRequest,
            #"{"non_field_errors":["Invalid data. Expected a dictionary, but got list."]}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: nil,
            body: "{",
            .badRequest,
            #"{"detail":"JSON parse error - Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .get, "/create_user/", as: nil,
            .methodNotAllowed,
            #"{"detail":"Method \"GET\" not allowed."}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .options, "/create_user/", as: nil,
            .ok,
            #"{"name":"Create User","description":"Register a user and get the token to authenticate with.","renders":["application/json","text/html"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"POST":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"username":{"type":"string","required":true,"read_only":false,"label":"Username","help_text":"Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.","max_length":150},"password":{"type":"string","required":true,"read_only":false,"label":"Password","max_length":128},"token":{"type":"string","required":false,"read_only":true,"label":"Token"}}}}"#,
            allow: "POST, OPTIONS"),
        Exchange(
            .post, "/create_user/", as: "nope",
            body: "{}",
            .unauthorized,
            #"{"detail":"Invalid token."}"#,
            allow: "POST, OPTIONS", challenge: "Token"),
        Exchange(
            .post, "/create_user/",
            body: "{}",
            .badRequest,
            #"{"username":["This field is required."],"password":["This field is required."]}"#,
            allow: "POST, OPTIONS"),
    ]
}
