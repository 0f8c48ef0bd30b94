"""Ten functional networks: branches, merges, shared layers, several inputs and outputs."""


class Graph:
    """Collects layers and their calls."""
    def __init__(self, name, seed, **inputs):
        self.case = {"name": name, "inputs": [], "layers": [], "calls": []}
        self.seed, self.batch = seed, 12
        self.case["x"] = []
        for index, (key, size) in enumerate(inputs.items()):
            self.case["inputs"].append({"name": key, "shape": [size]})
            self.case["x"].append({
                "kind": "uniform", "seed": seed + 1 + index, "shape": [2 * self.batch, size],
                "scale": 1.5, "offset": 0.0
            })

    def layer(self, name, kind, **config):
        self.case["layers"].append({"name": name, "class": kind, "config": config})
        return lambda output, *inputs: self.call(name, output, *inputs)

    def call(self, layer, output, *inputs):
        self.case["calls"].append({"layer": layer, "inputs": list(inputs), "output": output})
        return output

    def dense(self, output, given, units, activation="tanh", **config):
        return self.layer(f"{output}_dense", "Dense", units=units, activation=activation,
                          **config)(output, given)

    def merge(self, kind, output, *inputs, **config):
        return self.layer(f"{output}_{kind.lower()}", kind, **config)(output, *inputs)

    def words(self, name, count, vocabulary):
        """An input of whole numbers."""
        self.case["inputs"].append({"name": name, "shape": [count], "dtype": "int32"})
        self.case["x"].append({
            "kind": "classes", "seed": self.seed + 90, "classes": vocabulary,
            "shape": [2 * self.batch, count]
        })

    def target(self, columns, kind="uniform"):
        recipe = {"kind": kind, "seed": self.seed + 50, "shape": [2 * self.batch, columns]}
        if kind == "classes":
            recipe |= {"shape": [2 * self.batch], "classes": columns}
        if kind == "binary":
            recipe |= {"kind": "classes", "classes": 2}
        return recipe

    def done(self, outputs, targets, loss, optimizer="adam", **more):
        self.case |= {
            "outputs": outputs, "y": targets, "batch_size": self.batch, "steps": 5,
            "compile": {"optimizer": optimizer, "loss": loss} | more
        }
        return self.case


def sgd(rate=0.05):
    return {"class_name": "SGD", "config": {"learning_rate": rate, "momentum": 0.5}}


def graphs():
    g = Graph("two inputs, concatenated", 81000, a=3, b=5)
    g.merge("Concatenate", "c", g.dense("ha", "a", 6), g.dense("hb", "b", 4, "relu"))
    yield g.done([g.dense("out", "c", 2, "linear")], [g.target(2)], "mse")

    g = Graph("residual", 81100, x=6)
    g.dense("h1", "x", 8, "elu")
    g.merge("Add", "sum", "h1", g.dense("h2", "h1", 8, "tanh"))
    yield g.done([g.dense("out", "sum", 1, "sigmoid")], [g.target(1, "binary")],
                 "binary_crossentropy", sgd())

    g = Graph("shared on two inputs", 81200, a=4, b=4)
    shared = g.layer("shared", "Dense", units=5, activation="tanh")
    g.merge("Concatenate", "c", shared("ha", "a"), shared("hb", "b"))
    yield g.done([g.dense("out", "c", 3, "softmax")], [g.target(3, "classes")],
                 "sparse_categorical_crossentropy")

    g = Graph("shared in a row", 81300, x=5)
    shared = g.layer("shared",
                     "Dense",
                     units=5,
                     activation="softplus",
                     kernel_regularizer={"class_name": "L2", "config": {"l2": 0.01}})
    shared("h3", shared("h2", shared("h1", "x")))
    yield g.done([g.dense("out", "h3", 1, "linear")], [g.target(1)], "huber", sgd(0.01))

    g = Graph("gate", 81400, x=4)
    g.merge("Multiply", "gated", g.dense("value", "x", 7), g.dense("gate", "x", 7, "sigmoid"))
    yield g.done([g.dense("out", "gated", 2, "linear")], [g.target(2)], "log_cosh", "rmsprop")

    g = Graph("average, maximum, minimum, subtract", 81500, x=4)
    a, b = g.dense("a", "x", 6), g.dense("b", "x", 6, "gelu")
    g.merge("Concatenate", "all", g.merge("Average", "mean", a, b), g.merge("Maximum", "max", a, b),
            g.merge("Minimum", "min", a, b), g.merge("Subtract", "minus", a, b))
    yield g.done([g.dense("out", "all", 1, "linear")], [g.target(1)], "mse", "nadam")

    g = Graph("two outputs, weighted losses", 81600, x=5)
    g.dense("trunk", "x", 9, "relu")
    outputs = [g.dense("level", "trunk", 1, "linear"), g.dense("kind", "trunk", 3, "softmax")]
    yield g.done(outputs, [g.target(1), g.target(3, "classes")],
                 ["mse", "sparse_categorical_crossentropy"],
                 loss_weights=[0.7, 0.2])

    g = Graph("words and numbers", 81700, x=3)
    g.words("words", 4, 11)
    g.layer("embedding", "Embedding", input_dim=11, output_dim=3)("vectors", "words")
    g.layer("flatten", "Flatten")("flat", "vectors")
    g.merge("Concatenate", "c", "flat", "x")
    yield g.done([g.dense("out", "c", 1, "sigmoid")], [g.target(1, "binary")],
                 "binary_crossentropy", "adagrad")

    g = Graph("twins with a product", 81800, a=4, b=4)
    shared = g.layer("shared", "Dense", units=6, activation="tanh")
    norm = g.layer("norm", "LayerNormalization")
    g.layer("dot", "Dot", axes=1)("dot", norm("na", shared("ha", "a")),
                                  norm("nb", shared("hb", "b")))
    yield g.done([g.dense("out", "dot", 1, "linear")], [g.target(1)], "mae", sgd(0.01))

    g = Graph("normalized branches", 81900, x=6)
    left = g.layer("left_norm", "BatchNormalization")("l", g.dense("lh", "x", 5, "relu"))
    right = g.layer("right_norm", "LayerNormalization")("r", g.dense("rh", "x", 5, "silu"))
    g.dense("h", g.merge("Add", "sum", left, right), 4)
    yield g.done([g.dense("out", "h", 2, "linear")], [g.target(2)], "mse", "adamw")
