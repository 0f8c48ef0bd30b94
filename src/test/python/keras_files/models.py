"""Keras models to be exchanged with Java: those of the fixtures, and random ones.

Each function gives (model, inputs, targets); without targets the model is not trained. Sizes are
small. Everything is drawn from a seed.
"""

import keras
import numpy as np
from keras import layers as L

ROWS = 8


def sequential(draw):
    model = keras.Sequential([
        keras.Input((4,)),
        L.Dense(8, activation="relu", kernel_regularizer="l2", bias_constraint="non_neg"),
        L.BatchNormalization(),
        L.Dense(3, activation="softmax", kernel_constraint=keras.constraints.MaxNorm(1.5),
                kernel_initializer=keras.initializers.RandomUniform(-0.3, 0.3, seed=3))])
    rate = keras.optimizers.schedules.CosineDecay(0.1, 100)
    model.compile(keras.optimizers.Adam(rate, amsgrad=True, clipnorm=1.0),
                  "sparse_categorical_crossentropy",
                  metrics=["accuracy", keras.metrics.SparseTopKCategoricalAccuracy(2)])
    return model, [draw(ROWS, 4)], [np.arange(ROWS) % 3]


def functional(draw):
    """Two inputs, two outputs, a shared model inside, several layers used twice."""
    first, second = keras.Input((4,), name="first"), keras.Input((3,), name="second")
    shared = keras.Sequential([keras.Input((3,)), L.Dense(2), L.LeakyReLU()], name="shared")
    hidden = L.LayerNormalization()(L.Dense(3, activation="relu", name="hidden")(first))
    both = L.Concatenate()([shared(hidden), shared(second)])
    both = L.Add()([both, L.Dense(4)(both)])
    value = L.Dense(1, name="value")(both)
    kind = L.Dense(2, activation="softmax", name="kind")(L.GaussianNoise(0.0)(both))
    model = keras.Model([first, second], [value, kind])
    model.compile(
        keras.optimizers.RMSprop(0.01, momentum=0.5, centered=True),
        loss=["mse", keras.losses.CategoricalCrossentropy(label_smoothing=0.1)],
        loss_weights=[1, 0.5], metrics=[["mae"], ["accuracy", keras.metrics.AUC()]])
    return model, [draw(ROWS, 4), draw(ROWS, 3)], [draw(ROWS, 1), np.eye(ROWS, 2)]


def nested(draw):
    """A model of two outputs inside another; losses and metrics by name."""
    inner_in = keras.Input((4,))
    inner = keras.Model(inner_in, [L.Dense(2, name="u")(inner_in), L.Dense(3, name="v")(inner_in)],
                        name="inner")
    start = keras.Input((4,))
    u, v = inner(start)
    z, w = L.Dense(1, name="z")(L.Concatenate()([v, u])), L.Dense(2, name="w")(u)
    model = keras.Model(start, [z, w])
    model.compile(keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True, gradient_accumulation_steps=2),
                  loss={"z": "mse", "w": keras.losses.Huber(1.0)}, metrics={"z": ["mae"], "w": ["mse"]})
    return model, [draw(ROWS, 4)], [draw(ROWS, 1), draw(ROWS, 2)]


def frozen(draw):
    model = keras.Sequential([keras.Input((5,)), L.Embedding(10, 4), L.Flatten(), L.Dense(1)])
    model.layers[0].trainable = False
    model.compile(keras.optimizers.Nadam(use_ema=True, ema_overwrite_frequency=2), "mae")
    return model, [np.arange(ROWS * 5).reshape(ROWS, 5) % 10], [draw(ROWS, 1)]


