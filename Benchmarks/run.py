"""Measures this project beside its limits and beside Django, in one run. See README.md.

    ./manage.sh bench [--quick]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from lib import hashing, load, logins, memory, migrations, peers, reading, sizes, starting, streaming, writing
from lib.sample_database import TWENTY, SampleDatabase

PROJECT = Path(__file__).resolve().parent.parent


def parse_arguments() -> argparse.Namespace:
    def path(text: str) -> Path:
        return Path(text).expanduser().absolute()

    release = PROJECT / ".build" / "release"
    parser = argparse.ArgumentParser(description="Measures this project beside its limits and beside Django.")
    parser.add_argument("--quick", action="store_true", help="one round of reading, hashing and starting: within a minute")
    parser.add_argument("--manage", type=path, default=release / "manage")
    parser.add_argument("--bare-server", type=path, default=release / "BareServer")
    parser.add_argument("--hashing", type=path, default=release / "HashingBenchmark")
    parser.add_argument("--migrations", type=path, default=release / "MigrationBenchmark")
    parser.add_argument("--venv", type=path, help="a virtual environment with Django, djangorestframework and gunicorn")
    parser.add_argument("--reference", type=path, default=PROJECT / "Tests" / "Compatibility" / "reference",
                        help="the Django project that is compared with")  # fmt: skip
    parser.add_argument("--rows", type=int, help="messages in the table")
    parser.add_argument("--workdir", type=path, help="where the databases are made: a disk that keeps what is synced")
    parser.add_argument("--json", type=path, help="a file for all figures")
    parser.add_argument("--only", nargs="+", help="some parts alone",
                        choices=["reading", "hashing", "migrations", "starting", "writing", "logins", "streaming"])  # fmt: skip
    return parser.parse_args()


def make_database(options: argparse.Namespace, found: list[peers.Peer], folder: Path) -> SampleDatabase:
    """A new database, migrated by Django where that is installed and else by this project."""
    path = folder / "sample.sqlite3"
    django = next((peer for peer in found if isinstance(peer, peers.Django)), None)
    project = next((peer for peer in found if isinstance(peer, peers.Project)), None)
    if django:
        command = [str(django.python), "manage.py", "migrate", "-v", "0"]
        subprocess.run(command, cwd=django.project, env={**os.environ, **django.environment(path)}, check=True)
    elif project:
        command = [str(project.manage), "migrate", "-v", "0"]
        subprocess.run(command, cwd=folder, env={**os.environ, **project.environment(path)}, check=True)
    else:
        sys.exit("Neither this project's binary nor Django is there: nobody can make the database.")
    rows = options.rows or (10_000 if options.quick else 100_000)
    return SampleDatabase(path, rows, for_writes=not options.quick)


def read_side(options, found, sample: SampleDatabase, folder: Path) -> dict:
    """All that is measured on running servers."""
    rounds, seconds = (1, 2) if options.quick else (3, 3)
    results: dict = {}
    servers = []
    try:
        for peer in found:
            home = folder / peer.key
            home.mkdir()
            if isinstance(peer, peers.Nginx):
                if not servers:
                    continue
                (home / "body").write_bytes(reading.equal_answers(reading.SCENARIOS[0], sample.tokens[TWENTY], servers))
            servers.append(peer.start(sample.copy(home / "db.sqlite3")))
            servers[-1].wait("/all/", sample.tokens[TWENTY])
        with_database = [server for server in servers if not isinstance(server.peer, peers.Nginx)]
        scenarios = [one for one in reading.SCENARIOS if not options.quick or one.key != "filter"]
        for scenario in scenarios if wants(options, "reading") else []:
            fits = servers if scenario.key == "all" else with_database
            results[scenario.key] = reading.measure(scenario, sample.tokens[scenario.user], fits, rounds, seconds)
        if wants(options, "reading"):
            results["memory"] = memory.measure(servers, "/all/", sample.tokens[TWENTY], tops_up=not options.quick)
        if wants(options, "logins"):
            results["logins"] = logins.measure([s for s in with_database if s.peer.key != "bare"], sample)
    finally:
        for server in servers:
            server.stop()
    return results


def wants(options: argparse.Namespace, part: str) -> bool:
    if options.only:
        return part in options.only
    return not options.quick or part in ("reading", "hashing", "migrations", "starting")


def measure(options: argparse.Namespace, folder: Path) -> dict:
    found = peers.find(options, folder)
    results: dict = {"machine": {"processors": os.cpu_count(), "system": platform.platform(), "load": os.getloadavg()}}
    needs_database = any(wants(options, part) for part in ("reading", "logins", "starting", "writing", "streaming"))
    if wants(options, "hashing") and options.hashing.exists():
        python = options.venv / "bin" / "python" if options.venv else None
        python = str(python) if python and python.exists() else sys.executable
        results["hashing"] = hashing.measure(options.hashing, python, 3 if options.quick else 9)
    if wants(options, "migrations") and options.migrations.exists():
        python = options.venv / "bin" / "python" if options.venv else None
        python = str(python) if python and python.exists() else None
        results["migrations"] = migrations.measure(options.migrations, python, 1 if options.quick else 5)
    if not needs_database:
        return results
    sample = make_database(options, found, folder)
    print(f"the database: {sample.rows:,} messages, {sample.path.stat().st_size / 1e6:,.1f} MB, WAL")
    applications = [peer for peer in found if peer.key in ("project", "django")]
    with_database = [peer for peer in found if not isinstance(peer, peers.Nginx)]
    if wants(options, "reading") or wants(options, "logins"):
        results["reading"] = read_side(options, found, sample, folder)
    if wants(options, "starting"):
        home = folder / "starting"
        home.mkdir()
        copy = sample.copy(home / "db.sqlite3")
        results["starting"] = starting.measure(with_database, copy, sample.tokens[TWENTY], 3 if options.quick else 10)
    if wants(options, "streaming"):
        results["streaming"] = streaming.measure(applications, sample, folder, 3)
    if wants(options, "writing"):
        if load.has_wrk():
            rates = writing.limits(options.bare_server, sample, folder, 3) if options.bare_server.exists() else {}
            results["writing"] = writing.measure(applications, sample, folder, rates, 4)
        else:
            print("left out: writing: it needs wrk")
    results["sizes"] = sizes.measure({"this project": options.manage, "bare SwiftNIO + SQLite": options.bare_server})
    return results


def main() -> None:
    options = parse_arguments()
    begin = time.monotonic()
    print(f"{platform.platform()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    if not load.has_wrk():
        print("wrk is not installed: the load comes from threads of Python, and requests/s and latencies are theirs")
    workdir = options.workdir or (PROJECT / ".build" if (PROJECT / ".build").is_dir() else None)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=workdir) as folder:
        try:
            results = measure(options, Path(folder))
        except (RuntimeError, subprocess.CalledProcessError) as error:
            sys.exit(f"bench: {error}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=2) + "\n")
    print(f"took {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
