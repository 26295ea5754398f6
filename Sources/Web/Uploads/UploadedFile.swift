/// A file of a multipart form.
public struct UploadedFile: Sendable, Equatable {
    /// The name without folders, safe to show; never a path to write to.
    public var name: String
    public var content: [UInt8]
    public var contentType: String
    public var charset: String?
    /// Further parameters of the part's `Content-Type`, in order.
    public var contentTypeExtra: [HeaderParameter]

    public init(
        name: String, content: [UInt8], contentType: String, charset: String? = nil,
        contentTypeExtra: [HeaderParameter] = []
    ) {
        self.name = name
        self.content = content
        self.contentType = contentType
        self.charset = charset
        self.contentTypeExtra = contentTypeExtra
    }

    public var size: Int { content.count }
}
