"""The stochastic Brock-Mirman economy, whose Euler residual is the loss of a savings rate.

Output is z K^alpha, log productivity an AR(1); the net gives the share of output that is saved, and
next period's expectation is taken over five Gauss-Hermite nodes, where the net is asked again.
"""

from __future__ import annotations

import numpy as np

ALPHA, BETA, DELTA, RHO, SIGMA = 0.36, 0.99, 0.1, 0.9, 0.04
_NODES, _WEIGHTS = np.polynomial.hermite.hermgauss(5)
SHOCKS = (np.sqrt(2) * SIGMA * _NODES).astype(np.float32)
WEIGHTS = (_WEIGHTS / np.sqrt(np.pi)).astype(np.float32)


def loss(lib, shocks, weights, net, states):
    """Mean squared residual in `lib`, jax.numpy or torch; shocks and weights are its arrays.

    `net` maps (rows, 2) to (rows, 1); it is asked once for the states, once for all nodes.
    """
    z, capital = states[:, :1], states[:, 1:]
    output = z * capital ** ALPHA
    saved = net(states)
    consumption = (1 - saved) * output
    capital_next = (1 - DELTA) * capital + saved * output
    z_next = lib.exp(RHO * lib.log(z) + shocks)  # (rows, 5)
    pairs = lib.stack((z_next, capital_next * lib.ones_like(z_next)), -1)
    saved_next = net(pairs.reshape(-1, 2)).reshape(z_next.shape)
    consumption_next = (1 - saved_next) * z_next * capital_next ** ALPHA
    returns = 1 - DELTA + ALPHA * z_next * capital_next ** (ALPHA - 1)
    expected = (returns / consumption_next) @ weights
    return ((1 - 1 / (consumption[:, 0] * BETA * expected)) ** 2).mean()
