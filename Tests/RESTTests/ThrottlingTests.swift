import REST
import Synchronization
import Testing
import Web

@Suite struct ThrottlingTests {
    @Test(
        arguments: [
            ("100/day", ThrottleRate(requests: 100, seconds: 86_400)), ("3/s", ThrottleRate(requests: 3, seconds: 1)),
            ("5/minute", ThrottleRate(requests: 5, seconds: 60)), ("1/hour", ThrottleRate(requests: 1, seconds: 3600)),
            ("x/day", nil), ("1", nil), ("1/year", nil),
        ] as [(String, ThrottleRate?)])
    func readsRates(text: String, rate: ThrottleRate?) {
        #expect(ThrottleRate(text) == rate)
    }

    @Test func tellsWhenToComeBack() async throws {
        let clock = Mutex(0.0)
        let notes = try await NotesApplication { api in
            let history = ThrottleHistory { clock.withLock { $0 } }
            api.throttles = [AnonRateThrottle(ThrottleRate(requests: 2, seconds: 60), history: history)]
        }
        for _ in 0..<2 { #expect(await notes.get("/query/").status == .ok) }

        clock.withLock { $0 = 10.5 }
        let refused = await notes.get("/query/")
        #expect(refused.status == .tooManyRequests)
        #expect(refused.headers[.retryAfter] == "50")
        #expect(
            refused.body.bytes.map { String(decoding: $0, as: UTF8.self) }
                == #"{"detail":"Request was throttled. Expected available in 50 seconds."}"#)

        clock.withLock { $0 = 60.5 }
        #expect(await notes.get("/query/").status == .ok)
    }

    @Test func letsNoMoreThroughWhenAllComeAtOnce() async throws {
        let notes = try await NotesApplication { api in
            api.throttles = [AnonRateThrottle(ThrottleRate(requests: 10, seconds: 3600))]
        }
        let application = notes.application
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    await application.respond(to: application.request(target: "/query/", headers: [.host: "x"])).status
                        == .ok
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(accepted == 10)
    }
}

extension NotesApplication {
    func get(_ target: String, headers: HeaderFields = [.host: "testserver"]) async -> Response {
        await application.respond(to: application.request(target: target, headers: headers))
    }
}
