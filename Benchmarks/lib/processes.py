"""Processor time and memory of a process and all below it, from /proc."""

from __future__ import annotations

import os
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def tree(pid: int) -> list[int]:
    """The process and everything that it started."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _read(task).split():
            found += tree(int(child))
    return found


def cpu_seconds(pid: int) -> float:
    """User and system time so far, that of children which have ended included."""
    ticks = 0
    for process in tree(pid):
        # The name, in parentheses, may itself contain spaces.
        fields = _read(Path(f"/proc/{process}/stat")).rpartition(")")[2].split()
        ticks += sum(int(field) for field in fields[11:15])
    return ticks / TICKS


def resident_bytes(pid: int) -> int:
    """VmRSS now; memory that processes share counts in each."""
    return sum(_status(process, "VmRSS") for process in tree(pid))


def peak_resident_bytes(pid: int) -> int:
    return sum(_status(process, "VmHWM") for process in tree(pid))


def _status(pid: int, name: str) -> int:
    for line in _read(Path(f"/proc/{pid}/status")).splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * 1024
    return 0


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
