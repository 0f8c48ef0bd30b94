"""Arrays as JSON: {"shape": [2, 3], "values": [...]}, row by row; "dtype": "int32" when whole.

float32 is written with the fewest digits that read back as the same float32, float64 likewise.
NaN and the infinities are the strings "NaN", "Infinity", "-Infinity".
"""

import json
import math

import numpy as np


def number(value):
    """One JSON number, or a string for what JSON has no number for."""
    if isinstance(value, np.float32):
        value = float(str(value))
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def encode(value):
    """A JSON object for an array or a scalar (shape [])."""
    value = np.asarray(value)
    if value.dtype.kind in "iub":
        values = [int(v) for v in value.ravel()]
        return {"shape": list(value.shape), "dtype": "int32", "values": values}
    return {"shape": list(value.shape), "values": [number(v) for v in value.ravel()]}


def decode(encoded, floatx):
    """The array again; floats in the dtype `floatx`. Inputs are float32 numbers in every dtype."""
    dtype = encoded.get("dtype", floatx)
    values = [float(v) for v in encoded["values"]]
    if dtype == "float64":  # the float32 number that was meant, not its short decimal form
        values = np.array(values, dtype="float32").astype("float64")
    return np.array(values, dtype=dtype).reshape(encoded["shape"])


def write(path, head, cases):
    """One case a line, so that a change shows in a diff."""
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    head = json.dumps(head)[:-1]
    path.write_text(f'{head},\n"cases":[\n{lines}\n]}}\n')
