"""A password check: pbkdf2_sha256 with 1,000,000 iterations."""

from __future__ import annotations

import json
import statistics
import subprocess
from pathlib import Path

from . import table

NAMES = {
    "hasher": "this project",
    "two_compressions": "two compressions per iteration",
    "PKCS5_PBKDF2_HMAC": "OpenSSL's PKCS5_PBKDF2_HMAC",
    "python": "Python's hashlib.pbkdf2_hmac",
}

_PYTHON = """
import hashlib, json, time
begin = time.thread_time()
hashlib.pbkdf2_hmac("sha256", b"A long enough password", b"M5T9SUCGgK6rht66P3ng2I", 1000000)
print(json.dumps({"name": "python", "min_seconds": time.thread_time() - begin}))
"""


def measure(binary: Path, python: str, rounds: int) -> dict:
    """Runs all in turns; each reports the processor time of its own thread."""
    seconds: dict[str, list[float]] = {name: [] for name in NAMES}
    for _ in range(rounds):
        for command in ([str(binary), "1"], [python, "-c", _PYTHON]):
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            for line in output.splitlines():
                record = json.loads(line)
                seconds[record["name"]].append(record["min_seconds"])
    rows = {
        name: {"name": NAMES[name], "min": min(values), "median": statistics.median(values)}
        for name, values in seconds.items()
        if values
    }
    limit = rows["two_compressions"]
    lines = [
        [
            row["name"],
            table.number(row["min"] * 1e3, 1),
            table.number(row["median"] * 1e3, 1),
            table.ratio(row["min"], limit["min"]),
            table.ratio(rows["python"]["min"], row["min"]),
        ]
        for row in rows.values()
    ]
    heads = ["", "least ms", "median ms", "× limit", "Python is ×"]
    table.show(f"pbkdf2_sha256, 1,000,000 iterations ({rounds} rounds)", heads, lines)
    return rows
