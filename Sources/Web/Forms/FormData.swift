/// What a form sent: its fields and its files. Django's `request.POST` and `request.FILES`.
public struct FormData: Sendable {
    public var fields: QueryDict
    public var files: MultiValueDict<UploadedFile>

    public init(fields: QueryDict = QueryDict(), files: MultiValueDict<UploadedFile> = MultiValueDict()) {
        self.fields = fields
        self.files = files
    }
}
