public import Models
public import PythonJSON
import Web

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The path of a file in a directory, which is looked through whenever the field is used.
///
/// ```swift
/// FilePathField(FilePathOptions(path: "/srv/reports", match: #"\.pdf$"#, isRecursive: true))
/// ```
public struct FilePathField: SerializerField {
    public var options: FieldOptions<String>
    private let path: String
    private let search: FilePathOptions
    private let match: PythonRegex?
    public let typeLabel = "choice"

    public init(_ search: FilePathOptions, _ options: FieldOption<String>...) {
        self.init(search, options: FieldOptions(options))
    }

    init(_ search: FilePathOptions, options: FieldOptions<String>) {
        self.search = search
        self.options = options
        path = search.path.string ?? ""
        match = search.match.flatMap { try? PythonRegex($0) }
    }

    /// The paths with what is shown for each, as Django's form field finds them.
    private var choices: [(String, String)] {
        let empty = [("", "---------")]
        if search.isRecursive { return empty + walk(path) }
        return empty
            + entries(of: path).filter { isChosen($0) }.map { (join(path, $0.name), $0.name) }
    }

    private func walk(_ folder: String) -> [(String, String)] {
        let entries = entries(of: folder)
        func found(_ isWanted: Bool, _ isFolder: Bool) -> [(String, String)] {
            guard isWanted else { return [] }
            return entries.filter { $0.isFolder == isFolder && isChosen($0) }.map { entry in
                let file = join(folder, entry.name)
                return (file, file.hasPrefix(path) ? String(file.dropFirst(path.count)) : file)
            }
        }
        let here = found(search.allowsFiles, false) + found(search.allowsFolders, true)
        return here + entries.filter(\.isFolder).flatMap { walk(join(folder, $0.name)) }
    }

    private typealias Entry = (name: String, isFolder: Bool)

    private func entries(of folder: String) -> [Entry] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            var isFolder = false
            // A link to a folder above would never end.
            let file = join(folder, name)
            let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: file)) != nil
            _ = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
            return (name, isFolder && !(isLink && search.isRecursive))
        }
    }

    private func isChosen(_ entry: Entry) -> Bool {
        if entry.isFolder, entry.name == "__pycache__" { return false }
        guard entry.isFolder ? search.allowsFolders : search.allowsFiles else { return false }
        return match.map { $0.search(entry.name) != nil } ?? true
    }

    private func join(_ folder: String, _ name: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    private var choiceField: ChoiceField<String> { ChoiceField(choices: choices, options: options) }

    public func toInternalValue(_ input: InputValue, in context: SerializerContext) throws -> String {
        var field = choiceField
        if field.options.errorMessages["invalid_choice"] == nil {
            field.options.errorMessages["invalid_choice"] = "\"{input}\" is not a valid path choice."
        }
        return try field.toInternalValue(input, in: context)
    }

    public func write(_ value: String, to writer: inout JSONWriter, in context: SerializerContext) {
        writer.write(value)
    }

    public func describe(_ metadata: inout FieldMetadata) { choiceField.describe(&metadata) }
}
