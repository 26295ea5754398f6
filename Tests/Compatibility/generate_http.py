#!/usr/bin/env python3
"""
Makes up requests, valid, nearly valid and hostile, sends each to real Django and to this program, and compares the
answers (status, headers, body) and at the end every row of the two databases.

    generate_http.py MANAGE PYTHON                       5,000 requests, always the same ones
    generate_http.py MANAGE PYTHON --seed 7              5,000 others
    generate_http.py MANAGE PYTHON --requests 200000 --seed 8 --keep-going
    generate_http.py MANAGE PYTHON --replay CASE         a case that a report printed, or a file with a list of them

MANAGE is the binary of this program, PYTHON one that has Django. Requests follow from the seed alone (and from what
Django answers), so that a seed that finds a difference finds it again. It stops at the first difference, unless it is
told to keep going; then it closes with the kinds of differences, each with the shortest request that shows it.

Before the made-up requests come those of generator/cases/, which no ordinary client can send: what earlier runs found.
"""

import argparse
import concurrent.futures
import contextlib
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

from generator import explained
from generator.case import Case
from generator.chance import Chance
from generator.kinds import Kinds
from generator.requests import Requests
from generator.side import GeneratedSide, compare_http

HERE = Path(__file__).resolve().parent


class Comparison:
    def __init__(self, django, ours, keeps_going):
        self.sides = [django, ours]
        self.keeps_going = keeps_going
        self.kinds = Kinds()
        self.explained = {}
        self.statuses = {}
        self.count = 0
        self.pool = concurrent.futures.ThreadPoolExecutor(2)

    def play(self, case):
        """Sends a case to both sides; returns what Django answers to its first request."""
        self.count += 1
        django, ours = self.pool.map(lambda side: side.play(case), self.sides)
        if django[-1].get("error") == "closed":
            # The development server closes connections that others keep.
            del django[-1]
        found, index = [], 0
        for index, (one, other) in enumerate(zip(django, ours)):
            found = compare_http.compare_observations(one, other)
            if found:
                break
        for answer in django:
            status = answer.get("status", answer.get("error"))
            self.statuses[status] = self.statuses.get(status, 0) + 1
        if found:
            reason = explained.reason(case, index, django[index], ours[index])
            if reason:
                self.explained[reason] = self.explained.get(reason, 0) + 1
            elif self.kinds.add(found, case, self.count):
                print(f"DIFFERENT {self.count}: {case.line!r}: {found[0]}", flush=True)
            self.even_out(django, ours)
        return django[0]

    def even_out(self, django, ours):
        """If only one side has changed its database, the other gets the same, so that a difference is told once."""
        if [answer.get("status") for answer in django] == [answer.get("status") for answer in ours]:
            return
        source, target = self.sides
        with contextlib.closing(sqlite3.connect(source.database)) as one:
            with contextlib.closing(sqlite3.connect(target.database, timeout=30)) as other:
                one.backup(other)
        target.values.values["captured"] = dict(source.values.values["captured"])
        target.new_tokens = dict(source.new_tokens)
        target.passwords = {name: list(passwords) for name, passwords in source.passwords.items()}

    @property
    def is_over(self):
        return bool(self.kinds) and not self.keeps_going

    def compare_databases(self):
        one, other = (side.observe_database() for side in self.sides)
        failed = 0
        for table in sorted({*one, *other}):
            found = compare_http.compare_tables(one.get(table, {}), other.get(table, {}))
            if found:
                failed += 1
                print(f"FAILED database {table}: {'; '.join(found[:3])} ({len(found)} in all)")
        return failed


def replay(comparison, text):
    cases = json.loads(Path(text).read_text(encoding="utf-8") if not text.lstrip().startswith("{") else f"[{text}]")
    for fields in cases:
        comparison.play(Case.from_json(fields))


def made_up(comparison, options, manifest):
    requests = Requests(Chance(options.seed), manifest)
    end = time.monotonic() + options.seconds if options.seconds else None
    for _ in range(options.requests):
        if comparison.is_over or (end and time.monotonic() > end):
            break
        case = requests.next()
        answer = comparison.play(case)
        if answer.get("status") == 201:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                body = json.loads(answer["body"])
                if "is_read" in body:
                    requests.learn(body["id"])
                elif case.capture:
                    requests.learn_token(case.capture)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("manage", metavar="MANAGE")
    parser.add_argument("python", metavar="PYTHON")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--requests", type=int, default=5000, metavar="N")
    parser.add_argument("--seconds", type=float, metavar="N", help="stop after this time")
    parser.add_argument("--keep-going", action="store_true", help="do not stop at the first difference")
    parser.add_argument("--debug", action="store_true", help="both with DEBUG")
    parser.add_argument("--replay", metavar="CASE", help="play only this case, or those of a file")
    parser.add_argument("--database", type=Path, default=HERE / "databases" / "django-5.2.sqlite3")
    parser.add_argument("--timeout", type=float, default=20, metavar="SECONDS", help="for one answer")
    parser.add_argument("--log", type=Path, default=os.devnull, help="what the servers print")
    options = parser.parse_args()
    manifest = json.loads(options.database.with_suffix(".json").read_text(encoding="utf-8"))
    django = f"{options.python} {HERE / 'reference' / 'manage.py'} runserver --noreload 127.0.0.1:{{port}}"
    ours = f"{options.manage} runserver --noreload 127.0.0.1:{{port}}"
    os.environ["DJANGO_DEBUG"] = str(int(options.debug))
    began = time.monotonic()
    with contextlib.ExitStack() as stack:
        log = stack.enter_context(open(options.log, "ab"))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sides = []
        for name, command in (("a", django), ("b", ours)):
            database = folder / f"{name}.sqlite3"
            shutil.copyfile(options.database, database)
            url = stack.enter_context(compare_http.started(command, database, manifest["secret_key"], log))
            sides.append(GeneratedSide(url, database, manifest, options.timeout, is_django=name == "a"))
        comparison = Comparison(*sides, options.keep_going)
        if options.replay:
            replay(comparison, options.replay)
        else:
            for file in sorted((HERE / "generator" / "cases").glob("*.json")):
                replay(comparison, str(file))
            made_up(comparison, options, manifest)
        failed = comparison.compare_databases()
    comparison.kinds.report()
    for reason, count in comparison.explained.items():
        print(f"{count} x on purpose: {reason}")
    statuses = ", ".join(f"{status}: {count}" for status, count in sorted(comparison.statuses.items(), key=str))
    print(f"Django's answers: {statuses}")
    seconds = time.monotonic() - began
    print(f"{comparison.count} requests of seed {options.seed} in {seconds:.0f} s: {len(comparison.kinds)} kinds of differences, {failed} tables differ")
    sys.exit(1 if comparison.kinds or failed else 0)


if __name__ == "__main__":
    main()
