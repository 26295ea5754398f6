"""`GET all/`: processor time per request, requests per second, latency."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from . import client, load, table
from .peers import RunningPeer
from .sample_database import NOBODY, THOUSAND, TWENTY

CONNECTIONS = 32


@dataclass(frozen=True)
class Scenario:
    title: str
    key: str
    path: str
    user: str


SCENARIOS = [
    Scenario("GET all/, 20 messages", "all", "/all/", TWENTY),
    Scenario("GET all/?page=1, 20 of 1,000 messages", "page", "/all/?page=1", THOUSAND),
    Scenario("GET all/?folder=received&is_read=false, 10 of 20", "filter", "/all/?folder=received&is_read=false", TWENTY),
    Scenario("GET all/ without messages: HTTP and the token look-up", "token", "/all/", NOBODY),
]


def equal_answers(scenario: Scenario, token: str, servers: list[RunningPeer]) -> bytes:
    """Asks every server once. All must answer the same bytes, or there is nothing to compare."""
    answers = [(server, client.request(server.port, scenario.path, token)) for server in servers]
    first_server, first = answers[0]
    for server, answer in answers:
        if answer.status != 200 or answer.body != first.body:
            raise RuntimeError(
                f"{scenario.path}: {server.name} does not answer as {first_server.name} does:\n"
                f"{first.status} {first.body[:300]!r}\n{answer.status} {answer.body[:300]!r}"
            )
    return first.body


def measure(scenario: Scenario, token: str, servers: list[RunningPeer], rounds: int, seconds: float) -> dict:
    """Loads the servers in turns, so that a busy moment of the machine does not hit just one; prints and returns a table."""
    size = len(equal_answers(scenario, token, servers))
    for server in servers:
        server.requests += load.get(server.port, scenario.path, token, CONNECTIONS, 1).requests
    results: dict[str, list[load.LoadResult]] = {server.peer.key: [] for server in servers}
    cpu = dict.fromkeys(results, 0.0)
    for _ in range(rounds):
        for server in servers:
            before = server.cpu_seconds()
            results[server.peer.key].append(load.get(server.port, scenario.path, token, CONNECTIONS, seconds))
            cpu[server.peer.key] += server.cpu_seconds() - before
    rows = {}
    for server in servers:
        result = load.merge(results[server.peer.key])
        server.requests += result.requests
        cost = cpu[server.peer.key] / result.requests if result.requests else None
        rows[server.peer.key] = {"name": server.name, "cpu": cost, "per_second": result.per_second, **asdict(result)}
    _show(f"{scenario.title} ({size:,} bytes, {CONNECTIONS} connections)", rows)
    return rows


def _show(title: str, rows: dict) -> None:
    bare = rows.get("bare", {}).get("cpu")
    django = rows.get("django", {}).get("cpu")
    lines = []
    for row in rows.values():
        lines.append(
            [
                row["name"],
                table.number(row["cpu"] and row["cpu"] * 1e6, 1),
                table.ratio(row["cpu"], bare),
                table.ratio(django, row["cpu"]),
                table.number(row["per_second"]),
                table.number(row["p50"] * 1e3, 2),
                table.number(row["p99"] * 1e3, 2),
                table.number(row["bad_status"] + row["failed"]),
            ]
        )
    heads = ["", "CPU µs/request", "× bare", "Django is ×", "requests/s", "p50 ms", "p99 ms", "errors"]
    table.show(title, heads, lines)
