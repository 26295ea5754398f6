import Foundation
import Settings
import Testing

@Suite struct LoadingTests {
    private func load(_ environment: [String: String], yaml: String? = nil) throws -> Settings {
        var file: SettingsFile?
        if let yaml {
            let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).yaml")
            defer { try? FileManager.default.removeItem(at: url) }
            try yaml.write(to: url, atomically: true, encoding: .utf8)
            file = try SettingsFile(path: url.path)
        }
        return try Settings.load(definitions: SettingDefinition.django, environment: environment, file: file)
    }

    @Test func prefersTheEnvironmentToTheFileToTheDefault() throws {
        let yaml = "DEBUG: true\nALLOWED_HOSTS: [a.example, .b.example]\nSECURE_HSTS_SECONDS: 60\n"
        let settings = try load(["DJANGO_DEBUG": "off", "PATH": "/bin"], yaml: yaml)
        #expect(settings[.debug] == false)
        #expect(settings[.allowedHosts] == ["a.example", ".b.example"])
        #expect(settings[.secureHSTSSeconds] == 60)
        #expect(settings[.pbkdf2Iterations] == 1_000_000)
        #expect(settings.isSet(.debug) && !settings.isSet(.timeZone))
    }

    @Test(arguments: [("1", true), ("True", true), ("yes", true), ("on", true), ("", false), ("0", false)])
    func readsBooleansOfTheEnvironment(text: String, expected: Bool) throws {
        #expect(try load(["DJANGO_DEBUG": text])[.debug] == expected)
    }

    @Test func readsListsAndNone() throws {
        let settings = try load([
            "DJANGO_ALLOWED_HOSTS": "a.example, b.example,", "DJANGO_DATA_UPLOAD_MAX_MEMORY_SIZE": "none",
            "DJANGO_DATA_UPLOAD_MAX_NUMBER_FIELDS": "7", "DATABASE_URL": "sqlite:////tmp/x.sqlite3",
        ])
        #expect(settings[.allowedHosts] == ["a.example", "b.example"])
        #expect(settings[.dataUploadMaxMemorySize] == nil)
        #expect(settings[.dataUploadMaxNumberFields] == 7)
        #expect(settings[.databaseURL] == "sqlite:////tmp/x.sqlite3")
    }

    @Test(
        arguments: [
            (["DJANGO_DEBUG": "maybe"], nil, "DJANGO_DEBUG must be true or false."),
            (["DJANGO_DEBGU": "1"], nil, "DJANGO_DEBGU is not a setting. Did you mean DJANGO_DEBUG?"),
            (["DJANGO_PBKDF2_ITERATIONS": "many"], nil, "DJANGO_PBKDF2_ITERATIONS must be a whole number."),
            (["DJANGO_PBKDF2_ITERATIONS": "0"], nil, "DJANGO_PBKDF2_ITERATIONS must be at least 1."),
            (["DJANGO_SQLITE_JOURNAL_MODE": "off"], nil, "DJANGO_SQLITE_JOURNAL_MODE must be keep, wal or delete."),
            (
                ["DATABASE_URL": "postgres://x"], nil,
                "DATABASE_URL must begin with sqlite:///."
            ),
            ([:], "COLOUR: red", "is not a setting."),
            ([:], "DEBUG: 7", "DEBUG must be true or false."),
            ([:], "ALLOWED_HOSTS: x", "ALLOWED_HOSTS must be a list of texts, such as [a, b]."),
            ([:], "[1, 2]", "must be names with values."),
            ([:], "a: [b", "cannot be read"),
        ] as [([String: String], String?, String)])
    func namesWhatIsWrong(environment: [String: String], yaml: String?, expected: String) throws {
        do {
            _ = try load(environment, yaml: yaml)
            Issue.record("must be refused")
        } catch let error as SettingsError {
            #expect(error.message.contains(expected), "\(error.message)")
        }
    }

    @Test func takesAnEmptyFile() throws {
        #expect(try load([:], yaml: "# nothing\n")[.debug] == false)
    }

    @Test(arguments: [
        ("sqlite:///db.sqlite3", "db.sqlite3"), ("sqlite:////var/x.db", "/var/x.db"), ("sqlite://:memory:", ":memory:"),
        ("sqlite:////a%20b.db", "/a b.db"), ("sqlite:////100%.db", "/100%.db"),
    ])
    func readsDatabaseURLs(text: String, path: String) throws {
        #expect(try DatabaseURL(text).path == path)
    }
}
