package org.deepecon.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deepecon.model.Model;
import org.deepecon.tensor.DType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 200 drawn and 10 functional networks, trained for five steps from the same weights here and in
 * Keras: the loss of every step agrees to 1e-4.
 */
class ModelsReferenceTest {
    private static final double TOLERANCE = 1e-4;
    private static final double FLOAT64_TOLERANCE = 1e-10;

    static Stream<Case> cases() {
        return Fixture.cases("models").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAreKeras(Case each) {
        check(each, DType.FLOAT32, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lossesAreKerasInFloat64(Case each) {
        check(each, DType.FLOAT64, FLOAT64_TOLERANCE);
    }

    static void check(Case each, DType type, double tolerance) {
        Model model = Networks.compiled(each, type);
        int size = each.json().get("batch_size").intValue();
        int batches = each.list("x").get(0).shape()[0] / size;
        List<Double> losses = new ArrayList<>();
        for (int step = 0; step < each.json().get("steps").intValue(); step++) {
            int from = step % batches * size;
            losses.add(model.trainOnBatch(Networks.data(each, "x", from, from + size, type),
                    Networks.data(each, "y", from, from + size, type)).get("loss"));
        }
        double after = model.testOnBatch(Networks.data(each, "x", 0, size, type),
                Networks.data(each, "y", 0, size, type)).get("loss");
        var close = new Close(each, type, tolerance);
        for (int i = 0; i < losses.size(); i++) {
            close.hold(new double[] {losses.get(i)}, "losses", "" + i);
        }
        close.hold(new double[] {after}, "evaluate").check();
    }
}
