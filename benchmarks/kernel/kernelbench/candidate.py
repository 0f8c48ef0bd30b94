"""The kernels that take part: what each is called and how it is started."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

OURS, COLD, PYTHON, JJAVA, RAPAIO = "ours", "ours-no-cache", "ipykernel", "jjava", "rapaio"
PEERS = (PYTHON, JJAVA, RAPAIO)
ALL = (OURS, *PEERS)
JAVA = (OURS, JJAVA, RAPAIO)


@dataclass(frozen=True)
class Candidate:
    """A kernel; its spec is `FOLDER/SPEC/kernel.json`, with FOLDER named `kernels`."""

    name: str
    language: str
    folder: Path
    spec: str

    @property
    def is_java(self) -> bool:
        return self.language == "java"

    def pick(self, java: str | None, python: str | None = None) -> str | None:
        """The text in this kernel's language; None if there is none."""
        return java if self.is_java else python


def write_spec(folder: Path, name: str, language: str, argv: list[str],
               path: Path | None = None) -> Candidate:
    """Writes a kernel spec and returns the candidate that it starts; `path` goes first in PATH."""
    (folder / name).mkdir(parents=True, exist_ok=True)
    content = {
        "argv": [*argv, "{connection_file}"],
        "display_name": name,
        "language": language,
        "interrupt_mode": "signal" if language == "python" else "message",
        "env": {"PATH": f"{path}{os.pathsep}{os.environ['PATH']}"} if path else {},
    }
    (folder / name / "kernel.json").write_text(json.dumps(content, indent=1))
    return Candidate(name, language, folder, name)
