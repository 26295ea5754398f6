extension SystemCheck {
    /// The checks that every project has.
    static let builtin: [SystemCheck] = security
}
