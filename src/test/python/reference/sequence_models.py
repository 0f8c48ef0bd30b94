"""Networks of sequences drawn at random, 108 recurrent and 108 with attention, trained for three
steps of SGD on one batch from given weights (in Keras's order): the loss, mean squared error, before
each step and after the last. Weights and data are recipes (draws.py). Draws
are left out whose loss is not finite: the mean of no steps, where all words of a row are masked."""

import jax
import jax.numpy as jnp
import keras

import blocks
from draws import Draws, array
from encoding import number
from sequence_layers import made

DTYPES = ("float32", )
COUNT = 108
STEPS = 3
ACTIVATIONS = ("tanh", "tanh", "tanh", "relu", "sigmoid", "softsign", "elu", "linear", "gelu")


class Network:
    """One draw; all choices come from its seed."""
    def __init__(self, seed):
        self.seed, self.draws, self.layers = seed, Draws(seed), []

    def whole(self, low, high):
        return low + int(self.draws.classes([1], high - low + 1)[0])

    def chance(self, probability):
        return self.draws.next() < 2 * probability - 1

    def add(self, kind, **config):
        self.layers.append({"class_name": kind, "config": config})

    def start(self):
        """Words or numbers, with or without a mask."""
        self.steps, self.batch = self.whole(2, 9), self.whole(2, 12)
        self.x = {"seed": self.seed + 1}
        if self.chance(0.5):
            words = self.whole(4, 12)
            self.x |= {"kind": "classes", "classes": words, "shape": [self.batch, self.steps]}
            self.width = 2 * self.whole(1, 6)
            self.add("Embedding", input_dim=words, output_dim=self.width,
                     mask_zero=self.chance(0.5))
        else:
            features = self.whole(1, 6)
            self.x |= {"kind": "uniform", "shape": [self.batch, self.steps, features],
                       "scale": 1.5, "offset": 0.0}
            self.width = 2 * self.whole(1, 6)
            self.add("Dense", units=self.width, activation=self.draws.choice(ACTIVATIONS))

    def recurrent(self):
        self.start()
        count = self.whole(1, 3)
        for index in range(count):
            self.cell(index < count - 1)
            if index < count - 1 and self.chance(0.3):
                self.add("TimeDistributed", layer={
                    "class_name": "Dense",
                    "config": {"units": self.whole(1, 6), "activation": "tanh"}
                })

    def cell(self, sequences):
        kind = self.draws.choice(("SimpleRNN", "LSTM", "GRU"))
        config = {"units": self.whole(1, 20), "return_sequences": sequences,
                  "go_backwards": self.chance(0.2), "use_bias": self.chance(0.85)}
        if self.chance(0.3):
            config["activation"] = self.draws.choice(ACTIVATIONS)
        if kind != "SimpleRNN" and self.chance(0.2):
            config["recurrent_activation"] = "hard_sigmoid"
        if kind == "GRU":
            config["reset_after"] = self.chance(0.7)
        if self.chance(0.3):
            config["go_backwards"] = False
            self.add("Bidirectional", layer={"class_name": kind, "config": config},
                     merge_mode=self.draws.choice(("concat", "sum", "ave", "mul")))
        else:
            self.add(kind, **config)

    def attention(self):
        self.start()
        if self.chance(0.3):
            self.add("LayerNormalization")
        for _ in range(self.whole(1, 2)):
            heads = self.draws.choice([h for h in (1, 2, 4) if self.width % h == 0])
            self.add(self.draws.choice(("TransformerEncoderBlock", "TransformerDecoderBlock")),
                     intermediate_dim=self.whole(2, 24), num_heads=heads,
                     normalize_first=self.chance(0.5), use_causal_mask=self.chance(0.5),
                     activation=self.draws.choice(("relu", "gelu", "tanh")),
                     layer_norm_epsilon=self.draws.choice((1e-5, 1e-3)))
        self.add("GlobalAveragePooling1D")

    def case(self, family):
        getattr(self, family)()
        outputs = self.whole(1, 3)
        self.add("Dense", units=outputs)
        case = {"name": f"{family} {self.seed}", "layers": self.layers, "x": self.x,
                "y": {"kind": "uniform", "seed": self.seed + 2, "shape": [self.batch, outputs]},
                "rate": self.draws.choice((0.003, 0.01, 0.03))}
        model, _ = built(case, keras.StatelessScope(initialize_variables=False))
        case["weights"] = [{
            "kind": "uniform", "seed": self.seed + 10 + index, "shape": list(v.shape),
            "scale": 0.4, "offset": 1.0 if v.name == "gamma" else 0.0
        } for index, v in enumerate(model.trainable_variables)]
        return case


def built(case, scope):
    x = array(case["x"])
    with scope:
        model = keras.Sequential([keras.Input(x.shape[1:], dtype=str(x.dtype)),
                                  *[made(one) for one in case["layers"]]])
    return model, x


def cases():
    return [Network(300_000 + 1000 * index).case("recurrent") for index in range(COUNT)
            ] + [Network(600_000 + 1000 * index).case("attention") for index in range(COUNT)]


def select(cases):
    """What has a loss."""
    return [
        case for case in cases
        if all(isinstance(x, float) for x in case["expected"]["float32"]["losses"])
    ]


def expected(case):
    model, x = built(case, keras.StatelessScope(initialize_variables=False))
    y, rate = jnp.asarray(array(case["y"])), case["rate"]
    weights = [jnp.asarray(array(one)) for one in case["weights"]]

    def loss(weights):
        with keras.StatelessScope(state_mapping=list(zip(model.trainable_variables, weights))):
            return jnp.mean((model(x) - y)**2)

    @jax.jit
    def step(weights):
        value, gradients = jax.value_and_grad(loss)(weights)
        return value, [w - rate * g for w, g in zip(weights, gradients)]

    losses = []
    for _ in range(STEPS + 1):
        value, weights = step(weights)
        losses.append(number(value))
    return {"losses": losses}
