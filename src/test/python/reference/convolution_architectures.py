"""Draws sequential networks of convolution and pooling at random."""

from architectures import CLASSIFYING, LOSSES, Architecture

RATHER_SMALL = 5


class ConvolutionArchitecture(Architecture):
    """One draw: pictures or series, up to four blocks, a head of dense layers."""
    def __init__(self, seed):
        super().__init__(seed)
        self.axes = 1 if self.chance(0.3) else 2
        self.size = [self.whole(6, 11) for _ in range(self.axes)]
        self.channels = self.whole(1, 3)

    def kind(self, name):
        return f"{name}{self.axes}D"

    def lengths(self, low, high):
        """One number for all axes, or one for each."""
        if self.chance(0.6) or self.axes == 1:
            return [self.whole(low, high)] * self.axes
        return [self.whole(low, high) for _ in range(self.axes)]

    def window(self, largest=3):
        """Size, strides, dilations and padding that leave something of the input."""
        kernel, strides, dilations = self.lengths(1, largest), [1] * self.axes, [1] * self.axes
        choice = self.whole(0, 5)
        if choice == 0:
            strides = self.lengths(2, 2)
        if choice == 1:
            dilations = self.lengths(2, 2)
        extents = [(k - 1) * d + 1 for k, d in zip(kernel, dilations)]
        same = self.chance(0.5) or any(n - e < 1 for n, e in zip(self.size, extents))
        if same:
            self.size = [-(-n // s) for n, s in zip(self.size, strides)]
        else:
            self.size = [(n - e) // s + 1 for n, e, s in zip(self.size, extents, strides)]
        config = {"kernel_size": kernel, "strides": strides, "dilation_rate": dilations}
        return config | {"padding": "same" if same else "valid"}

    def filter(self):
        choice, normalized = self.whole(0, 9), self.chance(0.25)
        config = self.window()
        if normalized:
            config["use_bias"] = False
        elif self.chance(0.7):
            config["activation"] = self.draws.choice(("relu", "tanh", "elu", "gelu", "softplus"))
        if choice == 0:
            self.depthwise(config)
        elif choice == 1:
            self.channels = self.whole(1, 6)
            self.add(self.kind("SeparableConv"), config
                     | {"filters": self.channels, "depth_multiplier": self.whole(1, 2)})
        else:
            self.convolution(config)
        if normalized:
            self.batch_normalization()
            self.activation()

    def depthwise(self, config):
        config["strides"] = [max(config["strides"])] * self.axes
        multiplier = self.whole(1, 3)
        self.channels *= multiplier
        self.add(self.kind("DepthwiseConv"), config | {"depth_multiplier": multiplier})

    def convolution(self, config):
        groups = self.channels if self.chance(0.15) else 1
        self.channels = groups * self.whole(1, 8 // groups)
        if self.axes == 1 and config["padding"] == "same" and self.chance(0.5):
            config["padding"] = "causal"
        self.add(self.kind("Conv"), config | {"filters": self.channels, "groups": groups}
                 | self.penalties())

    def between(self):
        choice = self.whole(0, 7)
        if choice < 4 and min(self.size) >= RATHER_SMALL:
            pool, same = self.lengths(2, 3), self.chance(0.3)
            self.size = [-(-n // p) if same else n // p for n, p in zip(self.size, pool)]
            self.add(self.kind("MaxPooling" if choice < 3 else "AveragePooling"),
                     {"pool_size": pool, "padding": "same" if same else "valid"})
        elif choice == 4 and max(self.size) < RATHER_SMALL:
            self.size = [2 * n for n in self.size]
            self.add(self.kind("UpSampling"), {"size": 2})
        elif choice == 5:
            self.size = [n + 2 for n in self.size]
            self.add(self.kind("ZeroPadding"), {"padding": 1})
        elif choice == 6 and max(self.size) < RATHER_SMALL:
            self.channels = self.whole(1, 4)
            self.size = [2 * n for n in self.size]
            self.add(f"Conv{self.axes}DTranspose", {
                "filters": self.channels, "kernel_size": self.whole(1, 3), "strides": 2,
                "padding": "same"
            })

    def case(self):
        """The whole case, without its weights."""
        shape, batch, batches = [*self.size, self.channels], self.whole(2, 6), self.whole(1, 3)
        for _ in range(self.whole(1, 4)):
            self.filter()
            self.between()
        head = self.whole(0, 3)
        if head > 1:
            self.add("Flatten", {})
        else:
            self.add(self.kind(("GlobalAveragePooling", "GlobalMaxPooling")[head]), {})
        if self.chance(0.3):
            self.hidden()
        label = self.draws.choice(list(LOSSES))
        configs, activations, target = LOSSES[label]
        columns = self.whole(
            2, 5) if target in CLASSIFYING or label == "CosineSimilarity" else self.whole(1, 3)
        self.add("Dense", {"units": columns, "activation": self.draws.choice(activations)})
        rows = batch * batches
        return {
            "name": f"drawn {self.seed}", "inputs": [{"name": "x", "shape": shape}],
            "layers": self.layers, "x": [{
                "kind": "uniform", "seed": self.seed + 1, "shape": [rows, *shape], "scale": 1.5,
                "offset": 0.0
            }], "y": [self.target(target, rows, columns)], "compile": {
                "optimizer": self.optimizer(),
                "loss": {"class_name": label.split()[0], "config": self.draws.choice(configs)}
            }, "batch_size": batch, "steps": 5
        }
