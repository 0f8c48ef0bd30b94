"""What a client sees of one executed cell."""

from __future__ import annotations

from dataclasses import dataclass, field


class Unanswered(Exception):
    """The kernel gave no answer in time, or died."""


@dataclass
class Cell:
    """The reply to a cell and everything that was published for it."""

    reply: dict = field(default_factory=dict)
    messages: list[dict] = field(default_factory=list)
    seconds: float = 0.0
    idle: bool = False

    @property
    def status(self) -> str:
        return self.reply.get("status", "none")

    def contents(self, kind: str) -> list[dict]:
        return [m["content"] for m in self.messages if m["header"]["msg_type"] == kind]

    def stream(self, name: str) -> str:
        return "".join(c["text"] for c in self.contents("stream") if c["name"] == name)

    @property
    def stdout(self) -> str:
        return self.stream("stdout")

    @property
    def stderr(self) -> str:
        return self.stream("stderr")

    @property
    def result(self) -> str | None:
        """`text/plain` of the result, if there is one."""
        for content in self.contents("execute_result"):
            return content["data"].get("text/plain")
        return None

    @property
    def error(self) -> dict:
        return next(iter(self.contents("error")), {})

    @property
    def traceback(self) -> str:
        return "\n".join(self.error.get("traceback", []))
