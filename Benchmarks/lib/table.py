"""Tables of plain text."""

from __future__ import annotations

import sys


def show(title: str, heads: list[str], rows: list[list[str]]) -> None:
    """Prints a table: the first column to the left, the others to the right."""
    widths = [max(len(line[column]) for line in [heads, *rows]) for column in range(len(heads))]
    print(f"\n{title}")
    for line in [heads, ["-" * width for width in widths], *rows]:
        cells = [cell.ljust(width) if not index else cell.rjust(width) for index, (cell, width) in enumerate(zip(line, widths))]
        print("  " + "  ".join(cells).rstrip())
    sys.stdout.flush()


def number(value: float | None, digits: int = 0) -> str:
    return "-" if value is None else f"{value:,.{digits}f}"


def ratio(value: float | None, to: float | None) -> str:
    """How many times as much; `-` where there is nothing to compare with."""
    if not value or not to:
        return "-"
    times = value / to
    return f"{times:.2f}" if times < 10 else f"{times:,.0f}"


def megabytes(count: float) -> str:
    return f"{count / 1e6:.1f}"
