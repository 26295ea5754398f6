#!/usr/bin/env python3
"""Plays recorded migrations of apps from PyPI: does `importmigrations --run` make the schema that Django made?

    python3 compare_thirdparty.py MANAGE RECORDS APPS [--only NAME ...] [--verbose]

MANAGE is the built program, RECORDS the folder of records (or the environment variable THIRDPARTY_DIR), and APPS a folder
that the records' own `fetch_migrations.py` has filled. Each record is played on an empty file: first without any help, then,
if the program asks for something, with the values and field classes that the record gives, and with --allow-code.

A record is
  equal     without help, `sqlite_master`, the history, content types and permissions are Django's;
  helped    the same, once the values, fields or the permission to leave out code were given;
  reported  the program says by file and line what it cannot know, and has applied nothing;
  wrong     anything else.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile

BUILTIN = {"admin", "auth", "contenttypes", "sessions", "sites", "redirects", "flatpages", "authtoken"}
# Column types of SQLite, by the field of Django that makes them.
TYPES = {
    "bool": "BooleanField", "text": "TextField", "date": "DateField", "datetime": "DateTimeField", "time": "TimeField",
    "integer": "IntegerField", "bigint": "BigIntegerField", "smallint": "SmallIntegerField", "real": "FloatField",
    "decimal": "DecimalField", "char(32)": "UUIDField", "BLOB": "BinaryField", "char(39)": "GenericIPAddressField",
    "smallint unsigned": "PositiveSmallIntegerField", "integer unsigned": "PositiveIntegerField",
    "bigint unsigned": "PositiveBigIntegerField",
}


def run(manage, database, record, folders, options):
    """Runs the program, and returns its exit code and all that it wrote."""
    if os.path.exists(database):
        os.remove(database)
    labels = [label for _, label in record["installed_apps"]]
    # Django's own apps are built in, but may be named too.
    apps = [f"{label}={folder}" for label, folder in folders.items() if label not in BUILTIN]
    apps = apps or [f"{label}={folder}" for label, folder in folders.items()]
    settings = dict(record.get("settings") or {})
    given = [f"--setting={name}={value!r}" for name, value in settings.items()]
    given.append("--setting=INSTALLED_APPS=" + repr([name for name, _ in record["installed_apps"]]))
    command = [manage, "importmigrations", *apps, "--run", "--apps", ",".join(labels), *given, *options]
    environment = dict(os.environ, DATABASE_URL=f"sqlite:///{database}", DATABASE_PATH=database)
    environment.setdefault("DJANGO_SECRET_KEY", "x" * 50)
    environment["DJANGO_DATABASE_URL"] = environment["DATABASE_URL"]
    result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=300)
    return result.returncode, result.stdout + result.stderr


def rows(database, sql):
    if not os.path.exists(database):
        return []
    connection = sqlite3.connect(database)
    try:
        return [list(row) for row in connection.execute(sql)]
    except sqlite3.OperationalError:
        return []
    finally:
        connection.close()


def sets_of(record):
    """The groups of fields of each model that are unique together: Django goes through them in the order of a set."""
    groups = collections.defaultdict(set)
    for row in record["sqlite_master"]:
        columns = re.search(r"\((.*)\)$", row["sql"] or "")
        if row["name"].endswith("_uniq") and columns and "," in columns.group(1):
            groups[row["tbl_name"]].add(row["name"])
    return groups.values()


def differences(database, record):
    """What is not as Django made it."""
    found = []
    stable = record["same_for_all_hash_seeds"]
    expected = [[row["type"], row["name"], row["tbl_name"], row["sql"]] for row in record["sqlite_master"]]
    actual = rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid")
    key = lambda row: [str(part) for part in row]
    if sorted(actual, key=key) != sorted(expected, key=key):
        missing = [row for row in expected if row not in actual]
        surplus = [row for row in actual if row not in expected]
        found.append(("sqlite_master", missing[:3], surplus[:3]))
    elif actual != expected and stable["sqlite_master"] and not any(len(g) > 1 for g in sets_of(record)):
        index = next(i for i, pair in enumerate(zip(actual, expected)) if pair[0] != pair[1])
        found.append(("order of sqlite_master", expected[index][:2], actual[index][:2]))
    expected = [list(row) for row in record["django_migrations"]]
    actual = rows(database, "SELECT app, name FROM django_migrations ORDER BY id")
    if sorted(actual) != sorted(expected):
        found.append(("django_migrations", [r for r in expected if r not in actual][:3], [r for r in actual if r not in expected][:3]))
    elif actual != expected and stable["django_migrations"]:
        found.append(("order of django_migrations", None, None))
    unmigrated = {tuple(pair) for pair in record["unmigrated_models"]}
    labels = {label for label, _ in unmigrated}
    types = rows(database, "SELECT id, app_label, model FROM django_content_type ORDER BY id")
    expected_types = [row for row in record["django_content_type"] if row[1] not in labels]
    permissions = rows(database, "SELECT id, content_type_id, codename, name FROM auth_permission ORDER BY id")
    if labels:
        # Models without migrations are not known here: ids differ by theirs.
        names = {row[0]: (row[1], row[2]) for row in record["django_content_type"]}
        own = {row[0]: (row[1], row[2]) for row in types}
        if [row[1:] for row in types] != [row[1:] for row in expected_types]:
            found.append(("django_content_type", [r for r in expected_types if r[1:] not in [t[1:] for t in types]][:3], None))
        wanted = [[*names[row[1]], *row[2:]] for row in record["auth_permission"] if names[row[1]][0] not in labels]
        actual = [[*own.get(row[1], ("?", "?")), *row[2:]] for row in permissions]
        if wanted != actual:
            found.append(("auth_permission", [r for r in wanted if r not in actual][:3], [r for r in actual if r not in wanted][:3]))
    else:
        if types != record["django_content_type"]:
            found.append(("django_content_type", [r for r in record["django_content_type"] if r not in types][:3], [r for r in types if r not in record["django_content_type"]][:3]))
        if permissions != record["auth_permission"]:
            found.append(("auth_permission", [r for r in record["auth_permission"] if r not in permissions][:3], [r for r in permissions if r not in record["auth_permission"]][:3]))
    return found


def help_options(records, record):
    """The values and field classes that the records of the app, and of those it depends on, give."""
    options = []
    seen = set()
    for other in [record] + [r for r in records.values() if r["app_label"] in record["sources"]]:
        for fields in other.get("custom_fields", {}).values():
            for field in fields:
                for option in field_options(field):
                    if option not in seen:
                        seen.add(option)
                        options.append(option)
        for migration in other["migrations"]:
            for exception in migration["exceptions"]:
                expression = exception.get("expression")
                if not expression or "value" not in exception or len(expression) >= 200:
                    continue
                option = f"--value={' '.join(expression.split())}={exception['value']!r}"
                if option not in seen:
                    seen.add(option)
                    options.append(option)
    return options


def field_options(field):
    """What the option `--field` says of a class: Django's class closest to it, and the length that all its columns have."""
    name = field["django_base"].split(".")[-1]
    types = {use["type"] for use in field["uses"].values() if use and use.get("type")}
    kind = types.pop() if len(types) == 1 else ""
    length = re.fullmatch(r"varchar\((\d+)\)", kind)
    if name == "RelatedField":
        name = "ManyToManyField"
    if kind == "UNSIGNED BIG INT":
        name += f"(db_type={kind!r})"
    if name == "Field":
        name = "CharField" if length else TYPES.get(kind, "TextField")
    if length and name not in ("ForeignKey", "OneToOneField"):
        name += f"(max_length={length.group(1)})"
    return [f"--field={path}={name}" for path in {field["class"], *field["written_as"]}]


