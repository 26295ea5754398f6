public import ORM

extension FieldOption {
    /// Whoever asks: DRF's `CurrentUserDefault`.
    ///
    /// ```swift
    /// let author = BoundField("author", \Post.author, HiddenField.currentUser())
    /// let owner = ModelField(Note.fields.owner, .currentUser())
    /// ```
    ///
    /// Throws ``NotAuthenticated`` where nobody has said who they are.
    public static func currentUser<User: Model & RequestUser>() -> Self where Value == Reference<User> {
        .default { context in try Reference.currentUser(in: context) }
    }
}

extension HiddenField {
    /// Whoever asks, as a value that is neither sent nor shown.
    public static func currentUser<User: Model & RequestUser>() -> Self where Value == Reference<User> {
        Self { context in try Reference.currentUser(in: context) }
    }
}

extension Reference where Target: RequestUser {
    fileprivate static func currentUser(in context: SerializerContext) throws -> Self {
        guard let request = context.request else {
            throw SerializerError(
                code: .noRequest, message: "The current user is not known without a request in the context.")
        }
        return try request.authenticatedUser(as: Target.self).reference
    }
}
