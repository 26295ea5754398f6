"""Start-up: from exec to the first answer, which reads the database."""

from __future__ import annotations

import statistics
from pathlib import Path

from . import table
from .peers import Peer


def measure(peers: list[Peer], database: Path, token: str, times: int) -> dict:
    """Starts every peer some times on a migrated database; the files are in the page cache from the second time on."""
    seconds: dict[str, list[float]] = {peer.key: [] for peer in peers}
    for _ in range(times):
        for peer in peers:
            server = peer.start(database)
            seconds[peer.key].append(server.wait("/all/", token))
            server.stop()
    rows = {
        peer.key: {"name": peer.name, "min": min(seconds[peer.key]), "median": statistics.median(seconds[peer.key])}
        for peer in peers
    }
    lines = [[row["name"], table.number(row["min"] * 1e3, 1), table.number(row["median"] * 1e3, 1)] for row in rows.values()]
    table.show(f"Start-up, exec to first answer ({times} starts)", ["", "least ms", "median ms"], lines)
    return rows
