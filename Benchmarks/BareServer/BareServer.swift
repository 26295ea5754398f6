import NIOCore

/// The limit that the project's speed is compared with: SwiftNIO's channel handlers and SQLite's C functions, nothing between.
///
/// It answers `GET /all/`, plain, in pages and filtered, with the bytes and the headers of the real server. Every answer comes
/// from the database; statements are prepared once, and nothing else outlives a request.
///
/// ```
/// BareServer serve db.sqlite3 8000 [--threads N]
/// BareServer insert db.sqlite3 --per-commit 16 --seconds 3
/// ```
///
/// It is no server to use: users log in by token alone, and there is nothing to send or to change messages with.
@main
enum BareServer {
    static func main() throws {
        var arguments = Arguments(CommandLine.arguments.dropFirst())
        switch arguments.next() {
        case "serve":
            let path = try arguments.required("the path of a database")
            let port = try arguments.number("a port")
            let threads = try arguments.option("--threads") ?? System.coreCount
            try Server(databasePath: path, threads: max(1, threads)).run(port: port)
        case "insert":
            let path = try arguments.required("the path of a database")
            let perCommit = try arguments.option("--per-commit") ?? 16
            let seconds = try arguments.option("--seconds") ?? 3
            let limit = try InsertLimit(databasePath: path)
            print(try limit.measure(perCommit: max(1, perCommit), for: .seconds(seconds)))
        default:
            throw UsageError(
                "usage: BareServer serve DATABASE PORT [--threads N] | insert DATABASE [--per-commit N] [--seconds S]")
        }
    }
}
