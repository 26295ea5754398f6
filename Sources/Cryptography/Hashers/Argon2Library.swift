#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// libargon2, if the system has it. It is looked for when the first argon2 hash turns up, so that nobody else needs it.
struct Argon2Library: Sendable {
    /// Which of the three functions.
    enum Variety: String, Sendable {
        case argon2d, argon2i, argon2id

        // The numbers of libargon2's argon2_type.
        fileprivate var number: Int32 {
            switch self {
            case .argon2d: 0
            case .argon2i: 1
            case .argon2id: 2
            }
        }
    }

    /// Version 1.3 of the algorithm, `v=19`.
    static let version = 19

    private typealias HashFunction =
        @convention(c) (
            UInt32, UInt32, UInt32, UnsafeRawPointer?, Int, UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, Int,
            UnsafeMutablePointer<CChar>?, Int, Int32, UInt32
        ) -> Int32
    private typealias VerifyFunction = @convention(c) (UnsafePointer<CChar>?, UnsafeRawPointer?, Int, Int32) -> Int32

    private let hashFunction: HashFunction
    private let verifyFunction: VerifyFunction

    private static let installed: Self? = {
        #if canImport(Darwin)
            let names = ["libargon2.1.dylib", "libargon2.dylib"]
        #else
            let names = ["libargon2.so.1", "libargon2.so"]
        #endif
        for name in names {
            guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { continue }
            if let hash = dlsym(library, "argon2_hash"), let verify = dlsym(library, "argon2_verify") {
                return Self(
                    hashFunction: unsafeBitCast(hash, to: HashFunction.self),
                    verifyFunction: unsafeBitCast(verify, to: VerifyFunction.self))
            }
        }
        return nil
    }()

    /// The library.
    /// - Throws: unavailable, if it is not installed.
    static func load() throws(PasswordHasherError) -> Self {
        guard let installed else {
            throw PasswordHasherError(
                .unavailable, "Couldn't load 'Argon2PasswordHasher' algorithm library: install libargon2 (libargon2-1)."
            )
        }
        return installed
    }

    /// The raw hash, or nil if the library refuses the parameters.
    func hash(
        _ password: [UInt8], salt: [UInt8], timeCost: Int, memoryCost: Int, parallelism: Int, length: Int,
        variety: Variety
    ) -> [UInt8]? {
        guard let timeCost = UInt32(exactly: timeCost), let memoryCost = UInt32(exactly: memoryCost),
            let parallelism = UInt32(exactly: parallelism), length > 0
        else { return nil }
        var output = [UInt8](repeating: 0, count: length)
        let status = hashFunction(
            timeCost, memoryCost, parallelism, password, password.count, salt, salt.count, &output, length,
            nil, 0, variety.number, UInt32(Self.version))
        return status == 0 ? output : nil
    }

    /// Whether the password is that of a hash in libargon2's form, `$argon2id$v=19$…`; false for anything that it cannot read.
    func verify(_ password: [UInt8], encoded: String, variety: Variety) -> Bool {
        verifyFunction(encoded, password, password.count, variety.number) == 0
    }
}
