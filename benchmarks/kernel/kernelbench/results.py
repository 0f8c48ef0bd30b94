"""The measured figures, as a table and as JSON rows."""

from __future__ import annotations

from benchcommon.table import shown, table

from .candidate import ALL, OURS, PEERS
from .workload import Workload


class Results:
    """Figures by workload and kernel; notes say what failed."""

    def __init__(self, jdk: int):
        self.jdk = jdk
        self.values: dict[Workload, dict[str, float]] = {}
        self.notes: list[tuple[str, str]] = []

    def put(self, workload: Workload, name: str, value: float | None) -> None:
        row = self.values.setdefault(workload, {})
        if value is not None:
            row[name] = value

    def note(self, name: str, text: str) -> None:
        """Remembers what failed in a kernel."""
        self.notes.append((name, text))

    def notes_of(self, names) -> list[str]:
        return [text for name, text in self.notes if name in names]

    def counts(self, workload: Workload) -> bool:
        """Whether a missed goal is our fault on this JDK."""
        return not (workload.newest_jdk_only and self.jdk < 25)

    def missed(self) -> list[Workload]:
        return [w for w, by_name in self.values.items()
                if self.counts(w) and not w.met(by_name.get(OURS))]

    def rows(self) -> list[dict]:
        """One dictionary for each workload."""
        return [self._row(w, by_name) for w, by_name in self.values.items()]

    def _row(self, workload: Workload, by_name: dict[str, float]) -> dict:
        ours = by_name.get(OURS)
        peers = {n: by_name[n] for n in PEERS if n in by_name}
        best = workload.best(peers)
        peer = peers.get(best)
        ratio = None
        if ours is not None and peer is not None:
            high, low = (ours, peer) if workload.more_is_better else (peer, ours)
            ratio = round(high / low, 2) if low else None
        return {
            "row": workload.row, "workload": workload.name, "ours": ours,
            "unit": workload.unit, "bestPeer": peer, "peerName": best, "ratio": ratio,
            "goal": workload.goal, "met": workload.met(ours),
            "counted": self.counts(workload), "kernels": by_name,
        }

    def table(self) -> str:
        """Text for people: a line for each workload, a column for each kernel."""
        head = ("row", "workload", *ALL, "unit", "goal", "met")
        lines = [head] + [self._line(w, v) for w, v in self.values.items()]
        return table(lines, range(2, 2 + len(ALL)))

    def _line(self, workload: Workload, by_name: dict[str, float]) -> tuple:
        sign = "≥" if workload.more_is_better else "≤"
        if workload.met(by_name.get(OURS)):
            met = "yes"
        else:
            met = "NO" if self.counts(workload) else f"no ({workload.newest_jdk_only})"
        return (str(workload.row), workload.name, *(shown(by_name.get(n)) for n in ALL),
                workload.unit, f"{sign} {workload.goal:g}", met)
