"""What Keras prints: summaries at two widths, progress lines; python texts.py writes text/*.txt.

Carriage returns and backspaces are kept as they are. Times differ from run to run, so a test
compares the shape of a progress line; a summary must agree to the character.
"""

import contextlib
import io
import sys

from make import TARGET, prepare

WIDTHS = (76, 80)


def sequential(keras):
    layers = keras.layers
    return keras.Sequential([
        keras.Input((784, )),
        layers.Dense(128, activation="relu"),
        layers.Dropout(0.2),
        layers.Dense(10, activation="softmax")
    ])


def normalized(keras):
    layers = keras.layers
    model = keras.Sequential([
        keras.Input((28, 28)),
        layers.Flatten(),
        layers.BatchNormalization(),
        layers.Dense(300, use_bias=False, name="hidden_layer_with_a_long_name_indeed"),
        layers.BatchNormalization(),
        layers.Activation("elu"),
        layers.Dense(10)
    ])
    model.layers[2].trainable = False
    return model


def branches(keras):
    layers = keras.layers
    a, b = keras.Input((4, ), name="wages"), keras.Input((6, ), name="prices")
    shared = layers.Dense(8, activation="tanh", name="shared")
    x = layers.Concatenate()([shared(a), layers.Dense(8)(b)])
    y = layers.Add()([x, layers.Dense(16, name="skip")(x)])
    return keras.Model([a, b], [layers.Dense(1, name="level")(y), layers.Dense(3, name="kind")(y)])


def trained(keras):
    import numpy

    model = keras.Sequential([
        keras.Input((2, )),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(1)
    ])
    model.compile("adam", "mse")
    model.fit(numpy.zeros((4, 2)), numpy.zeros((4, 1)), verbose=0)
    return model


def unbuilt(keras):
    return keras.Sequential([keras.layers.Dense(3), keras.layers.Dense(1)])


def pictures(keras):
    layers = keras.layers
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.ZeroPadding2D(2),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.DepthwiseConv2D(3, depth_multiplier=2),
        layers.SeparableConv2D(64, 3, padding="same"),
        layers.AveragePooling2D(2),
        layers.Conv2DTranspose(8, 3, strides=2),
        layers.UpSampling2D(),
        layers.Cropping2D(1),
        layers.GlobalAveragePooling2D(),
        layers.Dense(10)
    ])


def series(keras):
    layers = keras.layers
    return keras.Sequential([
        keras.Input((20, 3)),
        layers.Conv1D(16, 3, padding="causal"),
        layers.Conv1D(16, 3),
        layers.MaxPooling1D(),
        layers.GlobalMaxPooling1D(),
        layers.Dense(1)
    ])


MODELS = (sequential, normalized, branches, trained, unbuilt, pictures, series)


def summaries(keras):
    for make_model in MODELS:
        for width in WIDTHS:
            keras.backend.clear_session()
            yield f"summary-{make_model.__name__}-{width}", summary(make_model(keras),
                                                                    line_length=width)
    keras.backend.clear_session()
    yield "summary-normalized-trainable-80", summary(normalized(keras),
                                                     line_length=80,
                                                     show_trainable=True)


def summary(model, **options):
    lines = []
    model.summary(print_fn=lambda text, **_: lines.append(text), **options)
    return "".join(lines)


@contextlib.contextmanager
def display(keras, dynamic):
    """Bars that are written over, or whole lines as where Keras finds no terminal."""
    from keras.src.utils.progbar import Progbar

    keras.backend.clear_session()
    keras.utils.set_random_seed(0)
    keras.config.enable_interactive_logging()
    before = Progbar.__init__

    def start(self, *args, **kwargs):
        before(self, *args, **kwargs)
        self._dynamic_display = dynamic

    Progbar.__init__ = start
    try:
        yield
    finally:
        Progbar.__init__ = before


def progress(keras):
    """fit, evaluate and predict, with the times of that run."""
    import numpy

    random = numpy.random.default_rng(0)
    x, y = random.normal(size=(1000, 4)), random.integers(0, 2, size=(1000, 1))
    for dynamic, verbose in ((True, 1), (False, 1), (True, 2)):
        with display(keras, dynamic):
            model = keras.Sequential([
                keras.Input((4, )),
                keras.layers.Dense(8, activation="relu"),
                keras.layers.Dense(1, activation="sigmoid")
            ])
            model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
            text = io.StringIO()
            with contextlib.redirect_stdout(text):
                model.fit(x, y, epochs=2, validation_split=0.2, verbose=verbose)
                model.evaluate(x, y, verbose=verbose)
                model.predict(x, verbose=verbose)
        style = "" if dynamic else "-lines"
        yield f"progress-verbose-{verbose}{style}", text.getvalue()


def callbacks(keras):
    """The messages of callbacks at verbose=1, with fit's verbose=0."""
    import numpy

    x, y = numpy.ones((8, 2)), numpy.zeros((8, 1))
    keras.backend.clear_session()
    keras.config.enable_interactive_logging()
    model = keras.Sequential([
        keras.Input((2, )), keras.layers.Dense(1, kernel_initializer="zeros")
    ])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    text = io.StringIO()
    of = keras.callbacks
    with contextlib.redirect_stdout(text):
        model.fit(x,
                  y,
                  epochs=6,
                  verbose=0,
                  callbacks=[
                      of.ReduceLROnPlateau(monitor="loss", patience=1, verbose=1),
                      of.LearningRateScheduler(lambda epoch, rate: rate, verbose=1),
                      of.EarlyStopping(monitor="loss",
                                       patience=3,
                                       restore_best_weights=True,
                                       verbose=1)
                  ])
    yield "callbacks-verbose-1", text.getvalue()


def main():
    keras = prepare("float32")
    folder = TARGET / "text"
    folder.mkdir(parents=True, exist_ok=True)
    for part in (summaries, progress, callbacks):
        for name, text in part(keras):
            (folder / f"{name}.txt").write_text(text, newline="")
    print(f"{len(list(folder.iterdir()))} texts", file=sys.stderr)


if __name__ == "__main__":
    main()
