import Testing
import Web

@Suite struct LogTextTests {
    @Test(arguments: [
        ("/all/?password=hunter2&page=2", "/all/?password=***&page=2"), ("/a/?TOKEN=x", "/a/?TOKEN=***"),
        ("/a/?pass%77ord=x&password", "/a/?pass%77ord=***&password"), ("/a/?q=1", "/a/?q=1"), ("/a\nb", "/a\\nb"),
        ("/a/?new_password=x", "/a/?new_password=***"),
    ])
    func masksSecrets(url: String, logged: String) {
        #expect(LogText.url(url) == logged)
    }
}
