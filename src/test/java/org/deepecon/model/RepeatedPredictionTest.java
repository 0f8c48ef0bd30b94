package org.deepecon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.deepecon.model.RunOptions.predict;
import static org.deepecon.nn.Input.input;
import static org.deepecon.nn.layer.Layers.dense;

import org.deepecon.tensor.DType;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.Tensor;
import org.junit.jupiter.api.Test;

/** Predictions one by one: a batch like the one before takes a short way. */
class RepeatedPredictionTest {
    private static final Tensor ROWS =
            new RandomSource(4).uniform(Shape.of(5, 3), DType.FLOAT32);

    private final Sequential model =
            Sequential.of(input(3), dense(70, "relu"), dense(19, "tanh"), dense(1)).seed(2);

    private static Tensor row(int i) {
        return ROWS.slice(0, i, i + 1);
    }

    @Test
    void equalsTheLongWayBitByBit() {
        for (int i = 0; i < 5; i++) {
            double[] once = model.predict(row(i), predict().verbose(0).callbacks(new Callback() { }))
                    .toDoubles();
            assertThat(model.predictOnBatch(row(i)).toDoubles()).isEqualTo(once);
            assertThat(model.predict(row(i), predict().verbose(0)).toDoubles()).isEqualTo(once);
        }
    }

    @Test
    void anEarlierAnswerStays() {
        Tensor first = model.predictOnBatch(row(0));
        double before = first.item();
        assertThat(model.predictOnBatch(row(1)).item()).isNotEqualTo(before);
        assertThat(first.item()).isEqualTo(before);
    }

    @Test
    void seesNewWeights() {
        double before = model.predictOnBatch(row(0)).item();
        model.setWeights(model.getWeights().stream().map(each -> each.times(0.5)).toList());
        assertThat(model.predictOnBatch(row(0)).item()).isNotEqualTo(before);
    }

    @Test
    void takesOtherShapesAndTypesBetween() {
        double[] together = model.predictOnBatch(ROWS).toDoubles();
        for (int i = 0; i < 5; i++) {
            Tensor each = i % 2 == 0 ? row(i) : row(i).as(DType.FLOAT64);
            assertThat(model.predictOnBatch(each).item()).isEqualTo(together[i]);
            assertThat(model.predictOnBatch(ROWS).toDoubles()).isEqualTo(together);
        }
    }

    @Test
    void refusesWhatIsNotFinite() {
        model.predictOnBatch(row(0));
        assertThatThrownBy(() -> model.predictOnBatch(row(1).div(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected finite numbers, got Infinity in row 0");
    }

    @Test
    void keepsToTheBatchSizeAsked() {
        var counted = new int[1];
        model.predictOnBatch(ROWS);
        model.predict(ROWS, predict().verbose(0).batchSize(2).callbacks(new Callback() {
            @Override
            public void onPredictBatchEnd(int batch) {
                counted[0]++;
            }
        }));
        assertThat(counted[0]).isEqualTo(3);
    }
}
