"""PyTorch as a second witness: LSTM, GRU and MultiheadAttention with Keras's weights, converted as
the fixture says. python torch_witness.py, with PyTorch beside the packages of requirements.txt.

Conversion from Keras's layout, where kernels are (in, out):
LSTM: blocks i, f, g, o in both; weight_ih = kernel', weight_hh = recurrent_kernel', bias_ih = bias,
bias_hh = 0. GRU: Keras z, r, g, PyTorch r, z, g: blocks 1, 0, 2; Keras's z keeps the old state as
PyTorch's does; bias_ih = bias[0], bias_hh = bias[1]. MultiHeadAttention: kernels (d, heads, length)
are (d, heads * length) in one piece; in_proj_weight holds the transposes of query, key and value
one above the other, out_proj.weight = the output's kernel'."""

import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

from draws import Draws
from encoding import encode, write

TARGET = Path(__file__).resolve().parents[2] / "resources" / "reference" / "torch.json"
BATCH, STEPS, FEATURES, UNITS = 3, 5, 4, 6
HEADS, LENGTH = 2, 3


def tensor(value):
    return torch.tensor(np.asarray(value, dtype="float64"))


def recurrent(kind, gates, order, bias_rows, seed):
    draws = Draws(seed)
    kernel, inner = (draws.uniform([n, gates * UNITS], 0.6) for n in (FEATURES, UNITS))
    bias = draws.uniform([bias_rows, gates * UNITS] if bias_rows > 1 else [gates * UNITS], 0.6)
    x, cotangent = draws.uniform([BATCH, STEPS, FEATURES], 1.5), draws.uniform([BATCH, STEPS, UNITS])

    def moved(array):
        blocks = np.split(np.asarray(array, dtype="float64"), gates, axis=-1)
        return np.concatenate([blocks[i] for i in order], axis=-1)

    net = getattr(nn, kind)(FEATURES, UNITS, batch_first=True).double()
    rows = np.asarray(bias).reshape(bias_rows, -1)
    with torch.no_grad():
        net.weight_ih_l0.copy_(tensor(moved(kernel).T))
        net.weight_hh_l0.copy_(tensor(moved(inner).T))
        net.bias_ih_l0.copy_(tensor(moved(rows[0])))
        net.bias_hh_l0.copy_(tensor(moved(rows[1])) if bias_rows > 1 else torch.zeros(gates * UNITS))
    input = tensor(x).requires_grad_()
    output, _ = net(input)
    (output * tensor(cotangent)).sum().backward()

    def back(gradient):
        blocks = np.split(gradient.numpy(), gates, axis=0)
        return np.concatenate([blocks[order.index(i)] for i in range(gates)], axis=0)

    biases = [back(net.bias_ih_l0.grad), back(net.bias_hh_l0.grad)][:bias_rows]
    return case(kind, {"units": UNITS, "return_sequences": True}, [x], [kernel, inner, bias],
                cotangent, output, [input],
                [back(net.weight_ih_l0.grad).T, back(net.weight_hh_l0.grad).T,
                 np.stack(biases) if bias_rows > 1 else biases[0]])


def attention(seed, causal):
    width, draws = HEADS * LENGTH, Draws(seed)
    kernels = [draws.uniform([width, HEADS, LENGTH], 0.6) for _ in range(3)]
    biases = [draws.uniform([HEADS, LENGTH], 0.6) for _ in range(3)]
    last, last_bias = draws.uniform([HEADS, LENGTH, width], 0.6), draws.uniform([width], 0.6)
    x, cotangent = draws.uniform([BATCH, STEPS, width], 1.5), draws.uniform([BATCH, STEPS, width])
    net = nn.MultiheadAttention(width, HEADS, batch_first=True).double()
    with torch.no_grad():
        net.in_proj_weight.copy_(
            torch.cat([tensor(np.asarray(k).reshape(width, width).T) for k in kernels]))
        net.in_proj_bias.copy_(torch.cat([tensor(np.asarray(b).ravel()) for b in biases]))
        net.out_proj.weight.copy_(tensor(np.asarray(last).reshape(width, width).T))
        net.out_proj.bias.copy_(tensor(last_bias))
    input = tensor(x).requires_grad_()
    mask = torch.triu(torch.ones(STEPS, STEPS, dtype=torch.bool), 1) if causal else None
    output, _ = net(input, input, input, attn_mask=mask, need_weights=False)
    (output * tensor(cotangent)).sum().backward()
    gradients = []
    for w, b in zip(net.in_proj_weight.grad.split(width), net.in_proj_bias.grad.split(width)):
        gradients += [w.T.reshape(width, HEADS, LENGTH), b.reshape(HEADS, LENGTH)]
    gradients += [net.out_proj.weight.grad.T.reshape(HEADS, LENGTH, width), net.out_proj.bias.grad]
    weights = [one for pair in zip(kernels, biases) for one in pair] + [last, last_bias]
    return case("MultiHeadAttention",
                {"num_heads": HEADS, "key_dim": LENGTH, "use_causal_mask": causal}, [x], weights,
                cotangent, output, [input], [np.asarray(g) for g in gradients])


def case(kind, config, inputs, weights, cotangent, output, arguments, gradients):
    results = {
        "outputs": [encode(output.detach().numpy())],
        "input_gradients": [encode(one.grad.numpy()) for one in arguments],
        "weight_gradients": [encode(one) for one in gradients]
    }
    return {"name": f"{kind} {json.dumps(config)}", "class": kind, "config": config,
            "inputs": [encode(one) for one in inputs], "weights": [encode(one) for one in weights],
            "cotangents": [encode(cotangent)],
            "expected": {"float32": results, "float64": results}}


def main():
    torch.set_num_threads(1)
    cases = [recurrent("LSTM", 4, (0, 1, 2, 3), 1, 71), recurrent("GRU", 3, (1, 0, 2), 2, 72),
             attention(73, False), attention(74, True)]
    write(TARGET, {"about": " ".join(__doc__.split()),
                   "made_by": "src/test/python/reference/torch_witness.py",
                   "versions": {"torch": torch.__version__}}, cases)


if __name__ == "__main__":
    main()
