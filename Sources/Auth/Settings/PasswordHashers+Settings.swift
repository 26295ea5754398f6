public import Cryptography
public import Settings

extension PasswordHashers {
    /// The hashers of `PASSWORD_HASHERS`, with `PBKDF2_ITERATIONS`.
    public init(_ settings: Settings) throws(SettingsError) {
        do {
            try self.init(names: settings[.passwordHashers], iterations: settings[.pbkdf2Iterations])
        } catch {
            throw SettingsError(error.description)
        }
    }
}

extension HashingPool {
    /// A pool of `HASHING_THREADS` threads, in which `HASHING_QUEUE_LIMIT` passwords may wait.
    public convenience init(_ settings: Settings) {
        let threads = settings[.hashingThreads]
        self.init(threads: threads > 0 ? threads : nil, queueLimit: settings[.hashingQueueLimit])
    }
}

extension SecretKeys {
    /// `SECRET_KEY` and `SECRET_KEY_FALLBACKS`.
    public init(_ settings: Settings) {
        self.init(settings[.secretKey], fallbacks: settings[.secretKeyFallbacks])
    }
}
