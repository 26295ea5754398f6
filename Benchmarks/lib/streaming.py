"""A list of 100,000 messages: time to the first byte, and memory meanwhile."""

from __future__ import annotations

import http.client
import statistics
import time
from pathlib import Path

from . import client, table
from .peers import Peer
from .sample_database import STREAM, TWENTY, SampleDatabase


def measure(peers: list[Peer], sample: SampleDatabase, folder: Path, times: int) -> dict:
    rows = {}
    for peer in peers:
        database = sample.copy(folder / f"streaming-{peer.key}.sqlite3")
        server = peer.start(database)
        try:
            server.wait("/all/", sample.tokens[TWENTY])
            idle = server.resident_bytes()
            runs = [_read(server.port, sample.tokens[STREAM]) for _ in range(times)]
            rows[peer.key] = {
                "name": peer.name,
                "first_byte": statistics.median(first for first, _, _ in runs),
                "seconds": statistics.median(whole for _, whole, _ in runs),
                "bytes": runs[0][2],
                "idle": idle,
                "peak": server.peak_resident_bytes(),
            }
        finally:
            server.stop()
            database.unlink()
    lines = [
        [
            row["name"],
            table.number(row["first_byte"] * 1e3, 1),
            table.number(row["seconds"] * 1e3),
            table.megabytes(row["bytes"]),
            table.megabytes(row["idle"]),
            table.megabytes(row["peak"]),
            table.megabytes(row["peak"] - row["idle"]),
        ]
        for row in rows.values()
    ]
    heads = ["", "first byte ms", "all ms", "MB sent", "idle MB", "peak MB", "more MB"]
    table.show(f"GET all/ of 100,000 messages ({times} times)", heads, lines)
    return rows


def _read(port: int, token: str) -> tuple[float, float, int]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    begin = time.perf_counter()
    connection.request("GET", "/all/", headers=client.headers_for(token))
    response = connection.getresponse()
    size = len(response.read(1))
    first = time.perf_counter() - begin
    while chunk := response.read(1 << 20):
        size += len(chunk)
    connection.close()
    return first, time.perf_counter() - begin, size
