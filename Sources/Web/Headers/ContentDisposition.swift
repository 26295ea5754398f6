/// Writes `Content-Disposition`, as Django's `content_disposition_header`.
public enum ContentDisposition {
    /// The header for a file's name.
    ///
    /// ```swift
    /// ContentDisposition.header(isAttachment: true, fileName: "café.txt")
    /// // attachment; filename*=utf-8''caf%C3%A9.txt
    /// ```
    public static func header(isAttachment: Bool, fileName: String?) -> String? {
        guard let fileName, !fileName.isEmpty else { return isAttachment ? "attachment" : nil }
        let disposition = isAttachment ? "attachment" : "inline"
        // Django's expression lets a newline at the very end pass.
        let line = fileName.utf8.last == 0x0A ? fileName.utf8.dropLast() : fileName.utf8[...]
        let isQuotable = line.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 < 0x7F) }
        return isQuotable
            ? "\(disposition); filename=\"\(EmailQuoting.quote(fileName))\""
            : "\(disposition); filename*=utf-8''\(PercentEncoding.quote(fileName))"
    }
}
