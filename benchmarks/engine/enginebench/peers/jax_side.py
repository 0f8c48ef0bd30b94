"""JAX by hand: a jitted step called for each batch, or a whole epoch in one `lax.scan`."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

from . import protocol  # its clock starts here, before JAX is imported

import jax
import jax.numpy as jnp
import numpy as np
from jax.flatten_util import ravel_pytree

from ..tasks import (BETA_1, BETA_2, BLOCK_EPSILON, EPSILON, NORM_EPSILON, NORM_MOMENTUM,
                     PREDICT, ROWS, SMALL, TASKS, Task)
from . import deqn
from .files import inputs, targets, weights


def convolved(x, kernel):
    return jax.lax.conv_general_dilated(x, kernel, (1, 1), "VALID",
                                        dimension_numbers=("NHWC", "HWIO", "NHWC"))


def pooled(x):
    """The largest of 2 by 2."""
    return jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")


def lstm(x, parts, unroll: int):
    """The last output of (batch, times, features); gates in Keras's order."""
    kernel, recurrent, bias = next(parts), next(parts), next(parts)

    def step(carry, before):
        h, c = carry
        i, f, g, o = jnp.split(before + h @ recurrent, 4, 1)
        c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        return (jax.nn.sigmoid(o) * jnp.tanh(c), c), None

    zeros = jnp.zeros((x.shape[0], recurrent.shape[0]))
    times = (x @ kernel + bias).swapaxes(0, 1)
    return jax.lax.scan(step, (zeros, zeros), times, unroll=unroll)[0][0]


def gru(x, parts, unroll: int):
    """The same, with the reset gate after the product."""
    kernel, recurrent, bias = next(parts), next(parts), next(parts)

    def step(h, before):
        z, r, n = jnp.split(before, 3, 1)
        z_h, r_h, n_h = jnp.split(h @ recurrent + bias[1], 3, 1)
        z = jax.nn.sigmoid(z + z_h)
        n = jnp.tanh(n + jax.nn.sigmoid(r + r_h) * n_h)
        return z * h + (1 - z) * n, None

    times = (x @ kernel + bias[0]).swapaxes(0, 1)
    return jax.lax.scan(step, jnp.zeros((x.shape[0], recurrent.shape[0])), times,
                        unroll=unroll)[0]


def normal(x, gamma, beta):
    centred = x - x.mean(-1, keepdims=True)
    deviation = jnp.sqrt((centred ** 2).mean(-1, keepdims=True) + BLOCK_EPSILON)
    return centred / deviation * gamma + beta


def block(x, parts):
    """An encoder block, normalised after each half."""
    q, k, v = (jnp.einsum("btd,dhk->bthk", x, next(parts)) + next(parts) for _ in range(3))
    scores = jnp.einsum("bthk,bshk->bhts", q / q.shape[-1] ** 0.5, k)
    mixed = jnp.einsum("bhts,bshk->bthk", jax.nn.softmax(scores), v)
    mixed = jnp.einsum("bthk,hkd->btd", mixed, next(parts)) + next(parts)
    first, second = (next(parts), next(parts)), (next(parts), next(parts))
    x = normal(x + mixed, *first)
    inner = jax.nn.relu(x @ next(parts) + next(parts))
    return normal(x + inner @ next(parts) + next(parts), *second)


def outputs(task: Task, parameters: list, x, averages: list | None):
    """The last layer before its activation, and the new moving averages of the normalisations."""
    moved = []
    parts = iter(parameters)
    for _ in task.filters:
        x = pooled(jax.nn.relu(convolved(x, next(parts)) + next(parts)))
    if task.filters:
        x = x.reshape(x.shape[0], -1)
    if task.recurrent:
        x = {"lstm": lstm, "gru": gru}[task.recurrent](x, parts, task.unroll)
    for _ in range(task.blocks):
        x = block(x, parts)
    if task.blocks:
        x = x.mean(1)
    for i in range(len(task.sizes) - 2):
        x = x @ next(parts)
        if task.norm:
            mean, variance = x.mean(0), x.var(0)
            moved.append([NORM_MOMENTUM * old + (1 - NORM_MOMENTUM) * new
                          for old, new in zip(averages[i], (mean, variance))])
            x = (x - mean) * (next(parts) * jax.lax.rsqrt(variance + NORM_EPSILON)) + next(parts)
            x = jax.nn.elu(x)
        else:
            x = jax.nn.relu(x + next(parts))
    return x @ next(parts) + next(parts), moved


def loss_of(task: Task, parameters: list, x, y, averages: list):
    if task.name == "deqn":
        net = lambda states: jax.nn.sigmoid(outputs(task, parameters, states, None)[0])
        return deqn.loss(jnp, deqn.SHOCKS, deqn.WEIGHTS, net, x), averages
    out, moved = outputs(task, parameters, x, averages)
    if not task.classify:
        return ((out - y) ** 2).mean(), moved
    chosen = jnp.take_along_axis(jax.nn.log_softmax(out), y[:, None], 1)
    return -chosen.mean(), moved


