"""Initializers: what is true of every stream of random numbers. "exact" is the whole tensor where
nothing is random; else "limit" bounds every number and "mean" and "stddev" are those of the
distribution (checked against numbers that Keras draws); "orthogonal" says that the shorter side of
the flattened matrix is orthonormal times the gain. Fans follow Keras's compute_fans."""

import math

import keras
import numpy as np
from keras.src.initializers.random_initializers import compute_fans

from encoding import encode, number

DTYPES = ("float32", )
SHAPES = ([7], [5, 3], [3, 5], [64, 32], [3, 4, 6], [3, 3, 4, 8])
CUT = 0.87962566103423978  # the standard deviation of a normal cut at two of its own
SAMPLES = 250_000
EXACT = (("Zeros", {}, [2, 3]), ("Ones", {}, [2, 3]), ("Constant", {}, [3]), ("Constant", {
    "value": 0.7
}, [2, 2]), ("Identity", {}, [3, 3]), ("Identity", {"gain": 2.0}, [2, 4]))
PLAIN = (("RandomNormal", {}),
         ("RandomNormal", {"mean": 1.0, "stddev": 0.3}), ("RandomUniform", {}), ("RandomUniform", {
             "minval": -0.2, "maxval": 0.6
         }), ("TruncatedNormal", {}), ("TruncatedNormal", {"mean": 1.0, "stddev": 0.3}))
FANS = {
    "GlorotUniform": (1, "fan_avg", "uniform"), "GlorotNormal": (1, "fan_avg", "truncated_normal"),
    "HeUniform": (2, "fan_in", "uniform"), "HeNormal": (2, "fan_in", "truncated_normal"),
    "LecunUniform": (1, "fan_in", "uniform"), "LecunNormal": (1, "fan_in", "truncated_normal")
}
SCALINGS = ({}, {"scale": 2.5, "mode": "fan_out"}, {"mode": "fan_avg", "distribution": "uniform"},
            {"distribution": "untruncated_normal"})
STRINGS = {
    "zeros": "Zeros", "zero": "Zeros", "ones": "Ones", "one": "Ones", "normal": "RandomNormal",
    "random_normal": "RandomNormal", "uniform": "RandomUniform", "random_uniform": "RandomUniform",
    "truncated_normal": "TruncatedNormal", "glorot_uniform": "GlorotUniform",
    "glorot_normal": "GlorotNormal", "he_uniform": "HeUniform", "he_normal": "HeNormal",
    "lecun_uniform": "LecunUniform", "lecun_normal": "LecunNormal",
    "variance_scaling": "VarianceScaling", "orthogonal": "Orthogonal", "identity": "Identity"
}


def case(kind, config, shape):
    options = "".join(f" {key}={value}" for key, value in config.items())
    return {"name": f"{kind}{options} {shape}", "class": kind, "config": config, "shape": shape}


def cases():
    made = [case(*one) for one in EXACT]
    made += [case(kind, config, [64, 32]) for kind, config in PLAIN]
    made += [case(kind, {}, shape) for kind in FANS for shape in SHAPES]
    made += [
        case("VarianceScaling", config, shape)
        for config in SCALINGS
        for shape in ([64, 32], [3, 4, 6])
    ]
    made += [
        case("Orthogonal", config, shape)
        for config in ({}, {"gain": 1.5})
        for shape in ([6, 4], [4, 6], [5, 5], [3, 2, 4])
    ]
    return made + [{"name": f"string {name}", "identifier": name, "class": kind}
                   for name, kind in STRINGS.items()]


def fan(shape, mode):
    fan_in, fan_out = compute_fans(tuple(shape))
    return {"fan_in": fan_in, "fan_out": fan_out, "fan_avg": (fan_in + fan_out) / 2}[mode]


def scaled(shape, scale, mode, distribution):
    variance = scale / max(1.0, fan(shape, mode))
    result = {
        "fan_in": fan(shape, "fan_in"), "fan_out": fan(shape, "fan_out"), "mean": 0.0,
        "stddev": math.sqrt(variance)
    }
    if distribution == "uniform":
        result["limit"] = math.sqrt(3 * variance)
    elif distribution == "truncated_normal":
        result["limit"] = 2 * math.sqrt(variance) / CUT
    return result


def plain(kind, config):
    if kind == "RandomUniform":
        low, high = config.get("minval", -0.05), config.get("maxval", 0.05)
        return {
            "low": low, "high": high, "mean": (low + high) / 2,
            "stddev": (high - low) / math.sqrt(12)
        }
    mean, stddev = config.get("mean", 0.0), config.get("stddev", 0.05)
    if kind == "TruncatedNormal":
        return {
            "mean": mean, "stddev": stddev * CUT, "low": mean - 2 * stddev,
            "high": mean + 2 * stddev
        }
    return {"mean": mean, "stddev": stddev}


def analytic(case):
    kind, config = case["class"], case["config"]
    if kind in FANS:
        return scaled(case["shape"], *FANS[kind])
    if kind == "VarianceScaling":
        return scaled(case["shape"], config.get("scale", 1.0), config.get("mode", "fan_in"),
                      config.get("distribution", "truncated_normal"))
    return plain(kind, config)


def check(case, facts):
    """Keras's own numbers must agree with the facts before they are written."""
    sample = []
    for seed in range(-(-SAMPLES //
                        math.prod(case["shape"])) if math.prod(case["shape"]) > 500 else 200):
        sample.append(np.asarray(make(case, seed)(tuple(case["shape"]))).ravel())
    sample = np.concatenate(sample)
    assert abs(sample.std() / facts["stddev"] - 1) < 6 / math.sqrt(len(sample)), (case,
                                                                                  sample.std())
    low = facts.get("low", -facts.get("limit", math.inf)) - 1e-6
    high = facts.get("high", facts.get("limit", math.inf)) + 1e-6
    assert low <= sample.min() and sample.max() <= high, case


def make(case, seed):
    return getattr(keras.initializers, case["class"])(**case["config"], seed=seed)


def expected(case):
    kind = case["class"]
    if "identifier" in case:
        assert type(keras.initializers.get(case["identifier"])) is getattr(keras.initializers, kind)
        return {}
    if kind in {one[0] for one in EXACT}:
        initializer = getattr(keras.initializers, kind)(**case["config"])
        return {"exact": encode(np.asarray(initializer(tuple(case["shape"]))))}
    if kind == "Orthogonal":
        q = np.asarray(make(case, 1)(tuple(case["shape"]))).reshape(-1, case["shape"][-1])
        q = q if q.shape[0] >= q.shape[1] else q.T
        gain = case["config"].get("gain", 1.0)
        assert np.allclose(q.T @ q, gain**2 * np.eye(q.shape[1]), atol=1e-5)
        return {"orthogonal": gain}
    facts = analytic(case)
    check(case, facts)
    return {key: number(value) for key, value in facts.items()}
