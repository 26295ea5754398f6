import PythonJSON
import Testing
import Web

@testable import REST

@Suite struct ViewNameTests {
    // As DRF's `get_view_name`.
    @Test(arguments: [
        ("CreateUserView", "Create User"),
        ("APIRootView", "Api Root"),
        ("HTTPView", "Http"),
        ("MyAPIView", "My Api"),
        ("ABCView", "Abc"),
        ("A1View", "A1"),
        ("my_viewView", "My View"),
        ("UserV2ViewSet", "User V2"),
        ("JSONView", "Json"),
        ("NotesViewSetView", "Notes"),
        ("View", "View"),
        ("ViewSet", "View Set"),
        ("NoteList", "Note List"),
        ("X", "X"),
        ("aB", "A B"),
        ("user_list", "User List"),
        ("HTMLToPDFView", "Html To Pdf"),
        ("Note2Detail", "Note2 Detail"),
        ("BookV", "Book V"),
        ("ÄpfelView", "Äpfel"),
        ("userListViewSet", "User List"),
        ("V2View", "V2"),
        ("ALLCAPS", "Allcaps"),
        ("Get_HTTP_Code", "Get Htt P  Code"),
    ])
    func readsTypeNames(type: String, name: String) {
        #expect(ViewName.title(of: type) == name)
    }

    @Test func makesViewsOfFunctions() async throws {
        let notes = try await NotesApplication()
        let ping = await notes.get("/ping/")
        #expect(String(decoding: ping.body.bytes ?? [], as: UTF8.self) == #"{"pong":true}"#)
        let options = await notes.application.respond(
            to: notes.application.request(.options, target: "/ping/", headers: [.host: "testserver"], body: []))
        #expect(
            String(decoding: options.body.bytes ?? [], as: UTF8.self)
                == #"{"name":"Ping Pong","description":"Answers.","renders":["application/json"],"#
                + #""parses":["application/json","application/x-www-form-urlencoded","multipart/form-data"]}"#)
    }
}