def layers(draw):
    """Every layer without a place elsewhere."""
    model = keras.Sequential([
        keras.Input((6,)), L.Dense(12), L.ELU(), L.Reshape((3, 4)), L.Permute((2, 1)),
        L.PReLU(shared_axes=[1]), L.Dropout(0.3, noise_shape=(None, 1, 3)), L.SpatialDropout1D(0.1),
        L.GaussianDropout(0.2), L.AlphaDropout(0.1), L.LayerNormalization(axis=[1, 2]),
        L.RMSNormalization(), L.UnitNormalization(), L.GroupNormalization(3), L.ReLU(6.0, 0.1),
        L.Softmax(1), L.Flatten(), L.RepeatVector(3), L.Activation("gelu"),
        L.ActivityRegularization(l1=0.1), L.Identity(), L.BatchNormalization(axis=1, momentum=0.9),
        L.Flatten(), L.Dense(2, activation="silu")])
    return model, [draw(ROWS, 6)], []


def pictures(draw):
    model = keras.Sequential([
        keras.Input((10, 10, 2)),
        L.Conv2D(4, 3, strides=2, padding="same", activation="relu", groups=2), L.ZeroPadding2D(((1, 0), (0, 1))),
        L.DepthwiseConv2D(2, depth_multiplier=2), L.SeparableConv2D(3, 2, padding="same", dilation_rate=2),
        L.Cropping2D(1), L.UpSampling2D(2, interpolation="bilinear"), L.MaxPooling2D((2, 1), strides=1),
        L.Conv2DTranspose(3, 3, strides=2, output_padding=1), L.AveragePooling2D(2, padding="same"),
        L.GlobalAveragePooling2D(keepdims=True), L.Flatten(), L.Dense(2)])
    model.compile("sgd", "mse")
    return model, [draw(ROWS, 10, 10, 2)], [draw(ROWS, 2)]


def series(draw):
    start = keras.Input((6, 3))
    x = L.Conv1D(4, 2, padding="causal", dilation_rate=2)(L.Masking(0.0)(start))
    x = L.Bidirectional(L.LSTM(3, return_sequences=True), merge_mode="sum")(x)
    x = L.TimeDistributed(L.Dense(4, activation="tanh"))(x)
    x = L.Bidirectional(L.GRU(2, return_sequences=True, reset_after=False))(x)
    x = L.SeparableConv1D(4, 2)(L.ZeroPadding1D(1)(x))
    x = L.MaxPooling1D(2)(L.UpSampling1D(2)(L.Cropping1D((1, 0))(x)))
    x, h, c = L.LSTM(3, return_sequences=True, return_state=True, recurrent_dropout=0.0)(x)
    x = L.LSTM(3, unit_forget_bias=False)(x, initial_state=[h, c])
    model = keras.Model(start, [L.Dense(1)(x), L.SimpleRNN(2, go_backwards=True)(start)])
    model.compile("adam", ["mse", "mae"])
    return model, [draw(ROWS, 6, 3)], [draw(ROWS, 1), draw(ROWS, 2)]


def attention(draw):
    words = keras.Input((5,))
    x = L.Embedding(10, 4)(words)
    x = L.Add()([x, L.MultiHeadAttention(2, 3)(x, x, use_causal_mask=True)])
    y, scores = L.MultiHeadAttention(2, 2, output_shape=6)(x, x, return_attention_scores=True)
    z = L.Attention(use_scale=True)([y, y])
    model = keras.Model(words, [L.GlobalMaxPooling1D()(z), scores])
    model.compile("rmsprop", "mse")
    return model, [np.arange(ROWS * 5).reshape(ROWS, 5) % 10], [draw(ROWS, 6), draw(ROWS, 2, 5, 5)]


FIXTURES = [sequential, functional, nested, frozen, layers, pictures, series, attention]

ACTIVATIONS = ["relu", "tanh", "sigmoid", "gelu", "elu", "selu", "softplus", "silu", "mish", "linear"]
OPTIMIZERS = ["SGD", "RMSprop", "Adam", "AdamW", "Adamax", "Nadam", "Adagrad", "Adadelta", "Lion"]


