import NIOCore

/// The links of a page to its neighbours, with the parameters in the order of their names.
struct PageLinks {
    let host: String
    let parameters: ListParameters

    /// Appends the link to a page in quotes, or `null`.
    func write(_ page: Int64?, to body: inout ByteBuffer) {
        guard let page else {
            body.writeStaticString("null")
            return
        }
        // The first page is the one without a number.
        let pairs = [
            parameters.folder.map { "folder=\($0)" },
            parameters.isRead.map { "is_read=\($0)" },
            page > 1 ? "page=\(page)" : nil,
            parameters.size.map { "page_size=\($0)" },
        ]
        let query = pairs.compactMap(\.self).joined(separator: "&")
        body.writeString(#""http://\#(host)/all/\#(query.isEmpty ? "" : "?")\#(query)""#)
    }
}
