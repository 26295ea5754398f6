import SQLCore
import SQLiteDriver
import Testing

@testable import ORM

@Suite struct QuerySetTests {
    private func ids(_ query: QuerySet<Entry>) throws -> [Int64?] {
        try makeBlog().withConnection { (db) throws in try query.all(on: db).map(\.id) }
    }

    @Test func ordersAsTheModelSays() throws {
        #expect(try ids(Entry.objects) == [3, 2, 1])
    }

    @Test func filters() throws {
        let ann = Reference<Author>(id: 1)
        let table: [(QuerySet<Entry>, [Int64?])] = [
            (Entry.objects.filter { $0.author == ann }, [3, 1]),
            (Entry.objects.filter { $0.author != ann }, [2]),
            (Entry.objects.filter { $0.author == ann || $0.title == "100% sure" }, [3, 2, 1]),
            (Entry.objects.filter { $0.author == ann && $0.readAt.isNull && $0.editor == nil }, [1]),
            (Entry.objects.filter { $0.readAt.isNotNull }, [2]),
            (Entry.objects.filter { $0.title.contains("0%") }, [2]),
            (Entry.objects.filter { $0.title.contains("_") }, []),
            (Entry.objects.filter { $0.title.iStartsWith("TH") }, [3]),
            (Entry.objects.filter { $0.title.in(["first", "third"]) }, [3, 1]),
            (Entry.objects.filter { $0.title.in([]) }, []),
            (Entry.objects.filter { $0.created.range(DateTime.epoch...DateTime.now) }, [3, 2, 1]),
            (Entry.objects.filter { $0.author[\.name] == "bob" }, [2]),
            (Entry.objects.filter { $0.author[\.isActive] == true && $0.editor[\.name] == "ann" }, [2]),
            (Entry.objects.filter { $0.editor[\.name].isNull }, [1]),
            (Entry.objects.exclude { $0.author[\.name] == "bob" }, [3, 1]),
            (Entry.objects.order { $0.title.ascending }.limit(2), [2, 1]),
            (Entry.objects.offset(1), [2, 1]),
            (Entry.objects.limit(1).offset(1), [2]),
            (Entry.objects.limit(-5), []),
        ]
        for (query, expected) in table { #expect(try ids(query) == expected) }
    }

    @Test func readsRelatedRowsInOneQuery() throws {
        try makeBlog().withConnection { (db) throws in
            let entries = try Entry.objects.selectRelated { $0.author }.selectRelated { $0.editor }.all(on: db)
            #expect(entries.map { $0.author.loaded?.name } == ["ann", "bob", "ann"])
            #expect(entries.map { $0.editor?.loaded?.name } == ["bob", "ann", nil])
        }
    }

    @Test func countsAndLooks() throws {
        try makeBlog().withConnection { (db) throws in
            #expect(try Entry.objects.count(on: db) == 3)
            #expect(try Entry.objects.limit(2).count(on: db) == 2)
            #expect(try Entry.objects.filter { $0.author[\.name] == "ann" }.count(on: db) == 2)
            #expect(try Author.objects.filter { $0.name == "zoe" }.exists(on: db) == false)
            #expect(try Author.objects.filter { $0.name == "cy" }.exists(on: db))
            #expect(try Author.objects.first(on: db)?.name == "ann")
            #expect(try Author.objects.filter { !$0.isActive }.any(on: db)?.id == 3)
        }
    }

    @Test func insertsUpdatesAndDeletes() throws {
        try makeBlog().withConnection { (db) throws in
            var entry = Entry(
                id: nil, author: Reference(id: 3), editor: nil, title: "new", created: .epoch, readAt: nil)
            try entry.insert(on: db)
            #expect(entry.id == 4)
            #expect(entry.created > .epoch)
            let stored = try Entry.objects.filter { $0.id == 4 }.any(on: db)
            #expect(stored?.created == entry.created)
            let changed = try Entry.objects.filter { $0.author[\.name] == "ann" }.update(on: db) {
                [$0.title.set("changed"), $0.readAt.set(.epoch)]
            }
            #expect(changed == 2)
            #expect(try Entry.objects.filter { $0.readAt == .epoch }.count(on: db) == 2)
            #expect(try Entry.objects.filter { $0.title == "changed" }.deleteRows(on: db) == 2)
            #expect(try Entry.objects.count(on: db) == 2)
        }
    }

    @Test func refusesADateThatIsNone() throws {
        try makeBlog().withConnection { (db) throws in
            try db.execute("UPDATE blog_entry SET created = 'yesterday' WHERE id = 1")
            do {
                _ = try Entry.objects.all(on: db)
                Issue.record("the query must fail")
            } catch let error as FieldDecodingError {
                #expect(error.description == "The column created holds something else than a date and time.")
            }
        }
    }

    @Test func mergesTheAlternatives() throws {
        let ann = Reference<Author>(id: 1)
        let bob = Reference<Author>(id: 2)
        let any = Entry.objects.filter { $0.author == ann || $0.editor == bob || $0.title == "100% sure" }
        let queries = [
            any, any.filter { $0.readAt.isNull }, any.order { [$0.title.ascending, $0.id.descending] },
            any.selectRelated { $0.author }, any.filter { $0.author[\.name] == "ann" },
            Entry.objects.filter { $0.author == ann }, Entry.objects,
        ]
        for query in queries {
            for slice in [query.limit(1), query.limit(2).offset(1), query.limit(10), query.limit(0)] {
                #expect(try ids(slice.mergingAlternatives()) == ids(slice))
            }
        }
    }

    @Test func writesTheMergedQuery() {
        let ann = Reference<Author>(id: 1)
        let query = Entry.objects.filter { ($0.author == ann || $0.editor == ann) && $0.title == "x" }
            .mergingAlternatives()
        let columns = [Entry.fields.title.path, Entry.fields.author[\.name].path, Entry.fields.id.path]
        let (sql, arguments) = query.limit(2).selectStatement(columns: columns)
        #expect(arguments == [.integer(1), .text("x"), .integer(1), .text("x"), .integer(1), .integer(2)])
        let select =
            """
            SELECT "blog_entry"."title", "blog_author"."name", "blog_entry"."id", "blog_entry"."created" FROM "blog_entry" \
            CROSS JOIN "blog_author" ON ("blog_entry"."author_id" = "blog_author"."id") WHERE
            """
        #expect(
            sql == """
                \(select) ("blog_entry"."author_id" = ? AND "blog_entry"."title" = ?) UNION ALL \
                \(select) ("blog_entry"."editor_id" = ? AND "blog_entry"."title" = ? \
                AND ("blog_entry"."author_id" = ?) IS NOT TRUE) ORDER BY 4 DESC, 3 DESC LIMIT ?
                """)
    }

