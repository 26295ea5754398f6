"""Sizes of the programs on disk."""

from __future__ import annotations

from pathlib import Path

from . import table


def measure(binaries: dict[str, Path | None]) -> dict:
    sizes = {name: path.stat().st_size for name, path in binaries.items() if path and path.exists()}
    lines = [[name, table.megabytes(size)] for name, size in sizes.items()]
    table.show("Binary size", ["", "MB"], lines)
    return sizes
