"""Recurrent layers on given weights (in Keras's order): outputs, gradients of sum(output *
cotangent) with respect to inputs and weights, and three steps of Adam with rate 0.01 on that sum.
Inputs beyond the first are initial states; masks are of the first input."""

from sequence_layers import case, expected

X = [3, 4, 5]
ACTIVATIONS = ("relu", "sigmoid", "elu", "softsign", "hard_sigmoid", "linear", "softplus", "gelu")
L2 = {"class_name": "L2", "config": {"l2": 0.03}}


def cells():
    for kind, states in (("SimpleRNN", 1), ("LSTM", 2), ("GRU", 1)):
        start = [X] + [[3, 2]] * states
        yield kind, kind, {"units": 2}, [X], ()
        yield f"{kind} sequences", kind, {"units": 2, "return_sequences": True}, [X], ()
        yield f"{kind} one step", kind, {"units": 3}, [[2, 1, 2]], ()
        yield f"{kind} wide", kind, {"units": 17}, [[9, 6, 3]], ()
        yield f"{kind} without bias", kind, {"units": 2, "use_bias": False}, [X], ()
        yield f"{kind} state", kind, {"units": 2, "return_state": True}, [X], ()
        yield (f"{kind} sequences and state", kind,
               {"units": 2, "return_sequences": True, "return_state": True}, [X], ())
        yield f"{kind} backwards", kind, {"units": 2, "go_backwards": True}, [X], ()
        yield (f"{kind} sequences backwards", kind,
               {"units": 2, "go_backwards": True, "return_sequences": True}, [X], ())
        yield f"{kind} initial state", kind, {"units": 2}, start, ()
        yield (f"{kind} initial state, all", kind,
               {"units": 2, "return_sequences": True, "return_state": True}, start, ())
        yield f"{kind} mask", kind, {"units": 2}, [X], ([3, 4], )
        yield (f"{kind} mask, sequences, state", kind,
               {"units": 2, "return_sequences": True, "return_state": True}, start, ([3, 4], ))
        yield (f"{kind} mask backwards", kind,
               {"units": 2, "return_sequences": True, "go_backwards": True}, [X], ([3, 4], ))
        for name in ACTIVATIONS:
            yield f"{kind} {name}", kind, {"units": 2, "activation": name}, [X], ()
            if kind != "SimpleRNN":
                yield (f"{kind} gates {name}", kind, {"units": 2, "recurrent_activation": name},
                       [X], ())
    yield "GRU reset before", "GRU", {"units": 3, "reset_after": False}, [X], ()
    yield ("GRU reset before, without bias", "GRU",
           {"units": 3, "reset_after": False, "use_bias": False, "return_sequences": True}, [X], ())
    yield ("GRU reset before, mask", "GRU", {"units": 3, "reset_after": False}, [X], ([3, 4], ))
    yield "LSTM without unit forget bias", "LSTM", {"units": 2, "unit_forget_bias": False}, [X], ()


def wrapped():
    def layer(kind, **config):
        return {"class_name": kind, "config": {"units": 2} | config}

    for kind in ("SimpleRNN", "LSTM", "GRU"):
        for mode in ("concat", "sum", "ave", "mul"):
            yield (f"Bidirectional {kind} {mode}", "Bidirectional",
                   {"layer": layer(kind, return_sequences=True), "merge_mode": mode}, [X], ())
        yield f"Bidirectional {kind} last", "Bidirectional", {"layer": layer(kind)}, [X], ()
        yield (f"Bidirectional {kind} mask", "Bidirectional",
               {"layer": layer(kind, return_sequences=True)}, [X], ([3, 4], ))
        yield (f"Bidirectional {kind} state", "Bidirectional",
               {"layer": layer(kind, return_state=True)}, [X], ())
    yield ("Bidirectional of two kinds", "Bidirectional",
           {"layer": layer("LSTM"), "backward_layer": layer("GRU", go_backwards=True)}, [X], ())
    yield ("Bidirectional initial state", "Bidirectional", {"layer": layer("LSTM")},
           [X] + [[3, 2]] * 4, ())
    yield ("TimeDistributed Dense", "TimeDistributed",
           {"layer": {"class_name": "Dense", "config": {"units": 3, "activation": "tanh"}}}, [X],
           ())
    yield ("TimeDistributed LSTM", "TimeDistributed", {"layer": layer("LSTM")}, [[2, 3, 4, 2]], ())
    yield ("TimeDistributed LayerNormalization", "TimeDistributed",
           {"layer": {"class_name": "LayerNormalization", "config": {}}}, [X], ())


def cases():
    all_cases = list(cells()) + list(wrapped())
    return [case(5000 + index, *one) for index, one in enumerate(all_cases)]
