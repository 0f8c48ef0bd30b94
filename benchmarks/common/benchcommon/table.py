"""Tables for people."""

from __future__ import annotations

from typing import Sequence


def table(lines: Sequence[Sequence[str]], right: range) -> str:
    """Aligned columns; those whose number is in `right` end flush."""
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    return "\n".join(_aligned(line, widths, right) for line in lines)


def _aligned(line: Sequence[str], widths: list[int], right: range) -> str:
    cells = [text.rjust(width) if i in right else text.ljust(width)
             for i, (text, width) in enumerate(zip(line, widths))]
    return "  ".join(cells).rstrip()


def shown(value: float | None) -> str:
    """Three figures at most."""
    if value is None:
        return "–"
    return f"{value:.0f}" if abs(value) >= 100 or value == int(value) else f"{value:.3g}"
