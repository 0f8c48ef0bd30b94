"""PyTorch on the CPU: the usual loop of zero_grad, backward and step."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from . import protocol  # its clock starts here, before PyTorch is imported

import torch
from torch import nn

from ..tasks import (BETA_1, BETA_2, BLOCK_EPSILON, EPSILON, HEADS, INNER, KERNEL, NORM_EPSILON,
                     NORM_MOMENTUM, PREDICT, ROWS, SMALL, TASKS, TOKENS, Task)
from . import deqn
from .files import inputs, targets, weights


class Recurrent(nn.Module):
    """The last output of an LSTM or a GRU with Keras's weights: PyTorch has them transposed, an
    LSTM's second bias beside, and a GRU's first two gates exchanged."""

    def __init__(self, kind: str, kernel, recurrent, bias):
        super().__init__()
        features, units = kernel.shape[0], recurrent.shape[0]
        if kind == "gru":
            swap = lambda w: torch.cat([w[..., units:2 * units], w[..., :units], w[..., 2 * units:]], -1)
            kernel, recurrent, bias = swap(kernel), swap(recurrent), swap(bias)
        layer = {"lstm": nn.LSTM, "gru": nn.GRU}[kind](features, units, batch_first=True)
        layer.weight_ih_l0.data = kernel.T.contiguous()
        layer.weight_hh_l0.data = recurrent.T.contiguous()
        layer.bias_ih_l0.data = (bias[0] if kind == "gru" else bias).clone()
        layer.bias_hh_l0.data = bias[1].clone() if kind == "gru" else torch.zeros(4 * units)
        layer.bias_hh_l0.requires_grad = kind == "gru"
        self.layer = layer

    def forward(self, x):
        return self.layer(x)[0][:, -1]


def block(parts) -> nn.TransformerEncoderLayer:
    """An encoder block with the next weights; PyTorch has matrices transposed, heads side by side."""
    d = TOKENS[1]
    layer = nn.TransformerEncoderLayer(d, HEADS, INNER, dropout=0.0, layer_norm_eps=BLOCK_EPSILON,
                                       batch_first=True)
    pairs = [(next(parts).reshape(d, d).T, next(parts).reshape(d)) for _ in range(4)]
    layer.self_attn.in_proj_weight.data = torch.cat([w for w, _ in pairs[:3]]).contiguous()
    layer.self_attn.in_proj_bias.data = torch.cat([b for _, b in pairs[:3]])
    layer.self_attn.out_proj.weight.data = pairs[3][0].contiguous()
    layer.self_attn.out_proj.bias.data = pairs[3][1].clone()
    for norm in (layer.norm1, layer.norm2):
        norm.weight.data, norm.bias.data = next(parts).clone(), next(parts).clone()
    for linear in (layer.linear1, layer.linear2):
        linear.weight.data, linear.bias.data = next(parts).T.contiguous(), next(parts).clone()
    return layer


class Mean(nn.Module):
    """Over the steps."""

    def forward(self, x):
        return x.mean(1)


def network(task: Task, initial: list) -> nn.Sequential:
    """Linear layers with the given weights, without the last activation of a classifier."""
    parts = iter(torch.from_numpy(w) for w in initial)
    layers: list[nn.Module] = []
    last = len(task.sizes) - 2
    size = task.picture[0]
    for channels, filters in zip((1, *task.filters), task.filters):
        convolution = nn.Conv2d(channels, filters, KERNEL)
        convolution.weight.data = next(parts).permute(3, 2, 0, 1).contiguous()
        convolution.bias.data = next(parts).clone()
        layers += [convolution, nn.ReLU(), nn.MaxPool2d(2)]
        size = (size - KERNEL + 1) // 2
    if task.filters:
        layers.append(nn.Flatten())
    if task.blocks:
        layers += [*(block(parts) for _ in range(task.blocks)), Mean()]
    if task.recurrent:
        layers.append(Recurrent(task.recurrent, next(parts), next(parts), next(parts)))
    for i, (rows, columns) in enumerate(zip(task.sizes, task.sizes[1:])):
        norm = task.norm and i < last
        linear = nn.Linear(rows, columns, bias=not norm)
        kernel = next(parts)
        if task.filters and i == 0:  # rows in the order of (channels, rows, columns)
            kernel = kernel.reshape(size, size, -1, columns).permute(2, 0, 1, 3).reshape(rows, -1)
        linear.weight.data = kernel.T.contiguous()
        layers.append(linear)
        if norm:
            layers += [_norm(columns, parts), nn.ELU()]
        else:
            linear.bias.data = next(parts).clone()
            layers += [nn.ReLU()] if i < last else []
    if task.name == "deqn":
        layers.append(nn.Sigmoid())
    return nn.Sequential(*layers)


def _norm(units: int, parts) -> nn.BatchNorm1d:
    norm = nn.BatchNorm1d(units, eps=NORM_EPSILON, momentum=1 - NORM_MOMENTUM)
    norm.weight.data, norm.bias.data = next(parts).clone(), next(parts).clone()
    return norm


def objective_of(task: Task, model: nn.Module):
    if task.name == "deqn":
        shocks, nodes = torch.from_numpy(deqn.SHOCKS), torch.from_numpy(deqn.WEIGHTS)
        return lambda x, y: deqn.loss(torch, shocks, nodes, model, x)
    criterion = nn.CrossEntropyLoss() if task.classify else nn.MSELoss()
    return lambda x, y: criterion(model(x), y)


class Loop:
    """`how`: fused (one kernel for Adam), compile (forward and backward through torch.compile),
    last (pictures and kernels with the channels last in memory)."""

    def __init__(self, workload: str, folder: Path, how: dict):
        self.task, self.how = TASKS[workload], how
        self.initial = weights(folder, self.task)
        x = torch.from_numpy(inputs(folder, self.task))
        layout = torch.channels_last if how.get("last") else torch.contiguous_format
        if self.task.filters:
            x = x.permute(0, 3, 1, 2).contiguous(memory_format=layout)
        x = x.split(self.task.batch)
        y = x if self.task.name == "deqn" else self._labels(folder)
        self.batches = [(a.clone(), b.clone()) for a, b in zip(x, y)]
        self.model = network(self.task, self.initial)
        if self.task.filters:
            self.model = self.model.to(memory_format=layout)
        self.fresh = {k: v.clone() for k, v in self.model.state_dict().items()}
        objective = objective_of(self.task, self.model)
        self.objective = torch.compile(objective) if how.get("compile") else objective

    def _labels(self, folder: Path):
        y = torch.from_numpy(targets(folder, self.task))
        return (y.long() if self.task.classify else y).split(self.task.batch)

    def reset(self) -> None:
        self.model.load_state_dict(self.fresh)
        self.optimizer = torch.optim.Adam(
            self.model.parameters(), self.task.learning_rate, (BETA_1, BETA_2), EPSILON,
            fused=self.how.get("fused", False))

    def train(self, steps: int) -> float:
        optimizer, objective = self.optimizer, self.objective
        for _ in range(steps // self.task.steps):
            total = torch.zeros(())
            for x, y in self.batches:
                optimizer.zero_grad()
                loss = objective(x, y)
                loss.backward()
                optimizer.step()
                total += loss.detach()
        return float(total) / self.task.steps


class Rows:
    """The model called for each row, which comes and goes as an array of NumPy."""

    def __init__(self, workload: str, folder: Path, how: dict):
        task = TASKS[workload]
        self.rows = list(inputs(folder, task)[:, None, :])
        model = network(task, weights(folder, task)).eval()
        self.model = torch.compile(model) if how.get("compile") else model

    def reset(self) -> None:
        """Nothing is remembered."""

    @torch.inference_mode()
    def train(self, steps: int) -> float:
        total = 0.0
        for i in range(steps):
            x = torch.from_numpy(self.rows[i % len(self.rows)])
            total += abs(self.model(x).numpy().item())
        return total / steps


def prepared(workload: str, folder: Path, how: dict):
    return (Rows if workload == PREDICT.name else Loop)(workload, folder, how)


def first_fit(folder: Path) -> float:
    model = network(SMALL, weights(folder, SMALL))
    optimizer = torch.optim.Adam(model.parameters(), SMALL.learning_rate, (BETA_1, BETA_2), EPSILON)
    criterion, total = nn.MSELoss(), 0.0
    x = torch.from_numpy(inputs(folder, SMALL, ROWS)).split(SMALL.batch)
    y = torch.from_numpy(targets(folder, SMALL, ROWS)).split(SMALL.batch)
    for a, b in zip(x, y):
        optimizer.zero_grad()
        loss = criterion(model(a), b)
        loss.backward()
        optimizer.step()
        total += loss.detach() * len(a)
    return float(total) / ROWS


if __name__ == "__main__":
    torch.set_num_threads(int(os.environ["SIDE_THREADS"]))
    if len(sys.argv) > 1:
        protocol.first_fit(first_fit)
    else:
        protocol.serve(prepared, lambda: f"PyTorch {torch.__version__}")
