"""What is measured: one line of the table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Workload:
    """A measured figure of a row of the bar, and the goal ours must reach."""

    row: int
    name: str
    unit: str
    goal: float
    more_is_better: bool = False
    newest_jdk_only: str = ""
    """Why JDK 17 to 24 cannot reach the goal; there it is shown but not counted."""

    def met(self, value: float | None) -> bool:
        if value is None:
            return False
        return value >= self.goal if self.more_is_better else value <= self.goal

    def best(self, values: dict[str, float]) -> str | None:
        """The name with the best value."""
        if not values:
            return None
        choose = max if self.more_is_better else min
        return choose(values, key=lambda name: values[name])


def count_of(row: int, name: str, total: int, **more) -> Workload:
    """A count of checks, all of which must hold."""
    return Workload(row, name, f"of {total}", total, more_is_better=True, **more)
