#!/usr/bin/env python3
"""
Real Django and this program side by side, with other settings than usual: time
zones other than UTC, no time zones at all, sessions that are always saved.

    compare_settings.py MANAGE [PYTHON] [--only TEXT]

MANAGE is this program; PYTHON runs the reference project. For each set of
settings, cases of compare/ are played to both, on copies of one database whose
messages were sent when clocks were changed, long ago and at the ends of time;
then the rows of both databases are compared.
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
import unittest.mock
import zoneinfo
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "compare"))

import compare_http  # noqa: E402

UTC = datetime.timezone.utc
DATABASE = HERE / "databases" / "django-5.2.sqlite3"
MESSAGES = [
    "session-live",
    "session-expired",
    "session-outdated-is-removed",
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
SESSIONS = [
    "session-live",
    "session-post-without-csrf",
    "session-and-wrong-token",
    "session-and-token-of-another",
    "session-expired",
    "session-outdated-is-removed",
    "session-anonymous",
    "session-of-an-inactive-user",
    "session-unknown",
    "session-nonsense",
    "all",
]
# The settings of each run, and its cases.
RUNS = [
    ({"TIME_ZONE": "Europe/Berlin"}, MESSAGES),
    ({"TIME_ZONE": "America/St_Johns"}, MESSAGES),
    ({"TIME_ZONE": "Asia/Kathmandu", "USE_TZ": False}, MESSAGES),
    ({"TIME_ZONE": "Australia/Lord_Howe", "USE_TZ": False}, MESSAGES),
    ({"SESSION_SAVE_EVERY_REQUEST": True}, SESSIONS),
    (
        {
            "SESSION_SAVE_EVERY_REQUEST": True,
            "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
            "SESSION_COOKIE_AGE": 300,
            "TIME_ZONE": "Asia/Kathmandu",
            "USE_TZ": False,
        },
        SESSIONS,
    ),
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
import json
import os
from backend.settings import *

globals().update(json.loads(os.environ["COMPARED_SETTINGS"]))
"""


class LocalSide(compare_http.Side):
    """A server whose dates may not be in UTC, and whose sessions may be saved."""

    zone = UTC
    uses_zones = True
    session_age = datetime.timedelta(weeks=2)

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
        moment = datetime.datetime.fromisoformat(value).replace(tzinfo=UTC if self.uses_zones else self.zone)
        if self.is_now(moment):
            return "<now>"
        return "<age of a session>" if self.is_now(moment - self.session_age) else value


def prepare(folder):
    """A database with messages of many times."""
    database = folder / "prepared.sqlite3"
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


def run(manage, python, database, folder, settings, names):
    """Plays the cases with these settings; whether all answers were alike."""
    print(" ".join(f"{name}={value}" for name, value in settings.items()) + ": ", end="", flush=True)
    LocalSide.zone = zoneinfo.ZoneInfo(settings.get("TIME_ZONE", "UTC"))
    LocalSide.uses_zones = settings.get("USE_TZ", True)
    LocalSide.session_age = datetime.timedelta(seconds=settings.get("SESSION_COOKIE_AGE", 1_209_600))
    compare_http.Side = LocalSide
    manifest = json.loads(database.with_suffix(".json").read_text(encoding="utf-8"))
    files = sorted((HERE / "compare" / "cases").glob("*.json"))
    cases = [case for case in compare_http.read_cases(files) if case["name"] in names]
    if len(cases) != len(names):
        raise SystemExit(f"There are no cases {set(names) - {case['name'] for case in cases}}.")
    commands = {
        "a": f"{shlex.quote(python)} {HERE / 'reference' / 'manage.py'} runserver --noreload 127.0.0.1:{{port}}",
        "b": f"{shlex.quote(manage)} runserver --noreload 127.0.0.1:{{port}}",
    }
    # Nothing of the caller's but what concerns the machine.
    variables = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    variables |= {f"DJANGO_{name}": str(value) for name, value in settings.items()}
    variables |= {
        "COMPARED_SETTINGS": json.dumps(settings),
        "DJANGO_SETTINGS_MODULE": "compared_settings",
        "PYTHONPATH": str(folder),
    }
    options = argparse.Namespace(recorded=None, record=None, any_status=True, only=None, timeout=60)
    with contextlib.ExitStack() as stack:
        stack.enter_context(unittest.mock.patch.dict(os.environ, variables, clear=True))
        log = stack.enter_context(open(os.devnull, "ab"))
        copies, urls = {}, {}
        for side, command in commands.items():
            copies[side] = folder / f"{side}.sqlite3"
            shutil.copyfile(database, copies[side])
            urls[side] = stack.enter_context(
                compare_http.started(command, copies[side], manifest["secret_key"], log)
            )
        return compare_http.compare(options, manifest, cases, urls, copies)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manage")
    parser.add_argument("python", nargs="?", default=sys.executable)
    parser.add_argument("--only", default="", help="only runs whose settings hold this text")
    options = parser.parse_args()
    alike = True
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "compared_settings.py").write_text(SETTINGS, encoding="utf-8")
        database = prepare(folder)
        for settings, names in RUNS:
            if options.only in json.dumps(settings):
                alike &= run(options.manage, options.python, database, folder, settings, names)
    sys.exit(0 if alike else 1)


if __name__ == "__main__":
    main()
