#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A library of the system that is opened when it is first needed.
struct SystemLibrary: @unchecked Sendable {
    // It is never closed, and looking up names in it is safe from any thread.
    private let handle: UnsafeMutableRawPointer

    /// `nil` when there is no such library.
    init?(_ names: [String]) {
        for name in names {
            if let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) {
                self.handle = handle
                return
            }
        }
        return nil
    }

    /// A function of the library; the type must be the one that its header declares.
    func function<Function>(_ name: String, as type: Function.Type) -> Function? {
        dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
}