    @Test(arguments: [1, 2, 3, 10])
    func readsInBatches(size: Int) throws {
        let ann = Reference<Author>(id: 1)
        let lists = [
            Entry.objects, Entry.objects.filter { $0.author == ann || $0.editor == ann }.mergingAlternatives(),
            Entry.objects.order { [$0.title.ascending, $0.id.ascending] }, Entry.objects.filter { $0.title == "none" },
        ]
        try makeBlog().withConnection { (db) throws in
            for list in lists {
                var reader = try #require(BatchReader(list, columns: [Entry.fields.id.path], size: size))
                var found: [Int64?] = []
                while try reader.readNext(on: db, { row in found.append(row.int64(0)) }) {}
                #expect(try found == list.all(on: db).map(\.id))
            }
        }
    }

    @Test func readsOnlyListsWithAFixedOrderInBatches() {
        let lists = [
            Entry.objects.order { _ in [] }, Entry.objects.order { $0.title.ascending }, Entry.objects.limit(5),
            Entry.objects.order { [$0.readAt.ascending, $0.id.ascending] },
            Entry.objects.order { [$0.author[\.name].ascending, $0.id.ascending] },
        ]
        for list in lists { #expect(!list.canBeReadInBatches) }
    }

    @Test func readsNoneOfAListThatMayBeLonger() throws {
        let ann = Reference<Author>(id: 1)
        let either = Entry.objects.filter { $0.author == ann || $0.editor == ann }.mergingAlternatives()
        let table: [(QuerySet<Entry>?, [Int64?])] = [
            (Entry.objects.unlessLonger(than: 3), [3, 2, 1]), (Entry.objects.unlessLonger(than: 2), []),
            (Entry.objects.filter { $0.author == ann }.unlessLonger(than: 2), [3, 1]),
            (Entry.objects.filter { $0.author == ann }.selectRelated { $0.author }.unlessLonger(than: 1), []),
            (either.unlessLonger(than: 2), [3, 2, 1]), (either.unlessLonger(than: 1), []),
        ]
        for (query, expected) in table { #expect(try ids(#require(query)) == expected) }
        #expect(Entry.objects.filter { $0.author[\.name] == "ann" }.unlessLonger(than: 1) == nil)
        #expect(Entry.objects.limit(1).unlessLonger(than: 1) == nil)
    }
}
