"""Durable writes: `write/`, `mark_read/` and `delete/` from 64 connections."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from dataclasses import asdict
from pathlib import Path

from . import load, table
from .peers import Peer
from .sample_database import NOBODY, TWENTY, WRITER, SampleDatabase

CONNECTIONS = 64


def limits(binary: Path, sample: SampleDatabase, folder: Path, seconds: int) -> dict[str, float]:
    """Messages per second of bare SQLite, 16 and 1 per commit."""
    rates = {}
    for per_commit in (16, 1):
        database = sample.copy(folder / f"insert-{per_commit}.sqlite3")
        command = [binary, "insert", database, "--per-commit", str(per_commit), "--seconds", str(seconds)]
        result = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        rates[f"insert_{per_commit}"] = result["messages"] / result["seconds"]
        _remove(database)
    return rates


def measure(peers: list[Peer], sample: SampleDatabase, folder: Path, rates: dict[str, float], seconds: int) -> dict:
    """Each peer writes to a fresh copy; what counts is what is in the file afterwards."""
    jobs = [
        ("POST write/", "write", TWENTY, "write.lua", {"WRK_RECEIVER": NOBODY}),
        ("PUT mark_read/<id>/", "mark_read", WRITER, "each.lua", _each("PUT", "/mark_read/", sample.to_mark)),
        ("DELETE delete/<id>/", "delete", WRITER, "each.lua", _each("DELETE", "/delete/", sample.to_delete)),
    ]
    tables: dict[str, dict] = {key: {} for _, key, *_ in jobs}
    for peer in peers:
        database = sample.copy(folder / f"writing-{peer.key}.sqlite3")
        server = peer.start(database)
        try:
            server.wait("/all/", sample.tokens[TWENTY])
            for _, key, user, script, variables in jobs:
                before, cpu = _changes(database), server.cpu_seconds()
                # Ids are used once, so there is no run to warm up.
                result = load.script(server.port, sample.tokens[user], CONNECTIONS, seconds, script, variables)
                cpu, after = server.cpu_seconds() - cpu, _changes(database)
                durable = after[key] - before[key]
                tables[key][peer.key] = {
                    "name": peer.name,
                    "durable_per_second": durable / result.seconds,
                    "cpu": cpu / durable if durable else None,
                    "lost": max(0, result.requests - result.bad_status - durable),
                    **asdict(result),
                }
        finally:
            server.stop()
            _remove(database)
    for title, key, *_ in jobs:
        _show(f"{title}, {CONNECTIONS} connections, WAL, synchronous=FULL", tables[key], rates)
    return tables


def _each(method: str, path: str, ids: range) -> dict[str, str]:
    return {"WRK_METHOD": method, "WRK_PATH": path, "WRK_FIRST": str(ids[0]), "WRK_LAST": str(ids[-1])}


def _changes(database: Path) -> dict[str, int]:
    connection = sqlite3.connect(database)
    try:
        sequence, rows, read = connection.execute(
            "SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'messaging_message'), COUNT(*), SUM(is_read)"
            " FROM messaging_message"
        ).fetchone()
    finally:
        connection.close()
    return {"write": sequence, "mark_read": read, "delete": sequence - rows}


def _show(title: str, rows: dict, rates: dict[str, float]) -> None:
    limit = rates.get("insert_16")
    django = rows.get("django", {}).get("durable_per_second")
    lines = []
    for row in rows.values():
        rate = row["durable_per_second"]
        lines.append(
            [
                row["name"],
                table.number(rate),
                table.ratio(rate, limit),
                table.ratio(rate, django),
                table.number(row["cpu"] and row["cpu"] * 1e6, 1),
                table.number(row["p50"] * 1e3, 1),
                table.number(row["p99"] * 1e3, 1),
                table.number(row["bad_status"] + row["failed"]),
                table.number(row["lost"]),
            ]
        )
    for name, key in (("SQLite alone, 16 inserts per commit", "insert_16"), ("SQLite alone, 1 insert per commit", "insert_1")):
        if key in rates:
            rate = rates[key]
            lines.append([name, table.number(rate), table.ratio(rate, limit), table.ratio(rate, django), *["-"] * 5])
    heads = ["", "durable/s", "× SQLite, 16 a commit", "× Django", "CPU µs each", "p50 ms", "p99 ms", "errors", "not in file"]
    table.show(title, heads, lines)


def _remove(database: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)
