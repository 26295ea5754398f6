import MigrationEngine
import Models

enum Sites0001Initial: Migration {
    static let name = "0001_initial"
    static let operations: [any Operation] = [
        CreateModel(
            "Site",
            fields: [
                FieldDescription("id", .auto, verboseName: "ID", primaryKey: true, serialize: false, autoCreated: true),
                FieldDescription(
                    "domain", .char(maxLength: 100), verboseName: "domain name", validators: [domainNameValidator]),
                FieldDescription("name", .char(maxLength: 50), verboseName: "display name"),
            ],
            options: ModelOptions(
                verboseName: "site", verboseNamePlural: "sites", dbTable: "django_site", ordering: ["domain"]),
            managers: [ManagerDescription("objects", DeconstructedObject("django.contrib.sites.models.SiteManager"))])
    ]
}

/// The rule for domain names, which both migrations name.
let domainNameValidator = LiteralValue.reference("django.contrib.sites.models._simple_domain_name_validator")
