public import Models

extension ModelDescription {
    /// All permissions of the model: the usual four, or what `default_permissions` says, and those it names itself.
    public var allPermissions: [ModelOptions.Permission] {
        let actions = options.defaultPermissions ?? ["add", "change", "delete", "view"]
        let builtin = actions.map { action in
            ModelOptions.Permission("\(action)_\(nameLower)", "Can \(action) \(rawVerboseName)")
        }
        return builtin + (options.permissions ?? [])
    }

    /// The name of the model for people: as the options say, or the class name in words.
    var rawVerboseName: String { options.verboseName ?? Self.words(of: name) }

    /// `LogEntry` is `log entry`, `HTTPServer` is `http server`.
    private static func words(of name: String) -> String {
        let scalars = Array(name.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            let previous = index > 0 ? scalars[index - 1] : nil
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            let followsLower = previous.map(isLower) ?? false
            let beginsWord = next.map { !isUpper($0) } ?? false
            if isUpper(scalar), followsLower || beginsWord, index > 0 { result += " " }
            result.unicodeScalars.append(scalar)
        }
        return result.lowercased()
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }
    private static func isLower(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) }
}

extension ProjectState {
    /// The models of an app, in the order in which Django builds them from a state: those that others inherit from
    /// come first, and a model that a setting swaps for another is left out.
    func installedModels(of appLabel: String) -> [ModelDescription] {
        var waiting = models
        var built: Set<ModelKey> = []
        var result: [ModelDescription] = []
        while !waiting.isEmpty {
            var next: [ModelDescription] = []
            for model in waiting {
                let bases = model.bases.compactMap { base -> ModelKey? in
                    if case .reference(let reference) = base {
                        settings.resolve(reference, from: model.key)
                    } else {
                        nil
                    }
                }
                if bases.allSatisfy({ built.contains($0) }) {
                    built.insert(model.key)
                    result.append(model)
                } else {
                    next.append(model)
                }
            }
            if next.count == waiting.count { break }
            waiting = next
        }
        return result.filter { $0.appLabel == appLabel && !isSwapped($0) }
    }

    private func isSwapped(_ model: ModelDescription) -> Bool {
        guard let setting = model.options.swappable, let label = settings.swappedModels[setting] else { return false }
        return ModelReference(label).resolved(from: model.key) != model.key
    }
}
