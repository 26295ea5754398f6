// swift-tools-version:6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library of this package, in `Sources/<name>`.
func library(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The migrations of one app, in `Migrations/<app>`. They see the migration engine and nothing else.
func migrations(_ app: String) -> Target {
    .target(
        name: "\(app)Migrations", dependencies: ["MigrationEngine", "Models", "SQLCore"], path: "Migrations/\(app)",
        swiftSettings: swiftSettings)
}

/// The tests of a library, in `Tests/<name>Tests`.
func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: swiftSettings)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration = Target.Dependency.product(name: "Configuration", package: "swift-configuration")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "django-port",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "manage", targets: ["manage"]),
        .executable(name: "BareServer", targets: ["BareServer"]),
        .executable(name: "HashingBenchmark", targets: ["HashingBenchmark"]),
        .executable(name: "MigrationBenchmark", targets: ["MigrationBenchmark"]),
        // What adopted projects are built on.
        .library(name: "Auth", targets: ["Auth"]),
        .library(name: "MigrationEngine", targets: ["MigrationEngine"]),
        .library(name: "Models", targets: ["Models"]),
        .library(name: "ORM", targets: ["ORM"]),
        .library(name: "SQLCore", targets: ["SQLCore"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-configuration.git", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
        .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift.git", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird.git", from: "2.28.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.0"),
    ],
    targets: [
        // The system's libraries.
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCompression"),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),

        // Tables, compressed or in C, since C compilers read large ones faster.
        .target(name: "CCommonPasswords", exclude: ["NOTICE", "generate.py"]),
        .target(name: "CUnicodeNormalization", exclude: ["NOTICE", "generate.py"]),
        .target(name: "CHTMLEntities", exclude: ["NOTICE", "generate.py"]),

        // From here on, each imports only what stands above it.
        library("SQLCore"),
        library("TimeZones", "SQLCore"),
        library("SQLiteDriver", "COpenSSL", "SQLCore", "TimeZones", grdb, sqlite),
        library("PythonText", "CUnicodeNormalization"),
        library("PythonJSON"),
        library("Settings", configuration, yams),
        library("Models", "SQLCore"),
        library("ORM", "Models", "SQLCore"),
        library("MigrationEngine", "COpenSSL", "Models", "SQLCore", "TimeZones"),
        library("MigrationWriters", "MigrationEngine", "Models", "SQLCore"),
        library("PythonImport", "MigrationEngine", "Models", "SQLCore"),
        migrations("Admin"),
        migrations("Auth"),
        migrations("AuthToken"),
        migrations("ContentTypes"),
        migrations("FlatPages"),
        migrations("Messaging"),
        migrations("Redirects"),
        migrations("Sessions"),
        migrations("Sites"),
        library("Cryptography", "CCommonPasswords", "CCrypt", "COpenSSL", "CZlib", "PythonJSON", "PythonText"),
        library("Web", "CZlib", "Cryptography", "PythonText", logging),
        library(
            "Fixtures", "CCompression", "CLibXML2", "CZlib", "Cryptography", "MigrationEngine", "Models", "PythonJSON",
            "PythonText", "SQLCore", "TimeZones", "Web", yams),
        library("Validators", "PythonJSON", "PythonText", "SQLCore", "Web"),
        .target(
            name: "Formatting",
            dependencies: [
                "CHTMLEntities", "PythonJSON", "PythonText", "SQLCore", "TimeZones", "Validators", "Web",
            ],
            exclude: ["Languages/NOTICE", "Languages/generate.py"], swiftSettings: swiftSettings),
        library("TemplateEngine", "Formatting", "PythonJSON", "PythonText", "SQLCore", "Web"),
        library("HTTPServer", "PythonText", "Web", hummingbird, logging, nioCore, nioHTTP1, nioPosix),
        library("Auth", "Cryptography", "Models", "ORM", "PythonJSON", "PythonText", "SQLCore", "Settings", logging),
        library("Sessions", "Auth", "Cryptography", "Models", "ORM", "PythonJSON", "SQLCore", "TimeZones", "Web"),
        library(
            "Admin", "Auth", "Cryptography", "Formatting", "Models", "ORM", "PythonText", "SQLCore", "Sessions",
            "TemplateEngine", "TimeZones", "Web"),
        library(
            "REST", "Cryptography", "Models", "ORM", "PythonJSON", "PythonText", "SQLCore", "TimeZones", "Validators",
            "Web"),
        library("DatabaseImport", "Cryptography", "SQLCore", "SQLiteDriver", "TimeZones"),
        library(
            "Commands", "Auth", "Cryptography", "DatabaseImport", "Fixtures", "HTTPServer", "MigrationEngine",
            "MigrationWriters", "Models", "ORM", "PythonImport", "PythonText", "SQLCore", "Settings", "TimeZones",
            "Validators", "Web", argumentParser, logging),
        library("AuthToken", "Auth", "Cryptography", "ORM", "PythonJSON", "REST", "SQLCore", "Web"),
        library(
            "Messaging", "Auth", "AuthToken", "Cryptography", "Models", "ORM", "PythonJSON", "PythonText", "REST",
            "SQLCore", "Web"),

        // The project.
        .executableTarget(
            name: "manage",
            dependencies: [
                "Admin", "AdminMigrations", "Auth", "AuthMigrations", "AuthToken", "AuthTokenMigrations", "Commands",
                "ContentTypesMigrations", "Cryptography", "FlatPagesMigrations", "Formatting", "Messaging",
                "MessagingMigrations",
                "MigrationEngine", "Models", "ORM", "REST", "RedirectsMigrations", "SQLCore", "SQLiteDriver",
                "Sessions",
                "SessionsMigrations", "Settings", "SitesMigrations", "TemplateEngine", "TimeZones", "Web", logging,
            ],
            swiftSettings: swiftSettings
        ),

        // What the speed is compared with.
        .executableTarget(
            name: "BareServer", dependencies: [nioCore, nioHTTP1, nioPosix, sqlite], path: "Benchmarks/BareServer",
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "HashingBenchmark", dependencies: ["COpenSSL", "Cryptography"], path: "Benchmarks/HashingBenchmark",
            swiftSettings: swiftSettings),
        .executableTarget(
            name: "MigrationBenchmark", dependencies: ["MigrationEngine", "Models"],
            path: "Benchmarks/MigrationBenchmark", swiftSettings: swiftSettings),

        .target(
            name: "GoldenRecords", dependencies: ["PythonJSON"], path: "Tests/GoldenRecords",
            swiftSettings: swiftSettings),
        .target(
            name: "GoldenMigrations", dependencies: ["GoldenRecords", "Models", "PythonJSON", "SQLCore"],
            path: "Tests/GoldenMigrations", swiftSettings: swiftSettings),
        tests("SQLCore"),
        tests("TimeZones", "SQLCore"),
        tests("SQLiteDriver", "SQLCore", "TimeZones"),
        tests("PythonText"),
        tests("PythonJSON"),
        tests("Settings"),
        tests("DatabaseImport", "SQLCore", "SQLiteDriver"),
        tests("ORM", "Models", "SQLCore", "SQLiteDriver"),
        tests(
            "MigrationEngine", "GoldenMigrations", "GoldenRecords", "MigrationWriters", "Models", "PythonJSON",
            "SQLCore", "SQLiteDriver",
            "TimeZones"),
        tests("PythonImport", "MigrationEngine", "Models", "SQLCore"),
        tests(
            "MigrationWriters", "GoldenMigrations", "GoldenRecords", "MigrationEngine", "Models", "PythonJSON",
            "SQLCore"),
        tests("Fixtures", "MigrationEngine", "Models", "SQLCore", "SQLiteDriver"),
        tests("Cryptography", "GoldenRecords", "PythonJSON"),
        tests("Web", "Cryptography", "GoldenRecords", "PythonJSON"),
        tests("Validators", "GoldenRecords", "PythonJSON", "SQLCore", "Web"),
        tests(
            "Admin", "Auth", "Cryptography", "Models", "ORM", "SQLCore", "SQLiteDriver", "Sessions", "TemplateEngine",
            "Web", logging),
        tests("HTTPServer", "Web"),
        tests(
            "TemplateEngine", "Formatting", "GoldenRecords", "PythonJSON", "PythonText", "SQLCore", "TimeZones",
            "Validators", "Web"),
        tests("Auth", "Cryptography", "ORM", "SQLCore", "SQLiteDriver", logging),
        tests(
            "Sessions", "Cryptography", "GoldenRecords", "ORM", "PythonJSON", "SQLCore", "SQLiteDriver", "TimeZones",
            "Web"),
        tests(
            "REST", "Models", "ORM", "PythonJSON", "PythonText", "SQLCore", "SQLiteDriver", "TimeZones", "Validators",
            "Web"),
        tests(
            "Messaging", "Auth", "AuthToken", "Cryptography", "ORM", "PythonJSON", "REST", "SQLCore", "SQLiteDriver",
            "Web",
            logging),
        tests(
            "Commands", "AuthMigrations", "ContentTypesMigrations", "MigrationEngine", "Models", "SQLCore",
            "SQLiteDriver", "Settings", logging),
    ]
)
