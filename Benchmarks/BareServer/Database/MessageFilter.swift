/// Which messages of a user are asked for: `?folder=` and `?is_read=`.
struct MessageFilter: Hashable {
    enum Folder: String {
        case received, sent
    }

    var folder: Folder?
    var isRead: Bool?
}
