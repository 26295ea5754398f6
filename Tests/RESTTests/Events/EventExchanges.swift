import Testing
import Web

/// What Django REST framework 3.18 answers with `TIME_ZONE = "Europe/Berlin"`, request after request.
enum EventExchanges {
    private static let allow = [
        "events": "GET, POST, HEAD, OPTIONS", "events/1": "GET, PUT, PATCH, HEAD, OPTIONS",
        "pages": "GET, HEAD, OPTIONS", "elsewhere": "GET, HEAD, OPTIONS",
    ]

    /// `USE_TZ = True`: the database holds UTC.
    static let withTimeZones = [
        Exchange(
            "GET", "/events/", status: 200,
            #"[{"id":1,"at":"2024-03-31T01:59:59.999999+01:00"},{"id":2,"at":"2024-03-31T03:00:00+02:00"},{"id":3,"at":"2024-10-27T02:30:00+02:00"},{"id":4,"at":"2024-10-27T02:30:00+01:00"},{"id":5,"at":"1880-01-01T00:53:28+00:53:28"},{"id":6,"at":"2080-07-01T14:00:00+02:00"}]"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/events/3/", status: 200, #"{"id":3,"at":"2024-10-27T02:30:00+02:00"}"#, allow: allow["events/1"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00"}"#, status: 201,
            #"{"id":7,"at":"2024-07-01T12:00:00+02:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00Z"}"#, status: 201,
            #"{"id":8,"at":"2024-07-01T14:00:00+02:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00.5-03:00"}"#, status: 201,
            #"{"id":9,"at":"2024-07-01T17:00:00.500000+02:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-10-27T02:30:00"}"#, status: 201,
            #"{"id":10,"at":"2024-10-27T02:30:00+02:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-03-31"}"#, status: 201,
            #"{"id":11,"at":"2024-03-31T00:00:00+01:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "9999-12-31T23:59:59Z"}"#, status: 400,
            #"{"at":["Datetime value out of range."]}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "yesterday"}"#, status: 400,
            #"{"at":["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]}"#,
            allow: allow["events"]),
        Exchange(
            "PATCH", "/events/1/", body: #"{"at": "2024-12-24T18:00"}"#, status: 200,
            #"{"id":1,"at":"2024-12-24T18:00:00+01:00"}"#, allow: allow["events/1"]),
        Exchange(
            "GET", "/events/?after=2024-07-01T11:59:59", status: 200,
            #"[{"id":1,"at":"2024-12-24T18:00:00+01:00"},{"id":3,"at":"2024-10-27T02:30:00+02:00"},{"id":4,"at":"2024-10-27T02:30:00+01:00"},{"id":6,"at":"2080-07-01T14:00:00+02:00"},{"id":7,"at":"2024-07-01T12:00:00+02:00"},{"id":8,"at":"2024-07-01T14:00:00+02:00"},{"id":9,"at":"2024-07-01T17:00:00.500000+02:00"},{"id":10,"at":"2024-10-27T02:30:00+02:00"}]"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/events/?after=2024-07-01T11:59:59%2B02:00", status: 200,
            #"[{"id":1,"at":"2024-12-24T18:00:00+01:00"},{"id":3,"at":"2024-10-27T02:30:00+02:00"},{"id":4,"at":"2024-10-27T02:30:00+01:00"},{"id":6,"at":"2080-07-01T14:00:00+02:00"},{"id":7,"at":"2024-07-01T12:00:00+02:00"},{"id":8,"at":"2024-07-01T14:00:00+02:00"},{"id":9,"at":"2024-07-01T17:00:00.500000+02:00"},{"id":10,"at":"2024-10-27T02:30:00+02:00"}]"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/events/?after=x", status: 400,
            #"{"after":["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]}"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/pages/", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTEyLTI0KzE3JTNBMDAlM0EwMCUyQjAwJTNBMDA%3D","previous":null,"results":[{"id":6,"at":"2080-07-01T14:00:00+02:00"},{"id":1,"at":"2024-12-24T18:00:00+01:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTEyLTI0KzE3JTNBMDAlM0EwMCUyQjAwJTNBMDA%3D", status: 200,
            #"{"next":"http://testserver/pages/?cursor=bz0xJnA9MjAyNC0xMC0yNyswMSUzQTMwJTNBMDAlMkIwMCUzQTAw","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0xMC0yNyswMSUzQTMwJTNBMDAlMkIwMCUzQTAw","results":[{"id":4,"at":"2024-10-27T02:30:00+01:00"},{"id":3,"at":"2024-10-27T02:30:00+02:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=bz0xJnA9MjAyNC0xMC0yNyswMSUzQTMwJTNBMDAlMkIwMCUzQTAw", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTA3LTAxKzE1JTNBMDAlM0EwMC41MDAwMDAlMkIwMCUzQTAw","previous":"http://testserver/pages/?cursor=bz0xJnI9MSZwPTIwMjQtMDctMDErMTUlM0EwMCUzQTAwLjUwMDAwMCUyQjAwJTNBMDA%3D","results":[{"id":10,"at":"2024-10-27T02:30:00+02:00"},{"id":9,"at":"2024-07-01T17:00:00.500000+02:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTA3LTAxKzE1JTNBMDAlM0EwMC41MDAwMDAlMkIwMCUzQTAw", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTA3LTAxKzEwJTNBMDAlM0EwMCUyQjAwJTNBMDA%3D","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0wNy0wMSsxMiUzQTAwJTNBMDAlMkIwMCUzQTAw","results":[{"id":8,"at":"2024-07-01T14:00:00+02:00"},{"id":7,"at":"2024-07-01T12:00:00+02:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTA3LTAxKzEwJTNBMDAlM0EwMCUyQjAwJTNBMDA%3D", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTAzLTMwKzIzJTNBMDAlM0EwMCUyQjAwJTNBMDA%3D","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0wMy0zMSswMSUzQTAwJTNBMDAlMkIwMCUzQTAw","results":[{"id":2,"at":"2024-03-31T03:00:00+02:00"},{"id":11,"at":"2024-03-31T00:00:00+01:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTAzLTMwKzIzJTNBMDAlM0EwMCUyQjAwJTNBMDA%3D", status: 200,
            #"{"next":null,"previous":"http://testserver/pages/?cursor=cj0xJnA9MTg4MC0wMS0wMSswMCUzQTAwJTNBMDAlMkIwMCUzQTAw","results":[{"id":5,"at":"1880-01-01T00:53:28+00:53:28"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/elsewhere/", status: 200,
            #"[{"at":"2024-12-24T22:45:00+05:45"},{"at":"2024-03-31T06:45:00+05:45"},{"at":"2024-10-27T06:15:00+05:45"},{"at":"2024-10-27T07:15:00+05:45"},{"at":"1880-01-01T05:41:16+05:41:16"},{"at":"2080-07-01T17:45:00+05:45"},{"at":"2024-07-01T15:45:00+05:45"},{"at":"2024-07-01T17:45:00+05:45"},{"at":"2024-07-01T20:45:00.500000+05:45"},{"at":"2024-10-27T06:15:00+05:45"},{"at":"2024-03-31T04:45:00+05:45"}]"#,
            allow: allow["elsewhere"]),
    ]

    /// `USE_TZ = False`: the database holds what clocks show.
    static let withoutTimeZones = [
        Exchange(
            "GET", "/events/", status: 200,
            #"[{"id":1,"at":"2024-03-31T00:59:59.999999"},{"id":2,"at":"2024-03-31T01:00:00"},{"id":3,"at":"2024-10-27T00:30:00"},{"id":4,"at":"2024-10-27T01:30:00"},{"id":5,"at":"1880-01-01T00:00:00"},{"id":6,"at":"2080-07-01T12:00:00"}]"#,
            allow: allow["events"]),
        Exchange("GET", "/events/3/", status: 200, #"{"id":3,"at":"2024-10-27T00:30:00"}"#, allow: allow["events/1"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00"}"#, status: 201,
            #"{"id":7,"at":"2024-07-01T12:00:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00Z"}"#, status: 201,
            #"{"id":8,"at":"2024-07-01T12:00:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-07-01T12:00:00.5-03:00"}"#, status: 201,
            #"{"id":9,"at":"2024-07-01T15:00:00.500000"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-10-27T02:30:00"}"#, status: 201,
            #"{"id":10,"at":"2024-10-27T02:30:00"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "2024-03-31"}"#, status: 201, #"{"id":11,"at":"2024-03-31T00:00:00"}"#,
            allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "9999-12-31T23:59:59Z"}"#, status: 201,
            #"{"id":12,"at":"9999-12-31T23:59:59"}"#, allow: allow["events"]),
        Exchange(
            "POST", "/events/", body: #"{"at": "yesterday"}"#, status: 400,
            #"{"at":["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]}"#,
            allow: allow["events"]),
        Exchange(
            "PATCH", "/events/1/", body: #"{"at": "2024-12-24T18:00"}"#, status: 200,
            #"{"id":1,"at":"2024-12-24T18:00:00"}"#, allow: allow["events/1"]),
        Exchange(
            "GET", "/events/?after=2024-07-01T11:59:59", status: 200,
            #"[{"id":1,"at":"2024-12-24T18:00:00"},{"id":3,"at":"2024-10-27T00:30:00"},{"id":4,"at":"2024-10-27T01:30:00"},{"id":6,"at":"2080-07-01T12:00:00"},{"id":7,"at":"2024-07-01T12:00:00"},{"id":8,"at":"2024-07-01T12:00:00"},{"id":9,"at":"2024-07-01T15:00:00.500000"},{"id":10,"at":"2024-10-27T02:30:00"},{"id":12,"at":"9999-12-31T23:59:59"}]"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/events/?after=2024-07-01T11:59:59%2B02:00", status: 200,
            #"[{"id":1,"at":"2024-12-24T18:00:00"},{"id":3,"at":"2024-10-27T00:30:00"},{"id":4,"at":"2024-10-27T01:30:00"},{"id":6,"at":"2080-07-01T12:00:00"},{"id":7,"at":"2024-07-01T12:00:00"},{"id":8,"at":"2024-07-01T12:00:00"},{"id":9,"at":"2024-07-01T15:00:00.500000"},{"id":10,"at":"2024-10-27T02:30:00"},{"id":12,"at":"9999-12-31T23:59:59"}]"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/events/?after=x", status: 400,
            #"{"after":["Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]."]}"#,
            allow: allow["events"]),
        Exchange(
            "GET", "/pages/", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDgwLTA3LTAxKzEyJTNBMDAlM0EwMA%3D%3D","previous":null,"results":[{"id":12,"at":"9999-12-31T23:59:59"},{"id":6,"at":"2080-07-01T12:00:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDgwLTA3LTAxKzEyJTNBMDAlM0EwMA%3D%3D", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTEwLTI3KzAyJTNBMzAlM0EwMA%3D%3D","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0xMi0yNCsxOCUzQTAwJTNBMDA%3D","results":[{"id":1,"at":"2024-12-24T18:00:00"},{"id":10,"at":"2024-10-27T02:30:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTEwLTI3KzAyJTNBMzAlM0EwMA%3D%3D", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTEwLTI3KzAwJTNBMzAlM0EwMA%3D%3D","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0xMC0yNyswMSUzQTMwJTNBMDA%3D","results":[{"id":4,"at":"2024-10-27T01:30:00"},{"id":3,"at":"2024-10-27T00:30:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTEwLTI3KzAwJTNBMzAlM0EwMA%3D%3D", status: 200,
            #"{"next":"http://testserver/pages/?cursor=bz0xJnA9MjAyNC0wNy0wMSsxNSUzQTAwJTNBMDAuNTAwMDAw","previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0wNy0wMSsxNSUzQTAwJTNBMDAuNTAwMDAw","results":[{"id":9,"at":"2024-07-01T15:00:00.500000"},{"id":7,"at":"2024-07-01T12:00:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=bz0xJnA9MjAyNC0wNy0wMSsxNSUzQTAwJTNBMDAuNTAwMDAw", status: 200,
            #"{"next":"http://testserver/pages/?cursor=cD0yMDI0LTAzLTMxKzAxJTNBMDAlM0EwMA%3D%3D","previous":"http://testserver/pages/?cursor=bz0xJnI9MSZwPTIwMjQtMDMtMzErMDElM0EwMCUzQTAw","results":[{"id":8,"at":"2024-07-01T12:00:00"},{"id":2,"at":"2024-03-31T01:00:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/pages/?cursor=cD0yMDI0LTAzLTMxKzAxJTNBMDAlM0EwMA%3D%3D", status: 200,
            #"{"next":null,"previous":"http://testserver/pages/?cursor=cj0xJnA9MjAyNC0wMy0zMSswMCUzQTAwJTNBMDA%3D","results":[{"id":11,"at":"2024-03-31T00:00:00"},{"id":5,"at":"1880-01-01T00:00:00"}]}"#,
            allow: allow["pages"]),
        Exchange(
            "GET", "/elsewhere/", status: 200,
            #"[{"at":"2024-12-24T18:00:00+05:45"},{"at":"2024-03-31T01:00:00+05:45"},{"at":"2024-10-27T00:30:00+05:45"},{"at":"2024-10-27T01:30:00+05:45"},{"at":"1880-01-01T00:00:00+05:41:16"},{"at":"2080-07-01T12:00:00+05:45"},{"at":"2024-07-01T12:00:00+05:45"},{"at":"2024-07-01T12:00:00+05:45"},{"at":"2024-07-01T15:00:00.500000+05:45"},{"at":"2024-10-27T02:30:00+05:45"},{"at":"2024-03-31T00:00:00+05:45"},{"at":"9999-12-31T23:59:59+05:45"}]"#,
            allow: allow["elsewhere"]),
    ]
}
