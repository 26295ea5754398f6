import TemplateEngine
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@Suite struct LoaderTests {
    @Test(arguments: ["../secret.html", "a/../../secret.html", "/etc/passwd", "", ".", "a\0b"])
    func leavesNoFolder(name: String) {
        #expect(FileSystemLoader(folders: ["/srv/Templates"]).paths(of: name).isEmpty)
    }

    @Test(arguments: [
        ("a.html", "/srv/T/a.html"), ("admin/./b.html", "/srv/T/admin/b.html"), ("a/../b.html", "/srv/T/b.html"),
    ])
    func findsNames(name: String, path: String) {
        #expect(FileSystemLoader(folders: ["/srv/T"]).paths(of: name) == [path])
    }

    /// A folder that is removed after the test.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "templates-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    private func write(_ text: String, to file: URL) throws { try Data(text.utf8).write(to: file) }

    @Test(arguments: [(true, "after"), (false, "before")])
    func seesChangedFilesInDebugMode(isDebug: Bool, expected: String) throws {
        try withFolder { folder in
            let file = folder.appending(path: "page.html")
            try write("before", to: file)
            let engine = Engine(loaders: [FileSystemLoader(folders: [folder.path])], isDebug: isDebug)
            #expect(try engine.render("page.html") == "before")
            try write("after", to: file)
            #expect(try engine.render("page.html") == expected)
        }
    }

    @Test func takesTheFirstFolderAndExtendsTheNext() throws {
        try withFolder { folder in
            for name in ["one", "two"] {
                try FileManager.default.createDirectory(
                    at: folder.appending(path: name), withIntermediateDirectories: true)
            }
            try write(
                "{% extends \"page.html\" %}{% block a %}1{{ block.super }}{% endblock %}",
                to: folder.appending(path: "one/page.html"))
            try write("<{% block a %}2{% endblock %}>", to: folder.appending(path: "two/page.html"))
            let folders = ["one", "two"].map { folder.appending(path: $0).path }
            #expect(try Engine(loaders: [FileSystemLoader(folders: folders)]).render("page.html") == "<12>")
        }
    }
}
