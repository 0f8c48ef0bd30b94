"""Draws sequential networks at random: layers, loss, optimizer, data."""

from draws import Draws

ACTIVATIONS = ("relu", "leaky_relu", "relu6", "elu", "selu", "softplus", "softsign", "soft_shrink",
               "tanh_shrink", "silu", "gelu", "celu", "tanh", "tanh", "relu", "relu", "hard_tanh",
               "sigmoid", "hard_sigmoid", "hard_silu", "log_sigmoid", "linear", "mish", "softmax",
               "squareplus", "log_softmax", "exponential", "hard_shrink")


def spec(name, **config):
    """An object as Keras names and configures it."""
    return {"class_name": name, "config": config}


REGULARIZERS = (spec("L1", l1=0.01), spec("L2", l2=0.02), spec("L1L2", l1=0.005, l2=0.01))
CONSTRAINTS = (spec("MaxNorm", max_value=0.8), spec("NonNeg"), spec("UnitNorm"),
               spec("MinMaxNorm", min_value=0.3, max_value=0.9, rate=0.7))
# class of the loss -> (its configurations, activations of the output, kind of target)
LOSSES = {
    "MeanSquaredError": ([{}], ["linear", "tanh"], "uniform"),
    "MeanAbsoluteError": ([{}], ["linear"], "uniform"),
    "Huber": ([{}, {"delta": 0.4}], ["linear"], "uniform"),
    "LogCosh": ([{}], ["linear", "tanh"], "uniform"),
    "CosineSimilarity": ([{}], ["linear"], "uniform"),
    "MeanSquaredLogarithmicError": ([{}], ["softplus", "sigmoid"], "positive"),
    "Poisson": ([{}], ["softplus", "exponential"], "positive"),
    "BinaryCrossentropy": ([{}, {"label_smoothing": 0.1}], ["sigmoid"], "binary"),
    "BinaryCrossentropy of logits": ([{"from_logits": True}], ["linear"], "binary"),
    "BinaryFocalCrossentropy": ([{}, {"gamma": 1.5}], ["sigmoid"], "binary"),
    "Hinge": ([{}], ["linear", "tanh"], "binary"),
    "SquaredHinge": ([{}], ["linear", "tanh"], "binary"),
    "CategoricalHinge": ([{}], ["linear", "softmax"], "one_hot"),
    "CategoricalCrossentropy": ([{}, {"label_smoothing": 0.1}], ["softmax"], "one_hot"),
    "CategoricalCrossentropy of logits": ([{"from_logits": True}], ["linear"], "one_hot"),
    "CategoricalFocalCrossentropy": ([{}], ["softmax"], "one_hot"),
    "SparseCategoricalCrossentropy": ([{}], ["softmax"], "classes"),
    "SparseCategoricalCrossentropy of logits": ([{"from_logits": True}], ["linear"], "classes"),
    "KLDivergence": ([{}], ["softmax"], "distribution"),
}
CLASSIFYING = ("one_hot", "classes", "distribution")
OPTIMIZERS = {
    "SGD": {"momentum": (0.0, 0.5, 0.9), "nesterov": (False, True)},
    "RMSprop": {"rho": (0.9, 0.8), "momentum": (0.0, 0.5), "centered": (False, True)},
    "Adam": {"beta_1": (0.9, 0.8), "beta_2": (0.999, 0.95), "amsgrad": (False, True)},
    "AdamW": {"beta_1": (0.9, 0.8), "weight_decay": (0.004, 0.05)},
    "Adamax": {"beta_1": (0.9, 0.8), "beta_2": (0.999, 0.95)},
    "Nadam": {"beta_1": (0.9, 0.8), "beta_2": (0.999, 0.95)},
    "Adagrad": {"initial_accumulator_value": (0.1, 0.3)},
    "Adadelta": {"rho": (0.95, 0.8)},
    "Ftrl": {"l1_regularization_strength": (0.0, 0.01), "l2_regularization_strength": (0.0, 0.01)},
    "Lion": {"beta_1": (0.9, 0.8), "beta_2": (0.99, 0.9)},
}
CLIPS = ({"clipnorm": 0.5}, {"clipvalue": 0.1}, {"global_clipnorm": 1.0})
RATES = (0.001, 0.003, 0.01, 0.03)


