import MigrationEngine
import Models

enum Sites0002AlterDomainUnique: Migration {
    static let name = "0002_alter_domain_unique"
    static let dependencies: [MigrationKey] = [.init("sites", "0001_initial")]
    static let operations: [any Operation] = [
        AlterField(
            "site",
            FieldDescription(
                "domain", .char(maxLength: 100), verboseName: "domain name", unique: true,
                validators: [domainNameValidator]))
    ]
}
