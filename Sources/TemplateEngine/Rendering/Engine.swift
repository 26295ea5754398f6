public import Formatting
internal import Synchronization

/// Finds, compiles and keeps templates: Django's `Engine`.
///
/// ```swift
/// let engine = Engine(loaders: [FileSystemLoader(folders: ["Templates"])])
/// try engine.render("inbox.html", ["user": .object(user)])
/// ```
///
/// A template is compiled once. With `isDebug`, a file that changed is compiled again.
public final class Engine: Sendable {
    public let loaders: [any TemplateLoader]
    /// The libraries that `load` finds: ``Library/standard``, with those of the apps.
    public let libraries: [String: Library]
    /// The libraries that need no `load`.
    public let builtins: [Library]
    public let autoescape: Bool
    /// What stands for a variable that does not exist; `%s` in it is its name.
    public let stringIfInvalid: String
    public let isDebug: Bool
    /// Language, zone and clock, where a page does not say otherwise.
    public let formats: Formats
    /// Makes URLs for the tag `url`.
    public let urls: (any URLReversing)?
    /// Makes URLs of static files.
    public let staticFiles: StaticURLs
    /// What the tag `cache` keeps.
    public let fragments: any FragmentCache

    private struct Compiled {
        let template: Template
        let version: TemplateVersion?
    }

    private let cache = Mutex<[String: Compiled]>([:])

    public init(
        loaders: [any TemplateLoader] = [], libraries: [String: Library] = Library.standard, builtins: [Library] = [],
        autoescape: Bool = true, stringIfInvalid: String = "", isDebug: Bool = false, formats: Formats = Formats(),
        urls: (any URLReversing)? = nil, staticFiles: StaticURLs = StaticURLs(),
        fragments: any FragmentCache = LocalFragmentCache()
    ) {
        self.loaders = loaders
        self.libraries = libraries
        self.builtins = [.defaultTags, .defaultFilters, .loaderTags] + builtins
        self.autoescape = autoescape
        self.stringIfInvalid = stringIfInvalid
        self.isDebug = isDebug
        self.formats = formats
        self.urls = urls
        self.staticFiles = staticFiles
        self.fragments = fragments
    }

    /// Compiles a template that is not in a file.
    public func template(from source: String, name: String? = nil) throws -> Template {
        try Template(
            source: source, origin: Origin(path: "<unknown source>", templateName: name, loader: -1), engine: self)
    }

    /// The template of a name. Throws `TemplateDoesNotExist`.
    public func template(named name: String) throws -> Template { try find(name, skipping: []) }

    /// The first of several templates that exists.
    public func template(named names: [String]) throws -> Template {
        var missing: [String] = []
        for name in names {
            do {
                return try find(name, skipping: [])
            } catch let error as TemplateError where error.code == .doesNotExist {
                if !missing.contains(error.message) { missing.append(error.message) }
            }
        }
        throw TemplateError(
            .doesNotExist, names.isEmpty ? "No template names provided" : missing.joined(separator: ", "))
    }

    /// The page that a template makes.
    public func render(
        _ name: String, _ variables: TemplateDictionary = [:], formats: Formats? = nil, request: TemplateRequest? = nil
    ) throws -> String {
        try template(named: name).render(variables, engine: self, formats: formats, request: request)
    }

    /// The template of a name that does not come from one of these places.
    func find(_ name: String, skipping skipped: [Origin]) throws -> Template {
        let key = skipped.isEmpty ? name : ([name] + skipped.map { "\($0.loader):\($0.path)" }).joined(separator: "\n")
        if let kept = cache.withLock({ $0[key] }), isCurrent(kept) { return kept.template }
        for (index, loader) in loaders.enumerated() {
            for path in loader.paths(of: name) {
                let origin = Origin(path: path, templateName: name, loader: index)
                if skipped.contains(origin) { continue }
                let version = isDebug ? loader.version(of: path) : nil
                guard let source = try loader.source(at: path) else { continue }
                let template = try Template(source: source, origin: origin, engine: self)
                cache.withLock { $0[key] = Compiled(template: template, version: version) }
                return template
            }
        }
        throw TemplateError(.doesNotExist, name)
    }

    private func isCurrent(_ kept: Compiled) -> Bool {
        let origin = kept.template.origin
        guard isDebug, loaders.indices.contains(origin.loader) else { return true }
        // A file that comes before it in another folder counts too.
        let name = origin.templateName ?? ""
        for (index, loader) in loaders.enumerated() {
            for path in loader.paths(of: name) {
                if index == origin.loader, path == origin.path { return loader.version(of: path) == kept.version }
                if loader.version(of: path) != nil { return false }
            }
        }
        return false
    }
}

/// Where a template comes from.
public struct Origin: Sendable, Hashable {
    /// The path of the file, or what a loader calls it.
    public let path: String
    public let templateName: String?
    /// Which of the engine's loaders found it.
    let loader: Int
}
