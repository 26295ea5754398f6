import Testing

@testable import Commands

@Suite struct ArgumentLineTests {
    let table = ArgumentTable(Migrate.self)

    func read(_ line: String, for table: ArgumentTable? = nil) throws(ArgumentError) -> ArgumentLine.Result {
        let words = line.split(separator: " ").map { $0 == "''" ? "" : String($0) }
        return try ArgumentLine(words, for: table ?? self.table).result
    }

    @Test(arguments: [
        ("", []), ("auth", ["--", "auth"]), ("--plan", ["--plan"]),
        ("auth 0001 --plan", ["--plan", "--", "auth", "0001"]),
        ("--plan auth", ["--plan", "--", "auth"]), ("-v 2", ["--verbosity=2"]), ("-v2", ["--verbosity=2"]),
        ("--verbosity=2", ["--verbosity=2"]), ("--verb 02", ["--verbosity=2"]), ("--no-i", ["--noinput"]),
        ("-- --plan", ["--", "--plan"]), ("--settings ''", ["--settings", ""]),
    ])
    func writesDownWithoutDoubts(line: String, expected: [String]) throws {
        #expect(try read(line) == .arguments(expected))
    }

    // As Python 3.11 says it.
    @Test(arguments: [
        ("-v", "argument -v/--verbosity: expected one argument"),
        ("-v 4", "argument -v/--verbosity: invalid choice: 4 (choose from 0, 1, 2, 3)"),
        ("-v x", "argument -v/--verbosity: invalid int value: 'x'"),
        ("--database other", "argument --database: invalid choice: 'other' (choose from 'default')"),
        ("--no", "ambiguous option: --no could match --no-color, --noinput, --no-input"),
        ("--bogus 3 auth", "unrecognized arguments: --bogus"),
        ("a b c", "unrecognized arguments: c"),
        ("sessions -v 0 zero", "unrecognized arguments: zero"),
        ("--plan=yes", "argument --plan: ignored explicit argument 'yes'"),
    ])
    func refusesInTheWordsOfArgparse(line: String, message: String) {
        #expect(throws: ArgumentError(message)) { try read(line) }
    }

    @Test func namesMissingArguments() {
        #expect(throws: ArgumentError("the following arguments are required: app_label, migration_name")) {
            try read("--backwards", for: ArgumentTable(SQLMigrate.self))
        }
        #expect(throws: ArgumentError("the following arguments are required: migration_name")) {
            try read("auth", for: ArgumentTable(SQLMigrate.self))
        }
    }

    @Test func refusesOptionsThatExcludeEachOther() {
        let table = ArgumentTable(ShowMigrations.self)
        #expect(throws: ArgumentError("argument --plan/-p: not allowed with argument --list/-l")) {
            try read("--list --plan", for: table)
        }
        #expect(throws: ArgumentError("argument --plan/-p: not allowed with argument --list/-l")) {
            try read("-lp", for: table)
        }
    }

    @Test func helpAndVersionComeFirst() throws {
        #expect(try read("-h -v 9") == .help)
        #expect(try read("--version --bogus") == .version)
        #expect(throws: ArgumentError.self) { try read("-v 9 -h") }
    }
}
