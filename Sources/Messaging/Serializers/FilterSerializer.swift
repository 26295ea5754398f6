import REST

/// The query parameters that narrow down the list of messages.
struct FilterSerializer: Serializer {
    struct Fields: Sendable {
        let folder = BoundField<Void, String>("folder", ChoiceField(["received", "sent"], .optional))
        let isRead = BoundField<Void, String>("is_read", ChoiceField(["true", "false"], .optional))
    }

    static let fields = Fields()
    static let schema = SerializerSchema(fields.folder, fields.isRead)
}
