import Testing

@testable import MigrationEngine

@Suite struct IndexNamingTests {
    @Test func digestsTableAndColumns() {
        #expect(
            IndexNaming.name(table: "auth_user_groups", columns: ["user_id", "group_id"], suffix: "_uniq")
                == "auth_user_groups_user_id_group_id_94350c0c_uniq")
        #expect(
            IndexNaming.name(table: "messaging_message", columns: [("receiver", false), ("creation_date", true)])
                .hasPrefix("messaging_m_receive_"))
    }

    @Test func cutsLongNames() {
        let long = String(repeating: "x", count: 150)
        let name = IndexNaming.name(table: long, columns: [long], suffix: "_idx")
        #expect(name.count == 200)
        #expect(name.hasSuffix("_idx"))
    }

    @Test(arguments: [
        ("SELECT 1; SELECT 2", ["SELECT 1;", "SELECT 2"]),
        ("SELECT ';' ; -- a; b\nSELECT \"x;y\"", ["SELECT ';' ;", "SELECT \"x;y\""]),
        ("/* a; */ SELECT 1;;", ["SELECT 1;"]),
        (
            "CREATE TRIGGER t AFTER INSERT ON x BEGIN DELETE FROM x; SELECT CASE 1 WHEN 1 THEN 2 END; END; SELECT 3",
            [
                "CREATE TRIGGER t AFTER INSERT ON x BEGIN DELETE FROM x; SELECT CASE 1 WHEN 1 THEN 2 END; END;",
                "SELECT 3",
            ]
        ),
        ("", []),
    ])
    func splitsScripts(sql: String, statements: [String]) {
        #expect(SQLScript.statements(sql) == statements)
    }
}
