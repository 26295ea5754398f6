"""Resident memory after requests."""

from __future__ import annotations

from . import load, table
from .peers import RunningPeer

ENOUGH = 10_000


def measure(servers: list[RunningPeer], path: str, token: str, tops_up: bool) -> dict:
    """Memory after all that the servers have answered, at least 10,000 requests if `tops_up`."""
    rows = {}
    for server in servers:
        while tops_up and server.requests < ENOUGH:
            server.requests += max(1, load.get(server.port, path, token, 32, 5).requests)
        rows[server.peer.key] = {
            "name": server.name,
            "requests": server.requests,
            "resident": server.resident_bytes(),
            "peak": server.peak_resident_bytes(),
        }
    lines = [
        [row["name"], table.number(row["requests"]), table.megabytes(row["resident"]), table.megabytes(row["peak"])]
        for row in rows.values()
    ]
    table.show("Memory after load (of gunicorn the sum of its processes)", ["", "requests", "resident MB", "peak MB"], lines)
    return rows
