package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.FitOptions.fit;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Each mistake has a message that says where, expected, got, do this; the weights stay. */
class BadInputTest {
    private final Sequential model =
            Sequential.of(input(2), dense(3), dense(1)).name("net").seed(1);

    private void refuses(ThrowingCallable mistake, Class<?> type, String... parts) {
        if (model.compiled() == null) {
            model.compile("adam", "mse");
        }
        List<double[]> before = Fixed.numbers(model);
        assertThatThrownBy(mistake).isInstanceOf(type).satisfies(thrown ->
                assertThat(thrown.getMessage()).contains(parts));
        assertThat(Fixed.numbers(model)).usingRecursiveComparison().isEqualTo(before);
    }

    private void refusesFit(Object x, Object y, String... parts) {
        refuses(() -> model.fit(x, y, Fixed.quiet(1)), IllegalArgumentException.class, parts);
    }

    @Test
    void shapesThatDoNotFit() {
        refusesFit(new double[10][3], Fixed.y(10), "net", "fit", "(samples, 2)", "(10, 3)");
        refusesFit(new double[10][2][2], Fixed.y(10), "(samples, 2)", "(10, 2, 2)");
        refusesFit(Fixed.x(10), new double[10][4], "(10, 4)", "(10, 1)");
        refusesFit(new double[][] {{1, 2}, {3}}, Fixed.y(2), "rows of equal length", "row 1");
    }

    @Test
    void numbersThatAreNone() {
        double[][] x = Fixed.x(10);
        x[7][1] = Double.NaN;
        refusesFit(x, Fixed.y(10), "fit: x", "finite", "NaN in row 7, column 1", "Remove or fill");
        double[] y = Fixed.y(10);
        y[3] = Double.POSITIVE_INFINITY;
        refusesFit(Fixed.x(10), y, "fit: y", "Infinity in row 3");
        refuses(() -> model.predict(x), IllegalArgumentException.class, "predict: x", "row 7");
        refuses(() -> model.evaluate(x, Fixed.y(10)), IllegalArgumentException.class,
                "evaluate: x", "row 7");
        refuses(() -> model.fit(Fixed.x(3), Fixed.y(3), fit().sampleWeight(
                new double[] {1, Double.NaN, 1})), IllegalArgumentException.class,
                "sampleWeight", "row 1");
    }

    @Test
    void nothingAtAll() {
        refusesFit(new double[0][2], new double[0], "fit: x", "at least one sample");
        refusesFit(null, Fixed.y(2), "fit: x", "got null");
        refusesFit(Fixed.x(2), null, "fit: y", "got null");
        refusesFit("x", Fixed.y(2), "expected a Tensor or an array", "String");
        refusesFit(Tensor.scalar(3), Fixed.y(2), "single number 3");
    }

    @Test
    void differentLengths() {
        refusesFit(Fixed.x(10), Fixed.y(9), "fit: y", "as many rows as x, 10, got 9");
        refuses(() -> model.fit(Fixed.x(4), Fixed.y(4), fit().sampleWeight(new double[3])),
                ShapeException.class, "sampleWeight", "4, got 3");
        refuses(() -> model.fit(Fixed.x(4), Fixed.y(4), fit().validationData(Fixed.x(3),
                Fixed.y(2))), ShapeException.class, "validationData: y", "3, got 2");
    }

    @Test
    void unknownNames() {
        refuses(() -> model.compile("adamm", "mse"), IllegalArgumentException.class,
                "optimizer", "adamm", "\"adam\"");
        refuses(() -> model.compile("adam", "mean_square_error"), IllegalArgumentException.class,
                "mean_squared_error");
        refuses(() -> model.compile("adam", "mse", "acuracy"), IllegalArgumentException.class,
                "accuracy");
        refuses(() -> model.compile("adam", "mse", 3), IllegalArgumentException.class,
                "expected a Metric or its name, got Integer");
        refuses(() -> model.compile(CompileOptions.compile().lossOf("otput", "mse")),
                IllegalArgumentException.class, "expected one of the outputs", "otput");
    }

    @Test
    void settingsOutOfRange() {
        refuses(() -> fit().batchSize(0), IllegalArgumentException.class,
                "fit: expected batchSize of at least 1, got 0");
        refuses(() -> fit().epochs(0), IllegalArgumentException.class, "epochs", "got 0");
        refuses(() -> fit().verbose(3), IllegalArgumentException.class, "from 0 to 2, got 3");
        refuses(() -> fit().validationSplit(1), IllegalArgumentException.class, "below 1, got 1");
        refuses(() -> model.fit(Fixed.x(1), Fixed.y(1), fit().validationSplit(0.5)),
                IllegalArgumentException.class, "leaves 0 to train on and 1 to judge");
    }

    @Test
    void labelsOutOfRange() {
        var classifier = Sequential.of(input(2), dense(3, "softmax"));
        classifier.compile("adam", "sparse_categorical_crossentropy");
        List<double[]> before = Fixed.numbers(classifier);
        assertThatThrownBy(() -> classifier.fit(Fixed.x(4), new int[] {0, 1, 3, 2}))
                .hasMessageContaining("row 2 holds 3").hasMessageContaining("from 0 to 2");
        assertThat(Fixed.numbers(classifier)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void compileForgotten() {
        var fresh = Sequential.of(input(2), dense(1)).name("fresh");
        assertThatThrownBy(() -> fresh.fit(Fixed.x(2), Fixed.y(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Sequential \"fresh\": fit needs an optimizer and a loss. Call"
                        + " compile(\"adam\", \"mse\") first.");
        assertThatThrownBy(() -> fresh.evaluate(Fixed.x(2), Fixed.y(2)))
                .hasMessageContaining("evaluate needs");
        assertThat(fresh.predictOnBatch(Fixed.x(2)).size()).isEqualTo(2);
    }

    @Test
    void nothingToTrain() {
        model.trainable(false);
        model.compile("adam", "mse");
        refuses(() -> model.fit(Fixed.x(2), Fixed.y(2)), IllegalStateException.class,
                "nothing to train", "trainable(true)");
    }

    @Test
    void weightsThatDoNotFit() {
        List<Tensor> fewer = model.getWeights().subList(0, 3);
        refuses(() -> model.setWeights(fewer), ShapeException.class, "expected 4 weights", "got 3");
        var misshaped = new java.util.ArrayList<>(model.getWeights());
        misshaped.set(0, Tensor.ones(2, 3));
        misshaped.set(3, Tensor.zeros(2));
        refuses(() -> model.setWeights(misshaped), ShapeException.class, "bias", "(1,)", "(2,)");
        misshaped.set(3, Tensor.of(Double.NaN));
        refuses(() -> model.setWeights(misshaped), IllegalArgumentException.class, "finite", "NaN");
    }

    @Test
    void weightsOfClassesAndOfSamplesTogether() {
        refuses(() -> model.fit(Fixed.x(2), Fixed.y(2), fit().sampleWeight(new double[] {1, 2})
                .classWeight(Map.of(0, 2.0))), IllegalArgumentException.class, "classWeight");
    }
}
