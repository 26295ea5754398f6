#!/usr/bin/env python3
"""
Lets this program and real Django dump the same databases and load each other's
fixtures, and compares: fixtures to the byte, every row, and what they say.

    compare_fixtures.py MANAGE PYTHON [REFERENCE] [DATABASES] [-v]

MANAGE is the program, PYTHON has Django and Django REST framework (and PyYAML;
without it YAML is left out), REFERENCE is the folder of the Django project,
DATABASES a folder of databases. Each is copied and migrated before it is used.
"""

import concurrent.futures
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from compare_migrate import contents, copy, first_difference, last_line, words
from program import Tally, run, shorten

SECRET_KEY = "a-key-for-the-tests-only-2f6c1b9e7a4d8035"

# What Python says about an error in an object that it is about to forget.
IGNORED = re.compile(r"(?m)^Exception ignored in: .*\n(?:Traceback .*\n(?:[ \t]+.*\n)*\S.*\n)?")

NATURAL = ["--natural-foreign", "--natural-primary"]
WITHOUT_TYPES = ["-e", "contenttypes", "-e", "auth.Permission"]

# What is dumped from every database, in each format.
DUMPS = {
    "everything": [],
    "natural keys": NATURAL,
    "natural foreign keys, indented": ["--natural-foreign", "--indent", "2"],
    "one app, indented by 4": ["auth", "--indent", "4"],
    "a few rows": ["messaging.Message", "--pks", "3,1,2,2,999"],
    "no types": [*NATURAL, *WITHOUT_TYPES],
}
# Those that are loaded into an empty database.
LOADED = ["natural keys", "no types", "everything"]


class Side:
    """One of the two programs."""

    def __init__(self, command):
        self.command = command

    def run(self, arguments, database):
        path = str(database)
        result = run([*self.command, *arguments], path, SECRET_KEY, DATABASE_PATH=path)
        return result.returncode, result.stdout, words(last_line(IGNORED.sub("", result.stderr))).strip()


class Comparison:
    def __init__(self, manage, python, reference, verbose):
        self.here = Side([manage])
        self.there = Side([python, str(Path(reference) / "manage.py")])
        self.verbose = verbose
        self.tally = Tally()
        has_yaml = subprocess.run([python, "-c", "import yaml"], capture_output=True).returncode == 0
        self.formats = ["json", "jsonl", "xml"] + (["yaml"] if has_yaml else [])
        if not has_yaml:
            print("SKIPPED: there is no PyYAML, so YAML is not compared.")

    def same(self, title, here, there):
        if here == there:
            self.tally.passed += 1
            return True
        self.tally.failed += 1
        difference = first_difference(here, there) if isinstance(here, dict) else text_difference(here, there)
        print(f"FAILED {title}: {difference if self.verbose else shorten(difference)}")
        return False

    def play(self, source, format):
        """Dumps a database in one format, and loads the dumps."""
        with tempfile.TemporaryDirectory() as folder:
            database, empty = Path(folder, "full.sqlite3"), Path(folder, "empty.sqlite3")
            copy(source, database)
            for path in (database, empty):
                code, _, text = self.here.run(["migrate", "-v", "0"], path)
                if code:
                    raise SystemExit(f"{source.name} cannot be migrated: {text}")
            for name, options in DUMPS.items():
                title = f"{source.stem}, {format}, {name}"
                arguments = ["dumpdata", "--format", format, *options]
                here, there = self.here.run(arguments, database), self.there.run(arguments, database)
                if not self.same(title, here, there) or here[0] or name not in LOADED:
                    continue
                fixture = Path(folder, f"fixture.{format}")
                fixture.write_text(there[1], encoding="utf-8")
                self.load(title, fixture, empty, folder)

    def load(self, title, fixture, empty, folder):
        """Lets both sides load a fixture into a database without rows of its own."""
        outcomes = []
        for name, side in (("ours", self.here), ("django", self.there)):
            database = Path(folder, f"{name}.sqlite3")
            copy(empty, database)
            code, output, error = side.run(["loaddata", str(fixture)], database)
            outcomes.append(({"words": [code, output, error]}, contents(database)))
            database.unlink()
        (said_here, rows_here), (said_there, rows_there) = outcomes
        self.same(f"{title}: words of loaddata", said_here, said_there)
        self.same(f"{title}: rows", rows_here, rows_there)


def text_difference(here, there):
    """Where two results differ: exit codes, outputs, errors."""
    for left, right in zip(here, there):
        if left == right:
            continue
        if not isinstance(left, str):
            return f"{left} instead of {right}"
        start = len(os.path.commonprefix([left, right]))
        start = max(0, start - 60)
        return f"{left[start:start + 160]!r} instead of {right[start:start + 160]!r}"
    return "nothing"


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "-v"]
    if len(arguments) < 2:
        raise SystemExit(__doc__)
    here = Path(__file__).resolve().parent
    manage, python = arguments[:2]
    reference = arguments[2] if len(arguments) > 2 else here / "reference"
    databases = Path(arguments[3]) if len(arguments) > 3 else here / "databases"
    comparison = Comparison(manage, python, reference, "-v" in sys.argv)
    plays = [(path, format) for path in sorted(databases.glob("*.sqlite3")) for format in comparison.formats]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        # Asking for the results lets errors of this script itself come out.
        list(pool.map(lambda play: comparison.play(*play), plays))
    comparison.tally.close()


if __name__ == "__main__":
    main()
