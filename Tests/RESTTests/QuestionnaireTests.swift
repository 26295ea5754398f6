import REST
import SQLiteDriver
import Testing
import Web

/// Nested serializers, lists and objects, in JSON and in forms.
@Suite struct QuestionnaireTests {
    @Test func findsWhatDjangoFinds() async throws {
        let file = TemporaryFile()
        var api = APISettings(database: try SQLiteDatabase(SQLiteConfiguration(path: file.path)))
        api.renderers = [JSONRenderer()]
        var settings = WebSettings()
        settings.allowedHosts = ["*"]
        let application = try WebApplication(
            settings: settings,
            urls: URLConf([
                path("e/", QuestionnaireView(api: api).asView()), path("m/", MemberListView(api: api).asView()),
            ]), middleware: [])
        for exchange in QuestionnaireExchanges.all {
            let request = application.request(
                exchange.method, target: exchange.target,
                headers: [.host: "testserver", .contentType: exchange.type], body: Array(exchange.body.utf8))
            let response = await application.respond(to: request)
            #expect(
                String(decoding: response.body.bytes ?? [], as: UTF8.self) == exchange.answer,
                "\(exchange.method) \(exchange.body)")
        }
    }
}
