import Settings
import Testing

@testable import Commands

@Suite struct CheckCommandTests {
    @Test func findsNothing() async throws {
        let result = try await UserProgram().run("check")
        #expect(result.code == 0)
        #expect(result.output == "System check identified no issues (0 silenced).\n")
    }

    @Test func complainsOfTheSecretKeyOnDeployment() async throws {
        let result = try await UserProgram().run("check --deploy --tag security")
        #expect(result.code == 0)
        #expect(result.error.contains("?: (security.W009) Your SECRET_KEY has less than 50 characters"))
        #expect(result.error.hasSuffix("(0 silenced).\n"))
    }

    @Test func failsAtTheLevelGiven() async throws {
        let result = try await UserProgram().run("check --deploy --fail-level WARNING")
        #expect(result.code == 1)
        #expect(result.error.hasPrefix("SystemCheckError: System check identified some issues:\n\nWARNINGS:\n"))
    }

    @Test func leavesOutWhatIsSilenced() async throws {
        var program = try UserProgram()
        program.project.settings[.silencedSystemChecks] = ["security.W009"]
        let result = await program.run("check --deploy")
        #expect(!result.error.contains("W009"))
        #expect(result.error.hasSuffix("(1 silenced).\n"))
    }

    @Test func ordersByGravity() {
        let report = CheckReport(
            [
                CheckMessage(.info, "a.I001", "Look."), CheckMessage(.error, "a.E002", "No.", hint: "Yes."),
                CheckMessage(.error, "a.E001", "Never.", object: "app.Model"),
            ], silenced: 0, showsCount: true, style: .none)
        #expect(
            report.text == """
                System check identified some issues:

                ERRORS:
                ?: (a.E002) No.
                \tHINT: Yes.
                app.Model: (a.E001) Never.

                INFOS:
                ?: (a.I001) Look.

                System check identified 3 issues (0 silenced).
                """)
    }
}

@Suite struct SQLiteVersionTests {
    @Test(arguments: [
        ("3.40.1", true), ("3.44.5", true), ("3.44.6", false), ("3.45.0", true), ("3.50.6", true), ("3.50.7", false),
        ("3.51.2", true), ("3.51.3", false), ("3.52.0", false), ("4.0.0", false),
    ])
    func knowsWhichVersionsAreAffected(version: String, isAffected: Bool) {
        #expect(SQLiteVersion(version).hasWALResetBug == isAffected)
    }
}
