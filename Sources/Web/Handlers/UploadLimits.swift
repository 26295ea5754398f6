/// The limits of what a client may upload, by Django's names. `nil` means no limit.
public struct UploadLimits: Sendable, Equatable {
    /// `DATA_UPLOAD_MAX_MEMORY_SIZE`: bytes of a body, files of a multipart form not counted.
    public var maxMemorySize: Int? = 2_621_440
    /// `DATA_UPLOAD_MAX_NUMBER_FIELDS`.
    public var maxNumberFields: Int? = 1000
    /// `DATA_UPLOAD_MAX_NUMBER_FILES`.
    public var maxNumberFiles: Int? = 100

    public init() {}
}
