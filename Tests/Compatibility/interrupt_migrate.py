"""Kills `migrate` at moments of all kinds, and looks at what it leaves: the schema before a migration or the one after it.

    python3 interrupt_migrate.py MANAGE [--kills 60] [--seed 1]

An empty database is migrated and the process killed (SIGKILL) after a random time. The migrations that are recorded then must be
the first ones of the plan, and the schema must be exactly the one that they make. Afterwards `migrate` must finish the rest.
"""

from __future__ import annotations

import argparse
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Files:
    """Databases in a folder, and `migrate` on them."""

    def __init__(self, manage: Path, folder: Path):
        self.manage, self.folder = manage, folder

    def command(self, name: str, *arguments: str) -> tuple[list[str], dict[str, str]]:
        path = self.folder / name
        environment = {"PATH": os.environ["PATH"], "DATABASE_URL": f"sqlite:///{path}", "DJANGO_SECRET_KEY": "k" * 50}
        return [str(self.manage), "migrate", "-v", "0", *arguments], environment

    def migrate(self, name: str, *arguments: str) -> None:
        command, environment = self.command(name, *arguments)
        subprocess.run(command, env=environment, cwd=self.folder, check=True)

    def migrate_and_kill(self, name: str, seconds: float) -> None:
        command, environment = self.command(name)
        process = subprocess.Popen(command, env=environment, cwd=self.folder)
        time.sleep(seconds)
        process.kill()
        process.wait()

    def state(self, name: str) -> tuple[list[tuple], list[tuple]]:
        """The recorded migrations, and the schema."""
        path = self.folder / name
        if not path.exists():
            return [], []
        with sqlite3.connect(path) as database:
            if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                sys.exit(f"{name} is damaged")
            schema = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
            known = any(row[1] == "django_migrations" for row in schema)
            applied = database.execute("SELECT app, name FROM django_migrations ORDER BY id").fetchall() if known else []
        database.close()
        return applied, schema


def expected_schemas(files: Files) -> tuple[list[tuple], list[list[tuple]]]:
    """The plan, and the schema after none, one, two, … of its migrations."""
    files.migrate("whole.sqlite3")
    plan, _ = files.state("whole.sqlite3")
    schemas: list[list[tuple]] = []
    for app, name in plan:
        files.migrate("steps.sqlite3", app, name)
        applied, schema = files.state("steps.sqlite3")
        if applied != plan[: len(applied)] or len(applied) != len(schemas) + 1:
            sys.exit(f"{app}.{name} was not applied alone")
        schemas.append(schema)
    return plan, schemas


def main() -> None:
    parser = argparse.ArgumentParser(description="Kills migrate at many moments, and looks at what it leaves.")
    parser.add_argument("manage", type=lambda text: Path(text).absolute())
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        files = Files(options.manage, Path(folder))
        plan, schemas = expected_schemas(files)
        begin = time.monotonic()
        files.migrate("timed.sqlite3")
        duration = time.monotonic() - begin
        seen: dict[int, int] = {}
        for number in range(options.kills):
            name = f"killed{number}.sqlite3"
            files.migrate_and_kill(name, chance.uniform(0, duration * 1.1))
            applied, schema = files.state(name)
            seen[len(applied)] = seen.get(len(applied), 0) + 1
            if applied != plan[: len(applied)]:
                sys.exit(f"{name}: {applied} are recorded")
            # Before the first migration there may be the empty table of their names.
            if applied and schema != schemas[len(applied) - 1]:
                sys.exit(f"{name}: another schema than that after {len(applied)} migrations")
            if not applied and {row[2] for row in schema} - {"django_migrations", "sqlite_sequence"}:
                sys.exit(f"{name}: tables without a migration")
            files.migrate(name)
            if files.state(name) != (plan, schemas[-1]):
                sys.exit(f"{name}: the rest was not applied")
            (files.folder / name).unlink()
    states = ", ".join(f"{count} after {applied}" for applied, count in sorted(seen.items()))
    print(f"{options.kills} passed, 0 failed (killed: {states} of {len(plan)} migrations)")


if __name__ == "__main__":
    main()