class Architecture:
    """One draw; all choices come from its seed."""
    def __init__(self, seed):
        self.seed = seed
        self.draws = Draws(seed)
        self.layers = []

    def whole(self, low, high):
        return low + int(self.draws.classes([1], high - low + 1)[0])

    def chance(self, probability):
        return self.draws.next() < 2 * probability - 1

    def add(self, kind, config):
        self.layers.append({"name": f"layer_{len(self.layers)}", "class": kind, "config": config})

    def penalties(self):
        config = {}
        for name in ("kernel", "bias", "activity"):
            if self.chance(0.12):
                config[f"{name}_regularizer"] = self.draws.choice(REGULARIZERS)
        if self.chance(0.1):
            config["kernel_constraint"] = self.draws.choice(CONSTRAINTS)
        return config

    def hidden(self):
        config = {"units": self.whole(1, 24)}
        style, normalized = self.whole(0, 3), self.chance(0.3)
        if normalized:
            # A bias before a normalization has no effect, and a gradient of pure rounding.
            config["use_bias"] = False
        elif style:
            config["activation"] = self.draws.choice(ACTIVATIONS)
        self.add("Dense", config | self.penalties())
        if normalized:
            self.batch_normalization()
        if normalized or not style:
            self.activation()
        if self.chance(0.2):
            self.add("LayerNormalization",
                     self.draws.choice(({}, {"epsilon": 0.01}, {"scale": False})))
        if self.chance(0.15):
            self.add("Dropout", {"rate": 0.0})

    def batch_normalization(self):
        self.add(
            "BatchNormalization",
            self.draws.choice(({}, {"momentum": 0.9,
                                    "epsilon": 0.01}, {"center": False}, {"scale": False})))

    def activation(self):
        kind, config = self.draws.choice(
            (("LeakyReLU", {}), ("ELU", {"alpha": 0.8}),
             ("ReLU", {"negative_slope": 0.1}), ("PReLU", {}), ("Activation", {
                 "activation": self.draws.choice(ACTIVATIONS)
             }), ("Activation", {"activation": self.draws.choice(ACTIVATIONS)})))
        self.add(kind, config)

    def optimizer(self):
        kind = self.draws.choice(list(OPTIMIZERS))
        config = {"learning_rate": self.draws.choice(RATES)}
        config |= {key: self.draws.choice(values) for key, values in OPTIMIZERS[kind].items()}
        if config.get("nesterov"):
            config["momentum"] = config["momentum"] or 0.9
        if self.chance(0.25):
            config |= self.draws.choice(CLIPS)
        if self.chance(0.08):
            config["weight_decay"] = 0.02
        return {"class_name": kind, "config": config}

    def target(self, kind, rows, columns):
        recipe = {"kind": kind, "seed": self.seed + 2, "shape": [rows, columns]}
        if kind == "classes":
            return recipe | {"shape": [rows], "classes": columns}
        if kind == "binary":
            return recipe | {"kind": "classes", "classes": 2}
        if kind == "positive":
            return recipe | {"kind": "uniform", "scale": 1.0, "offset": 1.2}
        return recipe

    def case(self):
        """The whole case, without its weights."""
        features, batch, batches = self.whole(1, 12), self.whole(4, 32), self.whole(1, 3)
        if self.chance(0.1):
            self.batch_normalization()
        for _ in range(self.whole(0, 3)):
            self.hidden()
        label = self.draws.choice(list(LOSSES))
        configs, activations, target = LOSSES[label]
        columns = self.whole(
            2, 5) if target in CLASSIFYING or label == "CosineSimilarity" else self.whole(1, 3)
        self.add("Dense", {"units": columns, "activation": self.draws.choice(activations)}
                 | self.penalties())
        rows = batch * batches
        return {
            "name": f"drawn {self.seed}", "inputs": [{"name": "x", "shape": [features]}],
            "layers": self.layers, "x": [{
                "kind": "uniform", "seed": self.seed + 1, "shape": [rows, features], "scale": 1.5,
                "offset": 0.0
            }], "y": [self.target(target, rows, columns)], "compile": {
                "optimizer": self.optimizer(),
                "loss": {"class_name": label.split()[0], "config": self.draws.choice(configs)}
            }, "batch_size": batch, "steps": 5
        }
