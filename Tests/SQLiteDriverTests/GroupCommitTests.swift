import Foundation
import SQLCore
import SQLiteDriver
import Testing

@Suite struct GroupCommitTests {
    let folder = TemporaryFolder()

    @Test func keepsEveryJobOfManyWriters() async throws {
        let database = try folder.makeDatabase("CREATE TABLE t (id integer PRIMARY KEY, n integer)")
        try await withThrowingTaskGroup(of: Int64.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await database.write { db in
                        try db.execute("INSERT INTO t (n) VALUES (?)", [.integer(Int64(number))])
                        return db.lastInsertedID
                    }
                }
            }
            var ids: Set<Int64> = []
            for try await id in group { ids.insert(id) }
            #expect(ids.count == 200)
        }
        #expect(try database.read { db in try db.scalar("SELECT COUNT(DISTINCT n) FROM t") } == 200)
    }

    @Test func undoesOnlyTheJobThatThrows() async throws {
        let database = try folder.makeDatabase("CREATE TABLE t (n integer UNIQUE)")
        let failures = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<60 {
                group.addTask {
                    do {
                        try await database.write { db in
                            try db.execute("INSERT INTO t (n) VALUES (?)", [.integer(Int64(number % 20))])
                        }
                        return false
                    } catch let error as DatabaseError {
                        #expect(error.code == .uniqueViolation)
                        #expect(error.message == "UNIQUE constraint failed: t.n")
                        return true
                    }
                }
            }
            return try await group.reduce(into: 0) { count, hasFailed in count += hasFailed ? 1 : 0 }
        }
        #expect(failures == 40)
        #expect(try database.read { db in try db.scalar("SELECT COUNT(*) FROM t") } == 20)
    }

    /// A deferred foreign key is checked when the group commits: the others must still get through.
    @Test func commitsTheOthersWhenADeferredConstraintFails() async throws {
        let database = try folder.makeDatabase(
            """
            CREATE TABLE a (id integer PRIMARY KEY);
            CREATE TABLE b (a integer REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED);
            INSERT INTO a VALUES (1);
            """)
        let codes = await withTaskGroup(of: DatabaseError.Code?.self) { group in
            for number in 0..<40 {
                group.addTask {
                    do {
                        try await database.write { db in
                            try db.execute("INSERT INTO b VALUES (?)", [number == 7 ? 99 : 1])
                        }
                        return nil
                    } catch { return (error as? DatabaseError)?.code }
                }
            }
            return await group.reduce(into: []) { codes, code in codes.append(code) }
        }
        #expect(codes.count { $0 == .foreignKeyViolation } == 1)
        #expect(try database.read { db in try db.scalar("SELECT COUNT(*) FROM b") } == 39)
    }
}
