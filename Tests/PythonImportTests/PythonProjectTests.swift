import Foundation
import MigrationEngine
import Models
import PythonImport
import Testing

@Suite struct PythonProjectTests {
    /// A folder that is gone after the test.
    private func withProject(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.path + "/project-\(UInt64.random(in: 0 ... .max))"
        defer { try? FileManager.default.removeItem(atPath: root) }
        for (path, text) in files {
            let file = URL(filePath: root + "/" + path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(root)
    }

    private static let files = [
        "manage.py": "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site.settings.dev')\n",
        "site/settings/__init__.py": "",
        "site/settings/base.py": """
        from pathlib import Path
        import os
        BASE_DIR = Path(__file__).resolve().parent
        DEBUG = os.environ.get("DEBUG", "") == "1"
        LOCAL_APPS = ["blog", "store.apps.ShopConfig"]
        INSTALLED_APPS = ["django.contrib.auth"] + LOCAL_APPS
        AUTH_USER_MODEL = "blog.Author"
        SECRET_KEY = open("/nowhere").read()
        """,
        "site/settings/dev.py": "from .base import *\nif unknown():\n    INSTALLED_APPS += ['x']\nTIME_ZONE = 'UTC'\n",
        "store/apps.py":
            "from django.apps import AppConfig\nclass ShopConfig(AppConfig):\n    name = 'store'\n    label = 'shop'\n",
        "store/migrations/0001_initial.py": migrationText("operations = []"),
        "blog/migrations/__init__.py": "", "blog/migrations/0001_initial.py": migrationText("operations = []"),
        "old/migrations/0001_initial.py": migrationText("operations = []"),
        "venv/pyvenv.cfg": "", "venv/lib/x/migrations/0001_initial.py": migrationText("operations = []"),
    ]

    @Test func findsSettingsAndApps() throws {
        try withProject(Self.files) { root in
            let project = try PythonProject(root)
            #expect(project.settingsModule == "site.settings.dev")
            #expect(project.settings["AUTH_USER_MODEL"] == "blog.Author")
            #expect(project.settings["TIME_ZONE"] == "UTC")
            #expect(project.settings["SECRET_KEY"] == nil)
            // In the order of INSTALLED_APPS, which nothing undecided has changed.
            #expect(project.apps.map(\.label) == ["blog", "shop"])
            #expect(project.notInstalled.map(\.package) == ["old"])
        }
    }

    @Test func readsAnApp() throws {
        try withProject(Self.files) { root in
            let app = try PythonApp(directory: root + "/store")
            #expect(app.label == "shop")
            #expect(app.package == "store")
            #expect(app.migrations.migrations.map(\.key.description) == ["shop.0001_initial"])
            #expect(try PythonApp(directory: root + "/blog/migrations/").label == "blog")
            #expect(throws: PythonAppError.self) { try PythonApp(directory: root + "/site") }
            #expect(throws: PythonAppError.self) { try PythonApp(directory: root + "/nowhere") }
        }
    }
}
