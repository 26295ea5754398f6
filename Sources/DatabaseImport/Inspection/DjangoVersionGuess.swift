/// Which Django has made a database, as far as that shows.
///
/// Migrations give a range: the newest release that one of them came with, to the one before the first that is missing. Within
/// it the iterations of the newest password hashes tell, since every release has its own number.
///
/// ```
/// 4.2 (3.1 or later by its migrations, 4.2 by the iterations of its password hashes)
/// ```
struct DjangoVersionGuess: Sendable, Equatable, CustomStringConvertible {
    /// What the migrations allow, oldest first. Not empty.
    private let range: ArraySlice<DjangoRelease>
    private let byHashes: DjangoRelease?
    private let isOpenEnded: Bool

    /// - Parameters:
    ///   - applied: the migrations of the database, as `auth.0001_initial`.
    ///   - iterations: those of its `pbkdf2_sha256` hashes.
    /// - Returns: `nil` if no migration of a contributed app is applied.
    init?(applied: Set<String>, iterations: Set<Int>) {
        let releases = DjangoRelease.all
        guard let newest = releases.lastIndex(where: { !applied.isDisjoint(with: $0.migrations) }) else { return nil }
        // An app that is not installed at all has no missing migrations.
        let apps = Set(applied.compactMap { $0.split(separator: ".").first })
        let firstMissing = releases.indices.first { index in
            index > newest
                && releases[index].migrations.contains { migration in
                    !applied.contains(migration) && migration.split(separator: ".").first.map(apps.contains) == true
                }
        }
        range = releases[newest..<(firstMissing ?? releases.endIndex)]
        isOpenEnded = firstMissing == nil
        byHashes = range.last { iterations.contains($0.iterations) }
    }

    /// The release that is most likely; `nil` if the range has several and nothing tells which.
    var release: String? { byHashes?.name ?? (range.count == 1 ? range.first?.name : nil) }

    var description: String {
        let first = range.first?.name ?? ""
        let last = range.last?.name ?? ""
        let byMigrations = isOpenEnded ? "\(first) or later" : range.count == 1 ? first : "\(first) to \(last)"
        guard let byHashes else { return "\(byMigrations) (by its migrations)" }
        return
            "\(byHashes.name) (\(byMigrations) by its migrations, \(byHashes.name) by the iterations of its password hashes)"
    }
}
