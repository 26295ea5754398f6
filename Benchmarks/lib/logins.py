"""Many logins at once: how many are answered, and what the readers beside them notice."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter

from . import client, load, table
from .peers import RunningPeer
from .sample_database import PASSWORD, TWENTY, SampleDatabase

LOGINS = 100


def measure(servers: list[RunningPeer], sample: SampleDatabase) -> dict:
    """Sends 100 logins at once to each server and reads `all/` while they wait."""
    rows = {}
    for server in servers:
        idle = load.get(server.port, "/all/", sample.tokens[TWENTY], 4, 2)
        statuses: Counter[str] = Counter()
        before, begin = server.cpu_seconds(), time.perf_counter()
        threads = [threading.Thread(target=_login, args=(server.port, statuses)) for _ in range(LOGINS)]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
        busy = load.get(server.port, "/all/", sample.tokens[TWENTY], 4, 2)
        for thread in threads:
            thread.join()
        rows[server.peer.key] = {
            "name": server.name,
            "statuses": dict(statuses),
            "seconds": time.perf_counter() - begin,
            "cpu": server.cpu_seconds() - before,
            "idle_p99": idle.p99,
            # Nobody may have been answered at all.
            "busy_p99": busy.p99 if busy.requests else None,
        }
    lines = [
        [
            row["name"],
            ", ".join(f"{count} × {status}" for status, count in sorted(row["statuses"].items())),
            table.number(row["seconds"], 1),
            table.number(row["idle_p99"] * 1e3, 2),
            table.number(row["busy_p99"] and row["busy_p99"] * 1e3, 2),
            table.ratio(row["busy_p99"], row["idle_p99"]),
        ]
        for row in rows.values()
    ]
    heads = ["", "answers", "seconds", "GET p99 ms idle", "GET p99 ms beside", "×"]
    table.show(f"POST api-token-auth/, {LOGINS} at once, GET all/ from 4 connections beside them", heads, lines)
    return rows


def _login(port: int, statuses: Counter) -> None:
    body = json.dumps({"username": TWENTY, "password": PASSWORD})
    try:
        status = str(client.request(port, "/api-token-auth/", method="POST", body=body).status)
    except OSError as error:
        status = type(error).__name__
    statuses[status] += 1
