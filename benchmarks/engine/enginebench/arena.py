"""Turns: one side works at a time, each at its best settings."""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

from .peer import PROCESS, Peer
from .results import Results
from .side import Lost, Side
from .workload import Workload

PAUSE = 0.2
"""Seconds before a turn, in which the threads of the side before go to sleep."""
LIMIT = 180


class Arena:
    """The sides of a run and their processes."""

    def __init__(self, peers: list[Peer], folder: Path, cache: Path, results: Results):
        self.peers = peers
        self.folder = folder
        self.cache = cache
        self.results = results
        self.kept = cache / "settings.json"
        self.settings = json.loads(self.kept.read_text()) if self.kept.is_file() else {}
        """Best settings by "WORKLOAD/SIDE": found here, kept for quick runs."""
        self.record = open(cache / "turns.jsonl", "w")
        """Every single turn, for those who doubt a median."""
        self._sides: dict[tuple, Side] = {}

    def close(self) -> None:
        for side in self._sides.values():
            side.stop()
        self.record.close()

    def taking_part(self, workload: Workload) -> list[Peer]:
        return [p for p in self.peers if workload.name in p.workloads]

    def side(self, peer: Peer, settings: dict) -> Side:
        """The process of those settings; started when needed."""
        key = (peer.name, *(settings.get(name) for name in PROCESS))
        if key not in self._sides or not self._sides[key].alive():
            label = "-".join(str(part) for part in key if part is not None)
            env = {**peer.env(settings),
                   "TORCHINDUCTOR_CACHE_DIR": str(self.cache / "inductor")}
            self._sides[key] = Side(label, peer.argv, env, self.cache / f"logs/{label}.log")
            version = self._sides[key].ask({"workload": "version"}, LIMIT)["version"]
            self.results.versions[peer.name] = version
        return self._sides[key]

    def turn(self, peer: Peer, workload: Workload, settings: dict, steps: int) -> dict:
        """Micros per step, loss and memory of a training from the initial weights."""
        side = self.side(peer, settings)
        how = {k: v for k, v in settings.items() if k not in PROCESS}
        time.sleep(PAUSE)
        answer = side.ask({"workload": workload.name, "steps": steps,
                           "threads": settings.get("threads", 0), "folder": str(self.folder),
                           "how": how}, LIMIT)
        self.results.put_memory(peer.name, answer["rss"])
        record = {"side": peer.name, "workload": workload.name, "steps": steps, **settings,
                  "micros": round(answer["micros"], 2), "loss": answer["loss"]}
        print(json.dumps(record), file=self.record, flush=True)
        return answer

    def prepared(self, peer: Peer, workload: Workload, settings: dict) -> float:
        """Compiles and warms up, once; the loss after the first epoch."""
        return self.turn(peer, workload, settings, workload.check_steps)["loss"]

    def calibrate(self, peer: Peer, workload: Workload) -> dict:
        """The best settings: one setting after the other is varied, the others held."""
        choices = peer.choices(workload.name)
        best = {name: values[0] for name, values in choices.items()}
        fastest = None
        for name, values in choices.items():
            for value in values:
                if fastest is not None and value == best[name]:
                    continue
                micros = self._tried(peer, workload, {**best, name: value})
                if micros is not None and (fastest is None or micros < fastest):
                    fastest, best = micros, {**best, name: value}
        return best

    def _tried(self, peer: Peer, workload: Workload, settings: dict) -> float | None:
        try:
            self.prepared(peer, workload, settings)
            trials = [self.turn(peer, workload, settings, workload.trial_steps)["micros"]
                      for _ in range(2)]
            return min(trials)
        except Lost as lost:
            self.results.note(f"{workload.name}, {peer.name} with {settings}: {lost}")
            return None

    def measure(self, workload: Workload, rounds: int, steps: int, again: bool) -> None:
        """Calibrates where needed, compares the losses, then takes turns."""
        peers = self.taking_part(workload)
        for peer in peers:
            key = f"{workload.name}/{peer.name}"
            if again or not self._fits(key, peer.choices(workload.name)):
                self.settings[key] = self.calibrate(peer, workload)
                self.kept.write_text(json.dumps(self.settings, indent=1))
            self.results.settings.setdefault(workload.name, {})[peer.name] = self.settings[key]
        peers = [p for p in peers if self._agreed(p, workload, steps)]
        self.results.compare(workload)
        taken: dict[str, list[float]] = {p.name: [] for p in peers}
        for turn in range(rounds):
            for peer in peers[turn % len(peers):] + peers[:turn % len(peers)]:
                self._take(peer, workload, steps, taken[peer.name])
        for name, values in taken.items():
            if values:
                self.results.put(workload, name, self._figure(workload, values))

    def _fits(self, key: str, choices: dict) -> bool:
        """Whether kept settings are still among the choices."""
        kept = self.settings.get(key)
        return kept is not None and kept.keys() == choices.keys() and all(
            kept[name] in values for name, values in choices.items())

    def _agreed(self, peer: Peer, workload: Workload, steps: int) -> bool:
        """Takes the loss after the first epoch, and warms up."""
        settings = self.settings[f"{workload.name}/{peer.name}"]
        try:
            self.results.put_loss(workload, peer.name, self.prepared(peer, workload, settings))
            for _ in range(peer.warm_up):
                self.turn(peer, workload, settings, steps)
            return True
        except Lost as lost:
            self.results.note(f"{workload.name}, {peer.name}: {lost}")
            return False

    def _take(self, peer: Peer, workload: Workload, steps: int, values: list[float]) -> None:
        settings = self.settings[f"{workload.name}/{peer.name}"]
        try:
            values.append(self.turn(peer, workload, settings, steps)["micros"])
        except Lost as lost:
            self.results.note(f"{workload.name}, {peer.name}: {lost}")

    @staticmethod
    def _figure(workload: Workload, micros: list[float]) -> float:
        median = statistics.median(micros)
        return workload.flops() / median / 1e3 if workload.more_is_better else median
