import Foundation

/// The name of whoever runs the program.
enum SystemUser {
    /// As the environment or the system says: Python's `getpass.getuser()`.
    static func name(_ environment: [String: String]) -> String? {
        for variable in ["LOGNAME", "USER", "LNAME", "USERNAME"] {
            if let name = environment[variable], !name.isEmpty { return name }
        }
        guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
        return String(cString: name)
    }

    /// The name in lower-case letters without accents, as far as it can be a user name; else an empty text.
    static func suggestedUsername(_ environment: [String: String]) -> String {
        let name = name(environment) ?? ""
        let ascii = name.decomposedStringWithCompatibilityMapping.unicodeScalars.filter { $0.isASCII && $0 != " " }
        let suggestion = String(String.UnicodeScalarView(ascii)).lowercased()
        return suggestion.isEmpty || UserFields.problems(username: suggestion).isEmpty ? suggestion : ""
    }
}
