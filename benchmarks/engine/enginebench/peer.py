"""Who takes part, and the settings among which each is given its best."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import Callable

from .tasks import CNN, DEQN, PREDICT, PRODUCTS, SMALL, TASKS

OURS = "ours"
PROCESS = ("threads", "async")
"""Settings of a process; the others are those of a training."""

TRAININGS = frozenset(TASKS)
FITS = TRAININGS - {DEQN.name}
MATRICES = frozenset(PRODUCTS)


@dataclass(frozen=True)
class Peer:
    """A side: its command, its environment, what it can do, the choices of its settings.

    The first choice of each setting is where the search for the best begins.
    """

    name: str
    argv: list[str]
    workloads: frozenset[str]
    env: Callable[[dict], dict[str, str]] = lambda settings: {}
    choices: Callable[[str], dict[str, list]] = lambda workload: {}
    counted: bool = True
    """Whether ours is compared with it."""
    first_fit: list[str] = field(default_factory=list)
    """The command of a fresh process; empty if it takes no part there."""
    keras: bool = False
    warm_up: int = 0
    """Turns before the rounds: a JVM compiles while it runs."""


def python_peers() -> list[Peer]:
    return [
        _keras("keras-jax", "jax", lambda w: {"threads": [2, 1], **_together(w, 1, 13, 78)}),
        _keras("keras-tf", "tensorflow",
               lambda w: {"threads": [1, 2], "jit": [True, False], **_together(w, 13, 1, 78)}),
        _jax("jax", lambda w: {"threads": [2, 1], "async": [1, 0], **_flat(w),
                               **_unroll(w)}),
        _jax("jax-scan", lambda w: {"threads": [2, 1], "scan": [True]}, counted=False),
        _python("torch", "torch_side", TRAININGS, _threads,
                lambda w: {"threads": [1, 2], "fused": [True, False], "compile": [False, True],
                           **_last(w)}),
        _python("numpy", "numpy_side", MATRICES, _threads, lambda w: {"threads": [1]}),
    ]


def _together(workload: str, *steps: int) -> dict[str, list]:
    """Steps in one call; of a single row, which call."""
    return ({"call": ["predict_on_batch", "model"]} if workload == PREDICT.name
            else {"together": list(steps)})


def _last(workload: str) -> dict[str, list]:
    """Pictures with the channels last."""
    return {"last": [False, True]} if workload == CNN.name else {}


def _unroll(workload: str) -> dict[str, list]:
    """How many steps of a series are written out."""
    return {"unroll": [1, 5, 20]} if TASKS[workload].recurrent else {}


def _flat(workload: str) -> dict[str, list]:
    """Weights in one vector: less to pass where they are few, very slow where they are many."""
    return {"flat": [False, True]} if workload in (SMALL.name, DEQN.name) or TASKS[workload].recurrent else {}


def _python(name: str, module: str, workloads: frozenset[str], env: Callable, choices: Callable,
            fresh: bool = True, **more) -> Peer:
    argv = [sys.executable, "-W", "ignore", "-m", f"enginebench.peers.{module}"]
    fresh = fresh and SMALL.name in workloads
    return Peer(name, argv, workloads, env, choices,
                first_fit=[*argv, "first-fit"] if fresh else [], **more)


def _keras(name: str, backend: str, choices: Callable) -> Peer:
    env = lambda settings: {**_xla(settings), "KERAS_BACKEND": backend,
                            "TF_CPP_MIN_LOG_LEVEL": "3"}
    return _python(name, "keras_side", FITS, env, choices, keras=True)


def _jax(name: str, choices: Callable, counted: bool = True) -> Peer:
    return _python(name, "jax_side", TRAININGS, _xla, choices, fresh=counted, counted=counted)


def _threads(settings: dict) -> dict[str, str]:
    threads = str(settings.get("threads", 1))
    return {"SIDE_THREADS": threads, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads,
            "TORCHINDUCTOR_COMPILE_THREADS": "1"}


def _xla(settings: dict) -> dict[str, str]:
    env = {"SIDE_THREADS": str(settings.get("threads", 2)),
           "SIDE_ASYNC": str(settings.get("async", 1)), "JAX_PLATFORMS": "cpu"}
    if settings.get("threads") == 1:
        env |= {"XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false", "NPROC": "1"}
    return env
