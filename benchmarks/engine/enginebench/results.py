"""The measured figures, as a table and as JSON rows."""

from __future__ import annotations

import statistics

from benchcommon.table import shown, table

from .peer import OURS, TRAININGS, Peer
from .workload import FIRST_FIT, MEMORY, TOLERANCE, Workload


class Results:
    """Figures by workload and side, in the order in which they were asked for."""

    def __init__(self, peers: list[Peer], columns: list[str]):
        self.peers = {p.name: p for p in peers}
        self.columns = columns
        self.values: dict[Workload, dict[str, float]] = {}
        self.losses: dict[str, dict[str, float]] = {}
        self.settings: dict[str, dict[str, dict]] = {}
        self.versions: dict[str, str] = {}
        self.notes: list[str] = []
        self.astray: dict[str, set[str]] = {}
        """Sides whose loss is not the others', by workload: their speed does not count."""

    def expect(self, workload: Workload) -> None:
        self.values.setdefault(workload, {})

    def put(self, workload: Workload, name: str, value: float) -> None:
        self.values.setdefault(workload, {})[name] = value

    def put_memory(self, name: str, megabytes: float) -> None:
        row = self.values.setdefault(MEMORY, {})
        row[name] = max(row.get(name, 0), megabytes)

    def put_loss(self, workload: Workload, name: str, loss: float) -> None:
        self.losses.setdefault(workload.name, {})[name] = loss

    def note(self, text: str) -> None:
        self.notes.append(text)

    def compare(self, workload: Workload) -> None:
        """Notes the sides that do not train to the loss of the others."""
        losses = self.losses.get(workload.name, {})
        for name, loss in losses.items():
            middle = statistics.median(losses.values())
            if not abs(loss - middle) <= TOLERANCE * abs(middle):
                self.astray.setdefault(workload.name, set()).add(name)
                self.note(f"{workload.name}, {name}: loss {loss:.6g}, expected {middle:.6g} "
                          f"within {TOLERANCE:.0%}; its speed does not count")

    def spread(self, workload: Workload) -> float | None:
        """The largest relative distance of a loss from the median."""
        losses = list(self.losses.get(workload.name, {}).values())
        if not losses:
            return None
        middle = statistics.median(losses)
        return max(abs(loss - middle) for loss in losses) / abs(middle)

    def best(self, workload: Workload) -> str | None:
        """The fastest peer that counts; for the first fit the fastest of Keras's."""
        values = {n: v for n, v in self.values[workload].items()
                  if n != OURS and self.peers[n].counted
                  and n not in self.astray.get(workload.name, ())
                  and (workload is not FIRST_FIT or self.peers[n].keras)
                  and (workload is not MEMORY or self.peers[n].workloads & TRAININGS)}
        choose = max if workload.more_is_better else min
        return choose(values, key=values.get) if values else None

    def ratio(self, workload: Workload) -> float | None:
        if OURS in self.astray.get(workload.name, ()):
            return None
        values = self.values[workload]
        return workload.ratio(values.get(OURS), values.get(self.best(workload)))

    def missed(self) -> list[Workload]:
        return [w for w in self.values if w.met(self.ratio(w)) is False]

    def rows(self) -> list[dict]:
        """One dictionary for each line of the table."""
        return [self._row(w, values) for w, values in self.values.items()]

    def _row(self, workload: Workload, values: dict[str, float]) -> dict:
        ratio, best = self.ratio(workload), self.best(workload)
        return {
            "workload": workload.name, "title": workload.title, "ours": values.get(OURS),
            "unit": workload.unit, "bestPeer": values.get(best), "peerName": best,
            "ratio": ratio and round(ratio, 3), "goal": workload.goal,
            "atLeast": workload.more_is_better, "met": workload.met(ratio), "sides": values,
            "settings": self.settings.get(workload.name, {}),
            "losses": self.losses.get(workload.name, {}), "lossSpread": self.spread(workload),
        }

    def table(self) -> str:
        """Text for people: a line for each workload, a column for each side."""
        head = ("workload", *self.columns, "unit", "best peer", "ratio", "goal", "met", "losses")
        lines = [head] + [self._line(w, v) for w, v in self.values.items()]
        return table(lines, range(1, 1 + len(self.columns)))

    def _line(self, workload: Workload, values: dict[str, float]) -> tuple:
        ratio, spread = self.ratio(workload), self.spread(workload)
        met = {None: "", True: "yes", False: "NO"}[workload.met(ratio)]
        sign = "≥" if workload.more_is_better else "≤"
        goal = "" if workload.goal is None else f"{sign} {workload.goal:g}"
        return (workload.title, *(self._cell(workload, values, n) for n in self.columns),
                workload.unit, self.best(workload) or "–", shown(ratio), goal, met,
                "" if spread is None else f"±{spread:.0e}")

    def _cell(self, workload: Workload, values: dict[str, float], name: str) -> str:
        if name == OURS and OURS not in self.peers:
            return "not built"
        mark = "!" if name in self.astray.get(workload.name, ()) else ""
        return shown(values.get(name)) + mark

    def settings_text(self) -> str:
        """The best settings of each side, a line a workload."""
        return "\n".join(
            f"  {workload}: " + "; ".join(f"{name} {_words(s)}" for name, s in sides.items() if s)
            for workload, sides in self.settings.items())


def _words(settings: dict) -> str:
    return " ".join(f"{name}={value}" for name, value in settings.items())
