"""The database that is served: made here, never copied from anywhere."""

from __future__ import annotations

import base64
import hashlib
import random
import shutil
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

PASSWORD = "a-password-to-measure"
ITERATIONS = 1_000_000
WORDS = "the of and to in is you that it he was for on are as with his they at be this have from or café \"so\"".split()

# Names are as long as those of the others, so that a message is as long with each.
TWENTY, THOUSAND, NOBODY, WRITER, STREAM = "twenty_1", "thousand", "nobody_1", "writer_1", "stream_1"


class SampleDatabase:
    """A migrated database with users, tokens and messages of about 330 bytes as JSON.

    `twenty_1` has 20 messages, `thousand` 1,000, `nobody_1` none; the others' messages fill the table. With `for_writes`,
    `writer_1` has messages to mark and to delete, and `stream_1` a list of 100,000.
    """

    def __init__(self, path: Path, rows: int, for_writes: bool):
        self.path = path
        self.tokens: dict[str, str] = {}
        self.to_mark = range(0)
        self.to_delete = range(0)
        self._random = random.Random(5)
        with sqlite3.connect(path) as database:
            self._fill(database, rows, for_writes)
        database.close()
        database = sqlite3.connect(path)
        database.execute("PRAGMA journal_mode = WAL")
        database.close()

    def copy(self, target: Path) -> Path:
        """A copy of the file for one server."""
        return Path(shutil.copyfile(self.path, target))

    def _fill(self, database: sqlite3.Connection, rows: int, for_writes: bool) -> None:
        names = [TWENTY, THOUSAND, NOBODY, WRITER, STREAM] + [f"user_{number:03}" for number in range(500)]
        self.users = {name: number for number, name in enumerate(names, 1)}
        others = list(self.users.values())[5:]
        hashed = _hash(PASSWORD)
        database.executemany(
            "INSERT INTO auth_user (id, password, is_superuser, username, first_name, last_name, email, is_staff, is_active,"
            " date_joined) VALUES (?, ?, 0, ?, '', '', '', 0, 1, '2024-01-01 00:00:00')",
            [(number, hashed, name) for name, number in self.users.items()],
        )
        self.tokens = {name: hashlib.sha1(name.encode()).hexdigest() for name in self.users}
        database.executemany(
            "INSERT INTO authtoken_token (key, created, user_id) VALUES (?, '2024-01-01 00:00:00', ?)",
            [(self.tokens[name], number) for name, number in self.users.items()],
        )
        pairs = []
        for name, count in ((TWENTY, 20), (THOUSAND, 1_000), (STREAM, 100_000 if for_writes else 0)):
            pairs += self._pairs_of(self.users[name], others, count)
        while len(pairs) < rows:
            pairs.append((self._random.choice(others), self._random.choice(others)))
        self._random.shuffle(pairs)
        if for_writes:
            writer, first = self.users[WRITER], len(pairs) + 1
            pairs += [(self._random.choice(others), writer) for _ in range(120_000)]
            self.to_mark = range(first, first + 60_000)
            self.to_delete = range(first + 60_000, first + 120_000)
        self.rows = len(pairs)
        database.executemany(
            "INSERT INTO messaging_message (id, sender_id, receiver_id, subject, message, creation_date, is_read)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            ((number, *pair, *self._message(number)) for number, pair in enumerate(pairs, 1)),
        )

    def _pairs_of(self, user: int, others: list[int], count: int) -> list[tuple[int, int]]:
        pairs = []
        for number in range(count):
            other = self._random.choice(others)
            pairs.append((user, other) if number % 2 else (other, user))
        return pairs

    def _message(self, number: int) -> tuple[str, str, str, bool]:
        text = " ".join(self._random.choices(WORDS, k=45))[:165]
        date = datetime(2024, 1, 1) + timedelta(microseconds=number * 60_000_000 + self._random.randrange(60_000_000))
        return f"Message number {number}", text, date.isoformat(" ", "microseconds"), False


def _hash(password: str) -> str:
    salt = "M5T9SUCGgK6rht66P3ng2I"
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), ITERATIONS)
    return f"pbkdf2_sha256${ITERATIONS}${salt}${base64.b64encode(digest).decode()}"
