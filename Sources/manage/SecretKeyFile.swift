import Cryptography
import Foundation
import Settings

/// The secret key of a project that sets none: made once, and kept in a file that only its owner can read.
struct SecretKeyFile {
    /// In the working folder.
    static let path = ".secret_key"

    /// The key in the file; makes the file if there is none, and then calls `onCreate`.
    static func key(onCreate: () -> Void) throws(SettingsError) -> String {
        if let key = try existingKey() { return key }
        // The prefix says that the key was made by a program, so that `check --deploy` complains.
        let key = "django-insecure-" + randomString(50)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            // Another process may have made it at the same moment.
            if errno == EEXIST, let key = try existingKey() { return key }
            throw cannotBeWritten()
        }
        defer { close(descriptor) }
        let bytes = Array((key + "\n").utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            unlink(path)
            throw cannotBeWritten()
        }
        onCreate()
        return key
    }

    private static func cannotBeWritten() -> SettingsError {
        SettingsError("No SECRET_KEY is set, and \(path) cannot be written: \(String(cString: strerror(errno)))")
    }

    private static func existingKey() throws(SettingsError) -> String? {
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SettingsError("\(path) cannot be read.")
        }
        let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !key.isEmpty else { throw SettingsError("\(path) is empty; delete it to get a new key.") }
        return key
    }
}
