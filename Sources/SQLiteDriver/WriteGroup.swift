import SQLCore

/// Runs jobs in one transaction, and one by one if they cannot be committed together.
struct WriteGroup {
    let connection: SQLiteConnection

    /// Ends each job: with its result once it is durable, or with its error.
    func perform(_ jobs: [GroupWriter.Job]) {
        guard jobs.count > 1 else {
            for job in jobs { performAlone(job) }
            return
        }
        do {
            try connection.execute("BEGIN IMMEDIATE")
        } catch {
            // Somebody else kept the lock for the whole busy timeout: no job would fare better.
            for job in jobs { job.fail(error) }
            return
        }
        do {
            try performTogether(jobs)
        } catch {
            // A deferred constraint of one job, or a full disk, must not fail the others.
            rollBack()
            for job in jobs { performAlone(job) }
        }
    }

    private func performTogether(_ jobs: [GroupWriter.Job]) throws {
        var answers: [@Sendable () -> Void] = []
        answers.reserveCapacity(jobs.count)
        for job in jobs {
            try connection.execute("SAVEPOINT job")
            do {
                let answer = try job.run(connection)
                answers.append(answer)
            } catch {
                // Some errors end the whole transaction; then nothing of the group is left.
                guard connection.isInTransaction else { throw error }
                try connection.execute("ROLLBACK TO SAVEPOINT job")
                answers.append { job.fail(error) }
            }
            try connection.execute("RELEASE SAVEPOINT job")
        }
        try connection.execute("COMMIT")
        for answer in answers { answer() }
    }

    private func performAlone(_ job: GroupWriter.Job) {
        do {
            try connection.execute("BEGIN IMMEDIATE")
            let answer = try job.run(connection)
            try connection.execute("COMMIT")
            answer()
        } catch {
            rollBack()
            job.fail(error)
        }
    }

    private func rollBack() {
        guard connection.isInTransaction else { return }
        // When even this fails, SQLite undoes the transaction as the next one begins, or as the file is opened.
        try? connection.execute("ROLLBACK")
    }
}
