internal import CCrypt

/// The system's `crypt_r`: bcrypt and the traditional Unix forms.
enum SystemCrypt {
    /// The hash that `setting` asks for: a salt, or an earlier hash.
    ///
    /// - Returns: nil if the system does not know the setting, or the password holds a zero byte, at which C would end it.
    static func hash(_ password: [UInt8], setting: String) -> String? {
        guard !password.contains(0), !setting.utf8.contains(0) else { return nil }
        // 32 KiB: too much for the stack of a small thread.
        let data = UnsafeMutablePointer<crypt_data>.allocate(capacity: 1)
        defer {
            // It holds the password.
            UnsafeMutableRawPointer(data).initializeMemory(
                as: UInt8.self, repeating: 0, count: MemoryLayout<crypt_data>.size)
            data.deallocate()
        }
        UnsafeMutableRawPointer(data).initializeMemory(
            as: UInt8.self, repeating: 0, count: MemoryLayout<crypt_data>.size)
        let phrase = password.map { CChar(bitPattern: $0) } + [0]
        guard let result = crypt_r(phrase, setting, data) else { return nil }
        let text = String(cString: result)
        // What the library returns for a failure begins with an asterisk.
        return text.utf8.first == UInt8(ascii: "*") ? nil : text
    }
}
