"""Load on one server, by wrk; without wrk by threads of this program, which cannot load a fast server fully."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
from dataclasses import dataclass
from pathlib import Path

from . import client, thread_load

SCRIPTS = Path(__file__).resolve().parent.parent / "wrk"


@dataclass
class LoadResult:
    requests: int
    seconds: float
    p50: float
    p99: float
    bad_status: int = 0
    failed: int = 0

    @property
    def per_second(self) -> float:
        return self.requests / self.seconds if self.seconds else 0


def has_wrk() -> bool:
    return shutil.which("wrk") is not None


def get(port: int, path: str, token: str, connections: int, seconds: float) -> LoadResult:
    """Asks for one path over and over."""
    if not has_wrk():
        return LoadResult(**thread_load.run(port, path, client.headers_for(token), connections, seconds))
    return _wrk(port, path, token, connections, seconds, "report.lua", {})


def script(
    port: int, token: str, connections: int, seconds: float, name: str, variables: dict[str, str]
) -> LoadResult:
    """Runs one of the scripts in `wrk/`; there is no other way to do what they do."""
    return _wrk(port, "/", token, connections, seconds, name, variables)


def merge(results: list[LoadResult]) -> LoadResult:
    """Several rounds as one: sums, and the median of the latencies."""
    return LoadResult(
        sum(result.requests for result in results),
        sum(result.seconds for result in results),
        statistics.median(result.p50 for result in results),
        statistics.median(result.p99 for result in results),
        sum(result.bad_status for result in results),
        sum(result.failed for result in results),
    )


def _wrk(port, path, token, connections, seconds, name, variables) -> LoadResult:
    target = "/write/" if name == "write.lua" else path
    command = ["wrk", "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "60s", "-s", SCRIPTS / name]
    for header, value in client.headers_for(token).items():
        command += ["-H", f"{header}: {value}"]
    command.append(f"http://127.0.0.1:{port}{target}")
    environment = {**os.environ, "WRK_REPORT": str(SCRIPTS / "report.lua"), **variables}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    lines = done.stdout.strip().splitlines()
    if done.returncode != 0 or not lines or not lines[-1].startswith("{"):
        raise RuntimeError(f"wrk failed:\n{done.stdout}{done.stderr}")
    return LoadResult(**json.loads(lines[-1]))
