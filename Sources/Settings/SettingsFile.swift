import Configuration
import Foundation
import Yams

/// A settings file in YAML: names of settings in capitals, each with its value.
///
/// ```yaml
/// DEBUG: false
/// ALLOWED_HOSTS: [example.com, .example.org]
/// ```
public struct SettingsFile: Sendable {
    /// What errors call the file.
    let name: String
    let keys: [String]
    let snapshot: YAMLSnapshot?

    /// Reads a file; an empty one sets nothing.
    public init(path: String) throws(SettingsError) {
        name = (path as NSString).lastPathComponent
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw SettingsError("The settings file \(path) does not exist or cannot be read.")
        }
        do {
            let data = try Data(contentsOf: URL(fileURLWithPath: path))
            guard let text = String(data: data, encoding: .utf8) else {
                throw SettingsError("\(name) is not UTF-8 text.")
            }
            guard let root = try Yams.compose(yaml: text), root.null == nil else {
                keys = []
                snapshot = nil
                return
            }
            guard let mapping = root.mapping else { throw SettingsError("\(name) must be names with values.") }
            keys = mapping.keys.map { $0.string ?? "?" }
            snapshot = try YAMLSnapshot(data: data.bytes, providerName: name, parsingOptions: .default)
        } catch let error as SettingsError {
            throw error
        } catch {
            throw SettingsError("\(name) cannot be read: \(error)")
        }
    }
}
