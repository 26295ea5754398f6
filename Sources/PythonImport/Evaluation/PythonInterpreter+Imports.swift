extension PythonInterpreter {
    mutating func importModule(_ item: PythonStatement.Import, _ line: Int) throws(PythonException) {
        try requireExisting(item.name, line)
        if let alias = item.alias {
            self[alias] = .reference(item.name)
        } else {
            let root = String(item.name.prefix { $0 != "." })
            self[root] = .reference(root)
        }
    }

    mutating func importNames(
        _ names: [PythonStatement.Import], from path: String, level: Int, _ line: Int
    ) throws(PythonException) {
        if path == "__future__" { return }
        let base = level == 0 ? path : relative(path, level)
        try requireExisting(base, line)
        for item in names {
            if item.name == "*" {
                starImports.append(base)
                continue
            }
            let full = base.isEmpty ? item.name : base + "." + item.name
            try requireExisting(full, line)
            let node = PythonNode(kind: .name(item.name), line: line, range: 0..<0)
            self[item.alias ?? item.name] = try imported(full, node)
        }
    }

    /// The module that dots refer to: one is the package of the file.
    func relative(_ path: String, _ level: Int) -> String {
        let parts = module.split(separator: ".").dropLast(level)
        return (parts.map(String.init) + (path.isEmpty ? [] : [path])).joined(separator: ".")
    }

    /// Throws Python's `ImportError` for what Django 5.2 no longer has, since files often try the old place first.
    private func requireExisting(_ path: String, _ line: Int) throws(PythonException) {
        let isRemoved = Self.removed.contains { path == $0 || path.hasPrefix($0 + ".") }
        guard isRemoved else { return }
        throw PythonException(kind: "ImportError", message: "cannot import '\(path)'", line: line)
    }

    private static let removed = [
        "django.utils.six", "django.core.urlresolvers", "django.utils.translation.ugettext",
        "django.utils.translation.ugettext_lazy", "django.utils.translation.ungettext",
        "django.utils.translation.ungettext_lazy", "django.utils.translation.ugettext_noop",
        "django.utils.encoding.python_2_unicode_compatible", "django.utils.encoding.force_text",
        "django.utils.encoding.smart_text", "django.utils.timezone.utc", "django.contrib.localflavor", "south",
        "django.db.models.get_model", "django.db.models.loading", "django.conf.urls.url", "django.utils.lru_cache",
        "django.db.models.permalink", "django.utils.datetime_safe", "django.core.files.storage.get_storage_class",
    ]
}
