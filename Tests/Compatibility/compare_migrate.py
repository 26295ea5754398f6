#!/usr/bin/env python3
"""
Lets this program and real Django migrate the same databases, and compares what
they leave behind: the schema to the byte, every row, and what they say.

    compare_migrate.py MANAGE PYTHON [REFERENCE] [DATABASES] [-v]

MANAGE is the program, PYTHON has Django and Django REST framework, REFERENCE is
the folder of the Django project, DATABASES a folder of databases to migrate.
Each database is copied before anything happens to it.
"""

import concurrent.futures
import datetime
import os
import re
import sqlite3
import sys
import tempfile
from pathlib import Path

from program import Tally, run, shorten

SECRET_KEY = "a-key-for-the-tests-only-2f6c1b9e7a4d8035"

MOMENT = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?"
STARTED = f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d %H:%M:%S}"

# What is done to a database, one command after the other.
HISTORIES = {
    "everything": ["migrate"],
    "twice": ["migrate", "migrate"],
    "one app after the other": [
        "migrate sessions",
        "migrate messaging",
        "migrate contenttypes",
        "migrate authtoken",
        "migrate auth",
        "migrate admin",
    ],
    "name by name": ["migrate contenttypes 0001", "migrate auth 0003", "migrate authtoken 0002", "migrate auth 0010"],
    "one app back and forth": ["migrate", "migrate messaging zero", "migrate"],
    "back to the beginning": ["migrate", "migrate auth 0001", "migrate contenttypes 0001", "migrate"],
    "all the way back": ["migrate", "migrate contenttypes zero", "migrate sessions zero", "migrate"],
    "each step back": [
        "migrate",
        *(f"migrate auth {number:04}" for number in range(11, 0, -1)),
        "migrate admin 0002",
        "migrate admin 0001",
        "migrate authtoken 0003",
        "migrate authtoken 0002",
        "migrate authtoken 0001",
        "migrate contenttypes 0001",
        "migrate",
    ],
    "without running anything": ["migrate --fake", "migrate --plan", "showmigrations"],
    "first migrations that are there": [
        "migrate auth 0001",
        "migrate messaging",
        "migrate messaging zero --fake",
        "migrate messaging --fake-initial",
        "migrate --fake-initial",
    ],
    "plans": ["migrate --plan", "migrate auth 0005", "migrate --plan", "migrate auth zero --plan", "migrate --check"],
}
# Those that databases with rows go through as well; the oldest and the newest go through all of FOR_SOME.
FOR_DATABASES = ["everything", "back to the beginning", "one app back and forth"]
FOR_SOME = [*FOR_DATABASES, "each step back", "all the way back", "plans"]


class Side:
    """One of the two programs, with a database of its own."""

    def __init__(self, command, database):
        self.command = command
        self.database = database

    def step(self, arguments):
        """Runs a command; returns its exit code and its words."""
        database = str(self.database)
        result = run([*self.command, *arguments.split()], database, SECRET_KEY, DATABASE_PATH=database)
        return result.returncode, words(result.stdout), words(last_line(result.stderr))


def words(text):
    """The text without what two programs may differ in."""
    text = re.sub(r"\b(python )?manage\.py\b", "manage", text)
    text = text.replace("Raw Python operation", "Raw Swift operation")
    return re.sub(r"(?m)^(?:[A-Za-z_][\w.]*): (?=\S)", "", text)


def last_line(text):
    """The error behind a traceback; any other text as it is."""
    return text.strip().splitlines()[-1] if text.startswith("Traceback") else text


def schema(database):
    connection = sqlite3.connect(database)
    rows = connection.execute("SELECT rowid, * FROM sqlite_master ORDER BY rowid").fetchall()
    connection.close()
    return rows


def contents(database):
    """All rows of all tables. Times of this run, such as those at which migrations were applied, are made equal."""
    connection = sqlite3.connect(database)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {}
    for table in tables:
        found = connection.execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid').fetchall()
        rows[table] = [tuple(map(without_now, row)) for row in found]
    connection.close()
    return rows


def without_now(value):
    is_recent = isinstance(value, str) and re.fullmatch(MOMENT, value) and value >= STARTED
    return "<now>" if is_recent else value


def copy(source, target):
    if source is not None:
        old, new = sqlite3.connect(source), sqlite3.connect(target)
        old.backup(new)
        old.close()
        new.close()


def first_difference(here, there):
    """The first place in which two lists or dictionaries differ."""
    if isinstance(here, dict):
        for key in sorted(here.keys() | there.keys()):
            if here.get(key) != there.get(key):
                return f"{key}: {first_difference(here.get(key) or [], there.get(key) or [])}"
    for index in range(max(len(here), len(there))):
        left, right = here[index : index + 1], there[index : index + 1]
        if left != right:
            return f"[{index}] {left} instead of {right}"
    return "nothing"


class Comparison:
    def __init__(self, manage, python, reference, verbose):
        self.here = [manage]
        self.there = [python, str(Path(reference) / "manage.py")]
        self.verbose = verbose
        self.tally = Tally()

    def play(self, name, source, steps, take_turns=False):
        """Takes both sides through a history; with turns, every other step here is Django's."""
        with tempfile.TemporaryDirectory() as folder:
            ours, django = Path(folder, "ours.sqlite3"), Path(folder, "django.sqlite3")
            copy(source, ours)
            copy(source, django)
            for number, step in enumerate(steps):
                command = self.there if take_turns and number % 2 else self.here
                title = f"{name}: {step} (step {number + 1})"
                here, there = Side(command, ours).step(step), Side(self.there, django).step(step)
                if not self.compare(title, here, there, ours, django):
                    # All that follows would differ as well.
                    return

    def compare(self, title, here, there, ours, django):
        failed = self.tally.failed
        self.tally.check(f"{title}: words", here, there)
        if not django.exists():
            self.tally.check(f"{title}: no file", ours.exists(), False)
            return self.tally.failed == failed
        for kind, read in (("schema", schema), ("rows", contents)):
            left, right = read(ours), read(django)
            if left == right:
                self.tally.passed += 1
            else:
                self.tally.failed += 1
                difference = first_difference(left, right)
                print(f"FAILED {title}: {kind} {difference if self.verbose else shorten(difference)}")
        return self.tally.failed == failed


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    if len(arguments) < 2:
        raise SystemExit(__doc__)
    here = Path(__file__).resolve().parent
    manage, python = arguments[:2]
    reference = arguments[2] if len(arguments) > 2 else here / "reference"
    databases = Path(arguments[3]) if len(arguments) > 3 else here / "databases"
    comparison = Comparison(manage, python, reference, "-v" in sys.argv)
    plays = []
    for name, steps in HISTORIES.items():
        plays.append((f"empty, {name}", None, steps))
        plays.append((f"empty, {name}, in turns", None, steps, True))
    found = sorted(databases.glob("*.sqlite3"))
    for database in found:
        names = FOR_SOME if database in (found[0], found[-1]) else FOR_DATABASES
        plays += [(f"{database.stem}, {name}", database, HISTORIES[name]) for name in names]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        # Asking for the results lets errors of this script itself come out.
        list(pool.map(lambda play: comparison.play(*play), plays))
    comparison.tally.close()


if __name__ == "__main__":
    main()