def step_of(task: Task, unravel):
    """Adam on one vector, or on a list of weights; the state carries the sum of the losses."""
    def step(state, x, y):
        theta, m, v, t, averages, total = state
        objective = lambda p: loss_of(task, unravel(p), x, y, averages)
        (loss, averages), gradient = jax.value_and_grad(objective, has_aux=True)(theta)
        t = t + 1
        rate = task.learning_rate * jnp.sqrt(1 - BETA_2 ** t) / (1 - BETA_1 ** t)
        m = jax.tree.map(lambda a, g: a + (1 - BETA_1) * (g - a), m, gradient)
        v = jax.tree.map(lambda a, g: a + (1 - BETA_2) * (g * g - a), v, gradient)
        theta = jax.tree.map(lambda p, a, b: p - rate * a / (jnp.sqrt(b) + EPSILON), theta, m, v)
        return theta, m, v, t, averages, total + loss
    return step


class Steps:
    """`how`: flat (weights as one vector), scan (an epoch in one call), unroll (of series)."""

    def __init__(self, workload: str, folder: Path, how: dict):
        self.task = task = replace(TASKS[workload], unroll=how.get("unroll", 1))
        self.scan = how.get("scan", False)
        parts = [jnp.asarray(w) for w in weights(folder, task)]
        flat, unravel = ravel_pytree(parts)
        self.initial = flat if how.get("flat") else parts
        step = step_of(task, unravel if how.get("flat") else lambda p: p)
        x = inputs(folder, task)
        x = x.reshape(task.steps, task.batch, *x.shape[1:])
        y = self._labels(folder, x)
        if self.scan:
            self.x, self.y = jnp.asarray(x), jnp.asarray(y)
            body = lambda state, batch: (step(state, *batch), None)
            self.epoch = jax.jit(lambda s, x, y: jax.lax.scan(body, s, (x, y))[0], donate_argnums=0)
        else:
            self.batches = [(jnp.asarray(a), jnp.asarray(b)) for a, b in zip(x, y)]
            self.step = jax.jit(step, donate_argnums=0)

    def _labels(self, folder: Path, x):
        if self.task.name == "deqn":
            return x[:, :1, :1]  # not used
        y = targets(folder, self.task)
        return y.reshape(self.task.steps, self.task.batch, *y.shape[1:])

    def reset(self) -> None:
        zeros = lambda: jax.tree.map(jnp.zeros_like, self.initial)
        hidden = self.task.sizes[1:-1] if self.task.norm else ()
        averages = [[jnp.zeros(n), jnp.ones(n)] for n in hidden]
        theta = jax.tree.map(jnp.copy, self.initial)
        self.state = (theta, zeros(), zeros(), jnp.zeros(()), averages, jnp.zeros(()))

    def train(self, steps: int) -> float:
        state = self.state
        for _ in range(steps // self.task.steps):
            state = (*state[:5], jnp.zeros(()))
            if self.scan:
                state = self.epoch(state, self.x, self.y)
            else:
                for x, y in self.batches:
                    state = self.step(state, x, y)
        jax.block_until_ready(state)
        self.state = state
        return float(state[5]) / self.task.steps


class Rows:
    """A jitted call for each row, which comes and goes as an array of NumPy."""

    def __init__(self, workload: str, folder: Path, how: dict):
        task = TASKS[workload]
        self.rows = list(inputs(folder, task)[:, None, :])
        self.parts = [jnp.asarray(w) for w in weights(folder, task)]
        self.call = jax.jit(lambda parts, x: outputs(task, parts, x, None)[0])

    def reset(self) -> None:
        """Nothing is remembered."""

    def train(self, steps: int) -> float:
        total = 0.0
        for i in range(steps):
            total += abs(np.asarray(self.call(self.parts, self.rows[i % len(self.rows)])).item())
        return total / steps


def prepared(workload: str, folder: Path, how: dict):
    return (Rows if workload == PREDICT.name else Steps)(workload, folder, how)


def first_fit(folder: Path) -> float:
    """An epoch of all rows; the last batch is smaller, so the step is compiled twice."""
    step = jax.jit(step_of(SMALL, lambda p: p), donate_argnums=0)
    theta = [jnp.asarray(w) for w in weights(folder, SMALL)]
    zeros = lambda: jax.tree.map(jnp.zeros_like, theta)
    state = (theta, zeros(), zeros(), jnp.zeros(()), [], jnp.zeros(()))
    x, y = inputs(folder, SMALL, ROWS), targets(folder, SMALL, ROWS)
    total = 0.0
    for at in range(0, ROWS, SMALL.batch):
        rows = slice(at, at + SMALL.batch)
        if at + SMALL.batch > ROWS:
            total = float(state[5]) * SMALL.batch
            state = (*state[:5], jnp.zeros(()))
        state = step(state, x[rows], y[rows])
    return (total + float(state[5]) * (ROWS % SMALL.batch)) / ROWS


if __name__ == "__main__":
    jax.config.update("jax_cpu_enable_async_dispatch", os.environ.get("SIDE_ASYNC", "1") == "1")
    if len(sys.argv) > 1:
        protocol.first_fit(first_fit)
    else:
        protocol.serve(prepared, lambda: f"JAX {jax.__version__}")
