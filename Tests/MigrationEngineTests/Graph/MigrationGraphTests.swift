import MigrationEngine
import Testing

@Suite struct MigrationGraphTests {
    // app a: 1 <-- 2 <-- 3 <-- 4
    //             /
    // app b: 1 <-- 2 <-
    let twoApps = graph(
        """
        a.1
        a.2 < a.1
        a.3 < a.2 b.2
        a.4 < a.3
        b.1
        b.2 < b.1
        """)

    @Test(arguments: [
        ("a.1", "a.1"), ("b.2", "b.1 b.2"), ("a.3", "b.1 b.2 a.1 a.2 a.3"), ("a.4", "b.1 b.2 a.1 a.2 a.3 a.4"),
    ])
    func plansForwards(target: String, plan: String) throws {
        #expect(try twoApps.forwardsPlan(to: key(target)).text == plan)
    }

    @Test(arguments: [("b.2", "a.4 a.3 b.2"), ("a.4", "a.4"), ("b.1", "a.4 a.3 b.2 b.1")])
    func plansBackwards(target: String, plan: String) throws {
        #expect(try twoApps.backwardsPlan(to: key(target)).text == plan)
    }

    @Test func knowsEndsOfEachApp() {
        #expect(twoApps.rootNodes().text == "a.1 b.1")
        #expect(twoApps.leafNodes().text == "a.4 b.2")
        #expect(twoApps.leafNodes(of: "b").text == "b.2")
    }

    // a.1 <-- a.2 <-- a.4
    //     \-- a.3 <--/
    @Test func visitsSharedParentOnce() throws {
        let diamond = graph("a.1\na.2 < a.1\na.3 < a.1\na.4 < a.2 a.3")
        #expect(try diamond.forwardsPlan(to: key("a.4")).text == "a.1 a.3 a.2 a.4")
    }

    @Test func namesUnknownTarget() {
        #expect(throws: MigrationError(.nodeNotFound, "Node ('a', '9') not a valid node")) {
            try twoApps.forwardsPlan(to: key("a.9"))
        }
    }

    @Test func namesCircle() {
        let circle = graph("a.1 < b.2\na.2 < a.1\nb.1\nb.2 < b.1 a.2")
        #expect(throws: MigrationError(.circularDependency, "a.1, a.2, b.2")) { try circle.ensureNotCyclic() }
        #expect(throws: Never.self) { try twoApps.ensureNotCyclic() }
    }

    @Test func namesMissingParent() {
        let orphan = graph("a.1\na.2 < a.1 b.9")
        #expect(
            throws: MigrationError(
                .nodeNotFound, "Migration a.2 dependencies reference nonexistent parent node ('b', '9')")
        ) { try orphan.validateConsistency() }
    }

    @Test func walksLongHistories() throws {
        let lines = (1...2_000).map { $0 == 1 ? "a.1" : "a.\($0) < a.\($0 - 1)" }
        let long = graph(lines.joined(separator: "\n"))
        #expect(try long.forwardsPlan(to: key("a.2000")).count == 2_000)
        #expect(try long.backwardsPlan(to: key("a.1")).count == 2_000)
        try long.ensureNotCyclic()
    }
}

@Suite struct ReplacementTests {
    // before: a.1 <-- a.2 <-- a.3       a.1to2
    // after:  a.1to2 <-- a.3
    @Test func putsReplacementInPlace() throws {
        var history = graph("a.1\na.2 < a.1\na.3 < a.2\na.1to2\nb.1 < a.1")
        try history.replaceNodes([key("a.1"), key("a.2")], with: key("a.1to2"))
        #expect(try history.forwardsPlan(to: key("a.3")).text == "a.1to2 a.3")
        #expect(try history.forwardsPlan(to: key("b.1")).text == "a.1to2 b.1")
        #expect(!history.contains(key("a.1")))
    }

    @Test func takesReplacementOut() throws {
        var history = graph("a.1\na.2 < a.1\na.1to2\na.3 < a.1to2")
        try history.removeReplacement(key("a.1to2"), of: [key("a.1"), key("a.2")])
        #expect(try history.forwardsPlan(to: key("a.3")).text == "a.1 a.2 a.3")
    }

    @Test func namesReplacementThatIsMissing() {
        var history = graph("a.1")
        #expect(throws: MigrationError.self) { try history.replaceNodes([key("a.1")], with: key("a.2")) }
        #expect(throws: MigrationError.self) { try history.removeReplacement(key("a.2"), of: [key("a.1")]) }
    }
}
