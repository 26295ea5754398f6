import Web

/// Requests to ``LibraryApplication`` in their order, and what Django REST framework 3.18 answers.
enum LibraryExchanges {
    static let all: [Exchange] = [
        Exchange(
            .options, "/api/books/",
            status: .ok,
            #"{"name":"Book V List","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"POST":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"title":{"type":"string","required":true,"read_only":false,"label":"Title","max_length":20},"slug":{"type":"slug","required":false,"read_only":false,"label":"Slug","max_length":50},"author":{"type":"field","required":true,"read_only":false,"label":"Author"},"editor":{"type":"field","required":false,"read_only":false,"label":"Editor"},"tags":{"type":"field","required":false,"read_only":false,"label":"Tags"},"price":{"type":"decimal","required":true,"read_only":false,"label":"Price","min_value":0,"max_digits":6,"decimal_places":2},"pages":{"type":"integer","required":false,"read_only":false,"label":"Pages","min_value":0,"max_value":5000},"rating":{"type":"float","required":false,"read_only":false,"label":"Rating"},"state":{"type":"choice","required":false,"read_only":false,"label":"State","choices":[{"value":"n","display_name":"New"},{"value":"p","display_name":"Printed"}]},"level":{"type":"choice","required":false,"read_only":false,"label":"Level","choices":[{"value":1,"display_name":"Easy"},{"value":2,"display_name":"Hard"}]},"published":{"type":"date","required":true,"read_only":false,"label":"Published"},"opens":{"type":"time","required":false,"read_only":false,"label":"Opens"},"length":{"type":"duration","required":false,"read_only":false,"label":"Length"},"data":{"type":"field","required":false,"read_only":false,"label":"Data"},"code":{"type":"string","required":false,"read_only":false,"label":"Code"},"address":{"type":"string","required":false,"read_only":false,"label":"Address"},"blob":{"type":"field","required":false,"read_only":true,"label":"Blob"},"isbn":{"type":"string","required":true,"read_only":false,"label":"Isbn","min_length":3,"max_length":13}}}}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .options, "/api/linked/",
            status: .ok,
            #"{"name":"Linked V List","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"POST":{"url":{"type":"field","required":false,"read_only":true,"label":"Url"},"title":{"type":"string","required":true,"read_only":false,"label":"Title","max_length":20},"author":{"type":"field","required":true,"read_only":false,"label":"Author"},"editor":{"type":"field","required":false,"read_only":false,"label":"Editor"},"tags":{"type":"field","required":false,"read_only":false,"label":"Tags"},"price":{"type":"decimal","required":false,"read_only":false,"label":"Price","min_value":0,"max_digits":6,"decimal_places":2},"published":{"type":"date","required":false,"read_only":false,"label":"Published"},"isbn":{"type":"string","required":false,"read_only":false,"label":"Isbn","min_length":3,"max_length":13}}}}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .options, "/api/named/",
            status: .ok,
            #"{"name":"Named V List","description":"","renders":["application/json"],"parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"],"actions":{"POST":{"id":{"type":"integer","required":false,"read_only":true,"label":"ID"},"author":{"type":"field","required":false,"read_only":true,"label":"Author"},"tags":{"type":"field","required":true,"read_only":false,"label":"Tags"}}}}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body: #"{}"#,
            status: .badRequest,
            #"{"title":["This field is required."],"author":["This field is required."],"price":["This field is required."],"published":["This field is required."],"isbn":["This field is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body: #"{"title": "Q", "author": 1, "price": 1, "published": "2024-01-02", "isbn": "123"}"#,
            status: .badRequest,
            #"{"slug":["This field is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "One", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345"}"#,
            status: .created,
            #"{"id":1,"title":"One","slug":"","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/books/1/",
            status: .ok,
            #"{"id":1,"title":"One","slug":"","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "One", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345"}"#,
            status: .badRequest,
            #"{"slug":["This field must be unique for the \"published\" date."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "Two", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345"}"#,
            status: .badRequest,
            #"{"slug":["This field must be unique for the \"published\" date."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "x", "title": "Two", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": [3, 1], "editor": 2, "rating": 1, "state": "p", "level": "2", "opens": "10:30", "length": "1 02:03:04.5", "data": {"a": [1, null]}, "code": "5ce0e9a55ffa654bcee01238041fb31a", "address": "::FFFF:1.2.3.4", "blob": "aGk=", "pages": "7"}"#,
            status: .created,
            #"{"id":2,"title":"Two","slug":"x","author":1,"editor":2,"tags":[1,3],"price":"1.50","pages":7,"rating":1.0,"state":"p","level":2,"published":"2024-01-02","opens":"10:30:00","length":"1 02:03:04.500000","data":{"a":[1,null]},"code":"5ce0e9a5-5ffa-654b-cee0-1238041fb31a","address":"1.2.3.4","blob":"","isbn":"12345"}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/books/2/",
            status: .ok,
            #"{"id":2,"title":"Two","slug":"x","author":1,"editor":2,"tags":[1,3],"price":"1.50","pages":7,"rating":1.0,"state":"p","level":2,"published":"2024-01-02","opens":"10:30:00","length":"1 02:03:04.500000","data":{"a":[1,null]},"code":"5ce0e9a5-5ffa-654b-cee0-1238041fb31a","address":"1.2.3.4","blob":"","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/books/3/",
            status: .notFound,
            #"{"detail":"No Book matches the given query."}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "x", "title": "Three", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345"}"#,
            status: .badRequest,
            #"{"slug":["This field must be unique for the \"published\" date."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "x", "title": "Three", "author": 1, "price": "1.5", "published": "2024-01-03", "isbn": "12345"}"#,
            status: .created,
            #"{"id":3,"title":"Three","slug":"x","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-03","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "y", "title": "Four", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "state": "p"}"#,
            status: .badRequest,
            #"{"non_field_errors":["Taken."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "y", "title": "Four", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12x", "state": "p"}"#,
            status: .badRequest,
            #"{"isbn":["Digits only."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "y", "title": "Four", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "1"}"#,
            status: .badRequest,
            #"{"isbn":["Ensure this field has at least 3 characters."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "a b", "title": "xxxxxxxxxxxxxxxxxxxxx", "author": 9, "price": "-1", "published": "x", "isbn": "xxxxxxxxxxxxxx", "editor": "z", "tags": [1, 9], "pages": 5001, "rating": "x", "state": "q", "level": 3, "opens": "x", "length": "x", "data": 1, "code": "x", "address": "x"}"#,
            status: .badRequest,
            #"{"title":["Ensure this field has no more than 20 characters."],"slug":["Enter a valid \"slug\" consisting of letters, numbers, underscores or hyphens."],"author":["Invalid pk \"9\" - object does not exist."],"editor":["Incorrect type. Expected pk value, received str."],"tags":["Invalid pk \"9\" - object does not exist."],"price":["Ensure this value is greater than or equal to 0."],"pages":["Ensure this value is less than or equal to 5000."],"rating":["A valid number is required."],"state":["\"q\" is not a valid choice."],"level":["\"3\" is not a valid choice."],"published":["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."],"opens":["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."],"length":["Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu]."],"code":["Must be a valid UUID."],"address":["Enter a valid IPv4 or IPv6 address."],"isbn":["Digits only.","Ensure this field has no more than 13 characters."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": null, "title": null, "author": null, "price": null, "published": null, "isbn": null, "editor": null, "tags": null, "pages": null, "rating": null, "state": null, "level": null, "opens": null, "length": null, "data": null, "code": null, "address": null}"#,
            status: .badRequest,
            #"{"title":["This field may not be null."],"slug":["This field may not be null."],"author":["This field may not be null."],"tags":["This field may not be null."],"price":["This field may not be null."],"pages":["This field may not be null."],"state":["This field may not be null."],"published":["This field may not be null."],"data":["This field may not be null."],"isbn":["This field may not be null."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "One", "author": [], "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": "1", "editor": {}, "level": "", "state": ""}"#,
            status: .badRequest,
            #"{"author":["Incorrect type. Expected pk value, received list."],"editor":["Incorrect type. Expected pk value, received dict."],"tags":["Expected a list of items but got type \"str\"."],"state":["\"\" is not a valid choice."],"level":["\"\" is not a valid choice."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "t5", "title": "T5", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": {"1": 2}}"#,
            status: .created,
            #"{"id":4,"title":"T5","slug":"t5","author":1,"editor":null,"tags":[1],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "T6", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": [[]]}"#,
            status: .badRequest,
            #"{"tags":["Incorrect type. Expected pk value, received list."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "T6", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": [true]}"#,
            status: .badRequest,
            #"{"tags":["Incorrect type. Expected pk value, received bool."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "", "title": "T6", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": [null]}"#,
            status: .badRequest,
            #"{"tags":["Invalid pk \"None\" - object does not exist."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/books/",
            body:
                #"{"slug": "t6", "title": "T6", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345", "tags": ["1", "1", 2.0]}"#,
            status: .created,
            #"{"id":5,"title":"T6","slug":"t6","author":1,"editor":null,"tags":[1,2],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"tags": [2]}"#,
            status: .badRequest,
            #"{"slug":["This field is required."],"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"tags": []}"#,
            status: .badRequest,
            #"{"slug":["This field is required."],"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"title": "Two", "author": 1}"#,
            status: .badRequest,
            #"{"slug":["This field is required."],"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"state": "p"}"#,
            status: .badRequest,
            #"{"slug":["This field is required."],"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"title": "One"}"#,
            status: .badRequest,
            #"{"slug":["This field is required."],"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"slug": "x", "published": "2024-01-02"}"#,
            status: .badRequest,
            #"{"slug":["This field must be unique for the \"published\" date."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"slug": "z"}"#,
            status: .badRequest,
            #"{"published":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/books/1/",
            body: #"{"slug": "z", "published": "2024-01-02"}"#,
            status: .ok,
            #"{"id":1,"title":"One","slug":"z","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .put, "/api/books/1/",
            body:
                #"{"slug": "uno", "title": "Uno", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "12345"}"#,
            status: .ok,
            #"{"id":1,"title":"Uno","slug":"uno","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .put, "/api/books/1/",
            body:
                #"{"slug": "uno", "title": "One", "author": 1, "price": "1.5", "published": "2024-01-02", "isbn": "777", "state": "p"}"#,
            status: .ok,
            #"{"id":1,"title":"One","slug":"uno","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"p","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"777"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/named/2/",
            status: .ok,
            #"{"id":2,"author":"ann","tags":["red","blue"]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/named/2/",
            body: #"{"tags": ["blue", "red"]}"#,
            status: .ok,
            #"{"id":2,"author":"ann","tags":["red","blue"]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/named/2/",
            body: #"{"tags": ["nope"]}"#,
            status: .badRequest,
            #"{"tags":["Object with name=nope does not exist."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/named/2/",
            body: #"{"tags": []}"#,
            status: .badRequest,
            #"{"tags":["This list may not be empty."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/named/2/",
            body: #"{"tags": [1]}"#,
            status: .badRequest,
            #"{"tags":["Object with name=1 does not exist."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .put, "/api/named/2/",
            body: #"{}"#,
            status: .badRequest,
            #"{"tags":["This field is required."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/linked/2/",
            status: .ok,
            #"{"url":"http://testserver/api/linked/2/","title":"Two","author":"http://testserver/api/authors/1/","editor":"http://testserver/api/authors/2/","tags":["http://testserver/api/tags/1/","http://testserver/api/tags/3/"],"price":"1.50","published":"2024-01-02","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/linked/2.json",
            status: .ok,
            #"{"url":"http://testserver/api/linked/2.json","title":"Two","author":"http://testserver/api/authors/1.json","editor":"http://testserver/api/authors/2.json","tags":["http://testserver/api/tags/1.json","http://testserver/api/tags/3.json"],"price":"1.50","published":"2024-01-02","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/linked/2/?format=json",
            status: .ok,
            #"{"url":"http://testserver/api/linked/2/?format=json","title":"Two","author":"http://testserver/api/authors/1/?format=json","editor":"http://testserver/api/authors/2/?format=json","tags":["http://testserver/api/tags/1/?format=json","http://testserver/api/tags/3/?format=json"],"price":"1.50","published":"2024-01-02","isbn":"12345"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L1", "author": "http://testserver/api/authors/2/", "tags": ["/api/tags/1/"]}"#,
            status: .created,
            #"{"url":"http://testserver/api/linked/6/","title":"L1","author":"http://testserver/api/authors/2/","editor":null,"tags":["http://testserver/api/tags/1/"],"price":"1.00","published":"2024-01-02","isbn":"000"}"#,
            location: "http://testserver/api/linked/6/",
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": "/api/authors/2/?x=1"}"#,
            status: .badRequest,
            #"{"author":["Invalid hyperlink - No URL match."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": "/api/tags/1/"}"#,
            status: .badRequest,
            #"{"author":["Invalid hyperlink - Incorrect URL match."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": "/nope/"}"#,
            status: .badRequest,
            #"{"author":["Invalid hyperlink - No URL match."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": "/api/authors/99/"}"#,
            status: .badRequest,
            #"{"author":["Invalid hyperlink - Object does not exist."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": 1}"#,
            status: .badRequest,
            #"{"author":["Incorrect type. Expected URL string, received int."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": ""}"#,
            status: .badRequest,
            #"{"author":["This field may not be null."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": null, "editor": ""}"#,
            status: .badRequest,
            #"{"author":["This field may not be null."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L2", "author": "/api/authors/x/"}"#,
            status: .badRequest,
            #"{"author":["Invalid hyperlink - Object does not exist."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body:
                #"{"title": "L2", "author": "https://other/api/authors/1.json", "tags": ["http://testserver/api/tags/2/", "/api/tags/%33/"]}"#,
            status: .created,
            #"{"url":"http://testserver/api/linked/7/","title":"L2","author":"http://testserver/api/authors/1/","editor":null,"tags":["http://testserver/api/tags/2/","http://testserver/api/tags/3/"],"price":"1.00","published":"2024-01-02","isbn":"000"}"#,
            location: "http://testserver/api/linked/7/",
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"author": "/api/authors/1/"}"#,
            status: .badRequest,
            #"{"title":["This field is required."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L1", "author": "/api/authors/2/"}"#,
            status: .badRequest,
            #"{"non_field_errors":["The fields author, title must make a unique set."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/linked/",
            body: #"{"title": "L9", "author": "/api/authors/2/", "tags": "x"}"#,
            status: .badRequest,
            #"{"tags":["Expected a list of items but got type \"str\"."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .post, "/api/authors/",
            body: #"{"name": "ann"}"#,
            status: .badRequest,
            #"{"name":["author with this name already exists."]}"#,
            allow: "GET, POST, HEAD, OPTIONS"),
        Exchange(
            .put, "/api/authors/1/",
            body: #"{"name": "ann"}"#,
            status: .ok,
            #"{"id":1,"name":"ann"}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .patch, "/api/authors/1/",
            body: #"{"name": "bob"}"#,
            status: .badRequest,
            #"{"name":["author with this name already exists."]}"#,
            allow: "GET, PUT, PATCH, DELETE, HEAD, OPTIONS"),
        Exchange(
            .get, "/api/books/",
            status: .ok,
            #"[{"id":1,"title":"One","slug":"uno","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"p","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"777"},{"id":2,"title":"Two","slug":"x","author":1,"editor":2,"tags":[1,3],"price":"1.50","pages":7,"rating":1.0,"state":"p","level":2,"published":"2024-01-02","opens":"10:30:00","length":"1 02:03:04.500000","data":{"a":[1,null]},"code":"5ce0e9a5-5ffa-654b-cee0-1238041fb31a","address":"1.2.3.4","blob":"","isbn":"12345"},{"id":3,"title":"Three","slug":"x","author":1,"editor":null,"tags":[],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-03","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"},{"id":4,"title":"T5","slug":"t5","author":1,"editor":null,"tags":[1],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"},{"id":5,"title":"T6","slug":"t6","author":1,"editor":null,"tags":[1,2],"price":"1.50","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"12345"},{"id":6,"title":"L1","slug":"","author":2,"editor":null,"tags":[1],"price":"1.00","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"000"},{"id":7,"title":"L2","slug":"","author":1,"editor":null,"tags":[2,3],"price":"1.00","pages":0,"rating":null,"state":"n","level":null,"published":"2024-01-02","opens":null,"length":null,"data":{},"code":null,"address":null,"blob":"","isbn":"000"}]"#,
            allow: "GET, POST, HEAD, OPTIONS"),
    ]
}
