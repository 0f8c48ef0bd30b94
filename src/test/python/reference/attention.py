"""Attention, positions and transformer blocks on given weights (in Keras's order): outputs,
gradients of sum(output * cotangent) with respect to inputs and weights, and three steps of Adam
with rate 0.01 on that sum. Inputs are query, value, key; masks are of each."""

from draws import Draws
from sequence_layers import case, expected

Q, V = [2, 3, 4], [2, 5, 4]
CAUSAL = {"use_causal_mask": True}


def plain():
    name = "Attention"
    yield name, name, {}, [Q, V], (), {}
    yield f"{name} with keys", name, {}, [Q, [2, 5, 3], V], (), {}
    yield f"{name} scaled", name, {"use_scale": True}, [Q, V], (), {}
    yield f"{name} concat", name, {"score_mode": "concat"}, [Q, V], (), {}
    yield (f"{name} concat, scaled", name, {"score_mode": "concat", "use_scale": True}, [Q, V], (),
           {})
    yield f"{name} causal", name, {}, [Q, Q], (), CAUSAL
    yield f"{name} causal, other length", name, {}, [Q, V], (), CAUSAL
    yield f"{name} masks", name, {}, [Q, V], ([2, 3], [2, 5]), {}
    yield f"{name} mask of values, causal", name, {}, [Q, V], (None, [2, 5]), CAUSAL
    yield f"{name} scores", name, {}, [Q, V], (), {"return_attention_scores": True}


def heads():
    name = "MultiHeadAttention"
    two = {"num_heads": 2, "key_dim": 3}
    yield f"{name} to itself", name, two, [Q], (), {}
    yield f"{name} to another", name, two, [Q, V], (), {}
    yield f"{name} of other widths", name, two, [Q, [2, 5, 3], [2, 5, 2]], (), {}
    yield f"{name} of one head", name, {"num_heads": 1, "key_dim": 4}, [Q], (), {}
    # Keras on JAX takes no other length of values unless it is to give the scores.
    yield (f"{name} of values", name, two | {"value_dim": 5}, [Q, V], (),
           {"return_attention_scores": True})
    yield f"{name} to other units", name, two | {"output_shape": 6}, [Q], (), {}
    yield f"{name} without bias", name, two | {"use_bias": False}, [Q], (), {}
    yield f"{name} causal", name, two, [Q], (), CAUSAL
    yield f"{name} causal to another", name, two, [Q, V], (), CAUSAL
    yield f"{name} mask of pairs", name, two, [Q, V], (), {"attention_mask": [2, 3, 5]}
    yield (f"{name} mask of pairs, causal", name, two, [Q], (),
           {"attention_mask": [2, 3, 3]} | CAUSAL)
    yield f"{name} masked values", name, two, [Q, V], (None, [2, 5]), {}
    yield f"{name} masked keys", name, two, [Q, V, V], (None, None, [2, 5]), {}
    yield f"{name} masked queries", name, two, [Q, V], ([2, 3], [2, 5]), {}
    yield f"{name} masked itself, causal", name, two, [Q], ([2, 3], ), CAUSAL
    yield f"{name} scores", name, two, [Q, V], (), {"return_attention_scores": True}
    yield (f"{name} scores, causal", name, two, [Q], (),
           {"return_attention_scores": True} | CAUSAL)
    yield f"{name} of four heads", name, {"num_heads": 4, "key_dim": 16}, [[3, 9, 32]], (), {}


def blocks():
    for name in ("TransformerEncoderBlock", "TransformerDecoderBlock"):
        two = {"intermediate_dim": 5, "num_heads": 2}
        for first in (False, True):
            config = two | {"normalize_first": first}
            label = f"{name} {'pre' if first else 'post'}-norm"
            yield label, name, config, [Q], (), {}
            yield f"{label} masked", name, config, [Q], ([2, 3], ), {}
            yield (f"{label} gelu", name,
                   config | {"activation": "gelu", "layer_norm_epsilon": 1e-3}, [Q], (), {})
            if name == "TransformerDecoderBlock":
                yield f"{label} with encoder", name, config, [Q, [2, 5, 6]], (), {}
                yield (f"{label} with encoder, masked", name, config, [Q, [2, 5, 6]],
                       ([2, 3], [2, 5]), {})
        yield (f"{name} causal or not", name,
               two | {"use_causal_mask": name == "TransformerEncoderBlock"}, [Q], (), {})


def positions():
    yield "SinePositionEncoding", "SinePositionEncoding", {}, [[2, 7, 6]], (), {}
    yield "SinePositionEncoding odd", "SinePositionEncoding", {}, [[1, 4, 5]], (), {}
    yield ("SinePositionEncoding short", "SinePositionEncoding", {"max_wavelength": 100},
           [[2, 7, 6]], (), {})
    yield "PositionEmbedding", "PositionEmbedding", {"sequence_length": 5}, [[2, 3, 4]], (), {}
    words = Draws(5).classes([3, 4], 6)
    yield ("TokenAndPositionEmbedding", "TokenAndPositionEmbedding",
           {"vocabulary_size": 6, "sequence_length": 5, "embedding_dim": 3}, [words], (), {})


def cases():
    all_cases = [*plain(), *heads(), *blocks(), *positions()]
    return [
        case(6000 + index, name, kind, config, shapes, masks, **kwargs)
        for index, (name, kind, config, shapes, masks, kwargs) in enumerate(all_cases)
    ]
