// What clients may send.

extension SettingKey<Int?> {
    /// Bytes of a body, without files; none for no limit.
    public static var dataUploadMaxMemorySize: Self {
        Self("DATA_UPLOAD_MAX_MEMORY_SIZE", default: 2_621_440) { $0 ?? 0 < 0 ? "must be at least 0, or none" : nil }
    }

    /// Fields of a form or a query string.
    public static var dataUploadMaxNumberFields: Self {
        Self("DATA_UPLOAD_MAX_NUMBER_FIELDS", default: 1000) { $0 ?? 0 < 0 ? "must be at least 0, or none" : nil }
    }

    /// Files of a form.
    public static var dataUploadMaxNumberFiles: Self {
        Self("DATA_UPLOAD_MAX_NUMBER_FILES", default: 100) { $0 ?? 0 < 0 ? "must be at least 0, or none" : nil }
    }
}