def random(seed):
    """A random functional network of 3 to 8 layers with merges and shared layers."""
    draws = np.random.RandomState(seed)

    def make(draw):
        width = int(draws.randint(3, 5))
        start = keras.Input((width,))
        known = [start]
        shared = L.Dense(width, activation=str(draws.choice(ACTIVATIONS)))
        for _ in range(draws.randint(3, 9)):
            known.append(layer(known, width, shared))
        model = keras.Model(start, L.Dense(1)(known[-1]))
        model.compile(optimizer(str(draws.choice(OPTIMIZERS))), "mse", metrics=["mae"])
        return model, [draw(ROWS, width)], [draw(ROWS, 1)]

    def layer(known, width, shared):
        one = known[draws.randint(len(known))]
        other = known[draws.randint(len(known))]
        choices = [
            lambda: L.Dense(width, activation=str(draws.choice(ACTIVATIONS)),
                            use_bias=bool(draws.randint(2)))(known[-1]),
            lambda: shared(known[-1]),
            lambda: L.BatchNormalization(momentum=0.9, scale=bool(draws.randint(2)))(known[-1]),
            lambda: L.LayerNormalization(center=bool(draws.randint(2)))(known[-1]),
            lambda: L.RMSNormalization()(known[-1]),
            lambda: L.PReLU(alpha_initializer="he_normal")(known[-1]),
            lambda: L.LeakyReLU(negative_slope=float(draws.uniform(0, 0.5)))(known[-1]),
            lambda: merge()([one, other]),
            lambda: L.Dense(width)(L.Concatenate()([known[-1], one])),
            lambda: keras.Sequential([keras.Input((width,)), L.Dense(3, activation="tanh"),
                                      L.Dense(width)])(known[-1])]
        return choices[draws.randint(len(choices))]()

    def optimizer(name):
        """A weight before a normalization may have a gradient of 1e-10, which is rounding: not to
        be divided by its own size, nor to decide by its sign about more than 1e-6."""
        settings = {"SGD": {}, "Lion": {"learning_rate": 1e-6}}
        return getattr(keras.optimizers, name)(**settings.get(name, {"epsilon": 1e-3}))

    def merge():
        return [L.Add, L.Subtract, L.Multiply, L.Average, L.Maximum, L.Minimum][draws.randint(6)]()

    return make


def built(make, seed, eager=False):
    """The model after two steps of training, so that the optimizer has something to remember.

    Many small models are run eagerly: the same numbers without a compiler's run for each.
    """
    keras.utils.set_random_seed(seed)
    draws = np.random.RandomState(seed)
    model, x, y = make(lambda *shape: draws.standard_normal(shape).astype("float32"))
    model.run_eagerly = eager
    x, y = [each.astype("float32") for each in x], [each.astype("float32") for each in y]
    for _ in range(2 if y else 0):
        train(model, x, y)
    return model, x, y


def single(values):
    return values if len(values) > 1 else values[0]


def train(model, x, y):
    """The loss of one step."""
    logs = model.train_on_batch(single(x), single(y), return_dict=True)
    return float(logs["loss"])


def predictions(model, x):
    result = model.predict_on_batch(single(x))
    return [np.asarray(each) for each in (result if isinstance(result, (list, tuple)) else [result])]


def behaviour(model, x, y):
    """What the model predicts; with targets also three losses and what it predicts then."""
    arrays = {f"before{i}": each for i, each in enumerate(predictions(model, x))}
    if y:
        arrays |= {f"loss{i}": np.array([train(model, x, y)]) for i in range(3)}
        arrays |= {f"after{i}": each for i, each in enumerate(predictions(model, x))}
    return arrays


def save(folder, name, model, x, y):
    model.save(folder / f"{name}.keras")
    data = {f"x{i}": each for i, each in enumerate(x)} | {f"y{i}": each for i, each in enumerate(y)}
    np.savez(folder / f"{name}.data.npz", **data)
