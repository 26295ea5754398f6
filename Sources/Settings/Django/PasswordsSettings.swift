// How passwords are kept and what they must be like.

extension SettingKey<[String]> {
    /// Hashers by their dotted names; the first one makes new hashes.
    public static var passwordHashers: Self {
        Self("PASSWORD_HASHERS", default: defaultPasswordHashers) { $0.isEmpty ? "must name at least one hasher" : nil }
    }

    /// Validators by their dotted names, with options behind a question mark:
    /// `django.contrib.auth.password_validation.MinimumLengthValidator?min_length=12`.
    public static var authPasswordValidators: Self { Self("AUTH_PASSWORD_VALIDATORS", default: []) }
}

extension SettingKey<Int> {
    /// Iterations of the PBKDF2 hashers. Django 5.2 has 1,000,000, 6.0 has 1,200,000, 6.1 has 1,500,000: a login hashes
    /// anew whenever the number differs, so two programs on one database must agree.
    public static var pbkdf2Iterations: Self {
        Self("PBKDF2_ITERATIONS", default: 1_000_000) { $0 < 1 ? "must be at least 1" : nil }
    }

    /// Seconds that a password reset link holds.
    public static var passwordResetTimeout: Self {
        Self("PASSWORD_RESET_TIMEOUT", default: 259_200) { $0 < 0 ? "must be at least 0" : nil }
    }

    /// Threads that hash passwords; 0 for as many as there are processors.
    public static var hashingThreads: Self {
        Self("HASHING_THREADS", default: 0) { $0 < 0 ? "must be at least 0" : nil }
    }

    /// Passwords that may wait to be hashed; more are answered with 503.
    public static var hashingQueueLimit: Self {
        Self("HASHING_QUEUE_LIMIT", default: 256) { $0 < 0 ? "must be at least 0" : nil }
    }
}

/// Django's own list.
private let defaultPasswordHashers = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher",
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.BCryptSHA256PasswordHasher",
    "django.contrib.auth.hashers.ScryptPasswordHasher",
]
