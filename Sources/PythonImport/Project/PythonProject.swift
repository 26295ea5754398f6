public import Models

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A Django project's folder: its settings as far as they are literal, and the apps in it that have migrations.
///
/// ```swift
/// let project = try PythonProject("../site")
/// project.settings["AUTH_USER_MODEL"]      // .string("accounts.User")
/// project.apps.map(\.directory)            // ["../site/accounts", "../site/shop"]
/// ```
///
/// Nothing is run. A setting that is computed is left out, and named in the notes.
public struct PythonProject: Sendable {
    /// A folder with migrations.
    public struct App: Sendable, Hashable {
        public var directory: String
        /// The label, if `apps.py` says another one than the folder's name.
        public var label: String?
        /// The dotted name.
        public var package: String
    }

    /// The folder that holds `manage.py`, or the one that was given.
    public let root: String
    /// The dotted name of the settings module, if there is one.
    public let settingsModule: String?
    /// Settings that are literal.
    public let settings: [String: LiteralValue]
    /// The apps in the order of `INSTALLED_APPS`, if that is known; else by their folders.
    public let apps: [App]
    /// Folders with migrations whose apps are not installed.
    public let notInstalled: [App]
    /// What could not be read.
    public let notes: [String]

    /// - Parameter settingsModule: Such as `site.settings.production`; otherwise `manage.py` says it.
    public init(_ directory: String, settingsModule: String? = nil) throws(PythonAppError) {
        var path = directory
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        guard PythonAppFolder.isDirectory(path) else { throw PythonAppError("\(directory) is no folder.") }
        let folders = ProjectFolders(path)
        root = folders.root
        var notes: [String] = []
        let module = settingsModule ?? folders.settingsModule
        self.settingsModule = module
        if let module, let settings = PythonSettings(module, root: folders.root) {
            self.settings = settings.values
            notes += settings.notes
        } else {
            if let module { notes.append("The settings module \(module) was not found or cannot be read.") }
            settings = [:]
        }
        let found = folders.apps
        guard !found.isEmpty else { throw PythonAppError("\(directory) holds no app with migrations.") }
        guard let names = settings["INSTALLED_APPS"]?.strings else {
            notes.append("INSTALLED_APPS is not known: all apps with migrations are taken.")
            (apps, notInstalled, self.notes) = (found, [], notes)
            return
        }
        var installed: [App] = []
        for name in names {
            if let app = found.first(where: { $0.isNamed(name) }), !installed.contains(app) { installed.append(app) }
        }
        let taken = installed.isEmpty ? found : installed
        apps = taken
        notInstalled = found.filter { !taken.contains($0) }
        self.notes = notes
    }
}

extension PythonProject.App {
    /// Whether an entry of `INSTALLED_APPS` means this app: its package, or a configuration in it.
    fileprivate func isNamed(_ entry: String) -> Bool {
        entry == package
            || entry.hasPrefix(package + ".") && entry.split(separator: ".").last?.first?.isUppercase == true
    }
}
