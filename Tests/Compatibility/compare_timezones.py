#!/usr/bin/env python3
"""
Real Django and this program side by side, in time zones other than UTC.

    compare_timezones.py MANAGE [PYTHON]

MANAGE is this program; PYTHON runs the reference project. In each zone, with
and without USE_TZ, cases of compare/ are played to both, on copies of one
database whose messages were sent when clocks were changed, long ago and at the
ends of time; then the rows of both databases are compared.
"""

import argparse
import contextlib
import datetime
import json
import os
import re
import shlex
import shutil
import sqlite3
import sys
import tempfile
import zoneinfo
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "compare"))

import compare_http  # noqa: E402

UTC = datetime.timezone.utc
DATABASE = HERE / "databases" / "django-5.2.sqlite3"
# The zone, and USE_TZ.
RUNS = [
    ("Europe/Berlin", True),
    ("America/St_Johns", True),
    ("Asia/Kathmandu", False),
    ("Australia/Lord_Howe", False),
]
CASES = [
    "session-live",
    "session-expired",
    "create-user-json",
    "create-user-token-works",
    "login-json",
    "login-makes-a-token",
    "write-by-username",
    "write-form",
    "all",
    "all-received",
    "all-sent",
    "all-page-1",
    "all-page-size-5",
    "mark-read",
    "mark-read-patch",
    "delete-received",
    "delete-sent",
]
# Moments that messages are given, in turn.
DATES = [
    "2024-03-31 00:59:59.999999",  # Berlin's clocks are put forward
    "2024-03-31 01:00:00",
    "2024-10-27 00:30:00",  # ... and back
    "2024-10-27 01:30:00",
    "2024-03-10 05:29:59",  # St John's
    "2024-11-03 04:30:00.000001",
    "2024-04-06 14:59:59",  # Lord Howe, by half an hour
    "2024-10-05 15:30:00",
    "1985-12-31 18:29:59",  # Kathmandu moved by a quarter of an hour
    "1880-01-01 00:00:00",  # local mean time, with seconds
    "0001-01-02 00:00:00",
    "9999-12-30 23:59:59.999999",
    "2080-07-01 12:00:00",  # by the rule
    "1970-01-01 00:00:00",
]
SETTINGS = """\
import os
from backend.settings import *

TIME_ZONE = os.environ["DJANGO_TIME_ZONE"]
USE_TZ = os.environ["DJANGO_USE_TZ"] == "true"
"""


class LocalSide(compare_http.Side):
    """A server whose dates are not in UTC."""

    zone = UTC
    uses_zones = True

    def mask_text(self, text):
        def mask(match):
            moment = datetime.datetime.fromisoformat(match[0])
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=self.zone)
            return f"<now{match[1]}>" if self.is_now(moment) else match[0]

        text = super().mask_text(text)
        return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}((?:[+-][\d:]+)?)", mask, text)

    def mask_moment(self, value):
        if not re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{6})?", value):
            return value
        moment = datetime.datetime.fromisoformat(value)
        return "<now>" if self.is_now(moment.replace(tzinfo=UTC if self.uses_zones else self.zone)) else value


def prepare(folder):
    """A database with messages of many times."""
    database = folder / "zones.sqlite3"
    shutil.copyfile(DATABASE, database)
    shutil.copyfile(DATABASE.with_suffix(".json"), database.with_suffix(".json"))
    with contextlib.closing(sqlite3.connect(database)) as connection:
        ids = connection.execute("SELECT id FROM messaging_message ORDER BY id").fetchall()
        for index, (key,) in enumerate(ids):
            # Not all of them: some stay as they were.
            if index % 3:
                date = DATES[index % len(DATES)]
                connection.execute("UPDATE messaging_message SET creation_date = ? WHERE id = ?", (date, key))
        connection.commit()
    return database


def run(manage, python, database, folder, zone, uses_zones):
    """Plays the cases in one zone; whether all answers were alike."""
    print(f"TIME_ZONE={zone} USE_TZ={uses_zones}: ", end="", flush=True)
    os.environ.update(
        DJANGO_TIME_ZONE=zone,
        DJANGO_USE_TZ="true" if uses_zones else "false",
        DJANGO_SETTINGS_MODULE="zone_settings",
        PYTHONPATH=str(folder),
    )
    LocalSide.zone = zoneinfo.ZoneInfo(zone)
    LocalSide.uses_zones = uses_zones
    compare_http.Side = LocalSide
    manifest = json.loads(database.with_suffix(".json").read_text(encoding="utf-8"))
    files = sorted((HERE / "compare" / "cases").glob("*.json"))
    cases = [case for case in compare_http.read_cases(files) if case["name"] in CASES]
    commands = {
        "a": f"{shlex.quote(python)} {HERE / 'reference' / 'manage.py'} runserver --noreload 127.0.0.1:{{port}}",
        "b": f"{shlex.quote(manage)} runserver --noreload 127.0.0.1:{{port}}",
    }
    options = argparse.Namespace(recorded=None, record=None, any_status=True, only=None, timeout=60)
    with contextlib.ExitStack() as stack:
        log = stack.enter_context(open(os.devnull, "ab"))
        copies, urls = {}, {}
        for side, command in commands.items():
            copies[side] = folder / f"{zone.replace('/', '-')}-{side}.sqlite3"
            shutil.copyfile(database, copies[side])
            urls[side] = stack.enter_context(
                compare_http.started(command, copies[side], manifest["secret_key"], log)
            )
        return compare_http.compare(options, manifest, cases, urls, copies)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manage")
    parser.add_argument("python", nargs="?", default=sys.executable)
    parser.add_argument("--zone", help="only this one")
    options = parser.parse_args()
    alike = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "zone_settings.py").write_text(SETTINGS, encoding="utf-8")
        database = prepare(folder)
        for zone, uses_zones in RUNS:
            if options.zone in (None, zone):
                alike &= run(options.manage, options.python, database, folder, zone, uses_zones)
    sys.exit(0 if alike else 1)


if __name__ == "__main__":
    main()