def play(manage, records, record, folders, database, verbose):
    attempts = [("equal", []), ("helped", help_options(records, record))]
    attempts.append(("helped", attempts[1][1] + ["--allow-code"]))
    text = ""
    for name, options in attempts:
        code, text = run(manage, database, record, folders, options)
        if code == 0:
            found = differences(database, record)
            if not found:
                return name, ""
            same = record["same_without_run_python"]
            if "--allow-code" in options and "Code that counts as done" in text:
                # Rows of content types and permissions may have been changed by that code.
                names = {f[0].removeprefix("order of ") for f in found}
                if all(not same.get(n, same.get("sqlite_master_as_a_set") if n == "sqlite_master" else False) for n in names):
                    return "helped", "differs as Django does without the code: " + ", ".join(sorted(names))
            return "wrong", "\n".join(f"    {what}: Django {a}\n        here {b}" for what, a, b in found)
        if code < 0 or not re.search(r"\.py:\d+: |depends on", text):
            return "wrong", f"    exit code {code}: {text[-1500:]}"
        if rows(database, "SELECT 1 FROM sqlite_master") and "Nothing was done" in text:
            return "wrong", "    something was applied"
    lines = [line for line in text.splitlines() if re.search(r"\.py:\d+: |depends on", line)]
    errors = text.split("Needs to be known:")[-1].splitlines() if "Needs to be known:" in text else lines
    return "reported", "\n".join("    " + line.strip() for line in errors[:6] if line.strip())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manage")
    parser.add_argument("records", nargs="?", default=os.environ.get("THIRDPARTY_DIR"))
    parser.add_argument("apps")
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    manage = os.path.abspath(arguments.manage)
    root = pathlib.Path(arguments.apps).resolve()
    index = json.loads((root / "index.json").read_text())
    records = {p.name: json.loads(p.read_text()) for p in sorted(pathlib.Path(arguments.records).glob("*.json"))}
    counts = collections.Counter()
    unhelped = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, record in records.items():
            if arguments.only and not any(part in name for part in arguments.only):
                continue
            folders = {label: str(root / path) for label, path in index.get(name, {}).items()}
            result, detail = play(manage, records, record, folders, os.path.join(folder, "db.sqlite3"), arguments.verbose)
            counts[result] += 1
            declarative = all(m["declarative"] for m in record["migrations"] if m["applied"])
            if declarative:
                unhelped[result] += 1
            if result != "equal" or arguments.verbose:
                print(f"{result:9} {name}" + (" (declarative)" if declarative else ""))
                if detail and (result != "helped" or arguments.verbose):
                    print(detail)
    print("all records:        ", ", ".join(f"{n} {k}" for k, n in counts.items()))
    print("declarative records:", ", ".join(f"{n} {k}" for k, n in unhelped.items()))
    return 1 if counts["wrong"] else 0


if __name__ == "__main__":
    sys.exit(main())
