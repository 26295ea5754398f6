import MigrationWriters
import Testing

/// The file that lists an app's migrations.
@Suite struct SwiftMigrationListTests {
    private let short = """
        public import MigrationEngine

        /// The migrations of the app `messaging`.
        public let messagingMigrations = AppMigrations("messaging", [Messaging0001Initial.self])

        """

    private let long = """
        public import MigrationEngine

        /// The migrations of Django's app `auth`.
        public let authMigrations = AppMigrations(
            "auth",
            [
                // The first one.
                Auth0001Initial.self,
                Auth0002AlterPermissionNameMaxLength.self,  // longer names
                Auth0003AlterUserEmailMaxLength.self,
            ])

        // What a person added.
        let other = [1]

        """

    @Test func beginsAList() {
        var list = SwiftMigrationList(appLabel: "messaging")
        list.insert("Messaging0001Initial")
        #expect(list.source == short)
    }

    @Test func leavesWhatIsThere() throws {
        #expect(try #require(SwiftMigrationList(source: short)).source == short)
        #expect(try #require(SwiftMigrationList(source: long)).source == long)
        #expect(SwiftMigrationList(source: long)?.appLabel == "auth")
    }

    @Test func breaksTheLineWhenItIsFull() throws {
        var list = try #require(SwiftMigrationList(source: short))
        list.insert("Messaging0002MessageReadAt")
        list.insert("Messaging0002MessageReadAt")
        #expect(
            list.source == """
                public import MigrationEngine

                /// The migrations of the app `messaging`.
                public let messagingMigrations = AppMigrations(
                    "messaging",
                    [
                        Messaging0001Initial.self,
                        Messaging0002MessageReadAt.self,
                    ])

                """)
        list.remove("Messaging0002MessageReadAt")
        #expect(list.source == short)
    }

    @Test func putsANameWhereItBelongs() throws {
        var list = try #require(SwiftMigrationList(source: long))
        list.insert("Auth0002Another")
        let after = "Auth0002AlterPermissionNameMaxLength.self,  // longer names\n"
        #expect(list.source == long.replacing(after, with: after + "        Auth0002Another.self,\n"))
    }

    @Test(arguments: [
        "", "let x = AppMigrations(other)", "let x = AppMigrations(\"a\", [", "AppMigrations(\"a\", [f()])",
    ])
    func doesNotGuess(source: String) {
        #expect(SwiftMigrationList(source: source) == nil)
    }
}
