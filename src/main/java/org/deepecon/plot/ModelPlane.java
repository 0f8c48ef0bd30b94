package org.deepecon.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.deepecon.tensor.Tensor;

/** Asks a model about every point of a plane, in one batch. */
final class ModelPlane {
    private ModelPlane() {
    }

    static Regions regions(UnaryOperator<Tensor> model, double x0, double x1, double y0,
            double y1) {
        var outputs = outputs(model, x0, x1, y0, y1);
        return outputs.size() == 1 ? Regions.ofProbability(outputs.get(0)) : new Regions(outputs);
    }

    /** A grid for each number that the model gives. */
    static List<Grid> outputs(UnaryOperator<Tensor> model, double x0, double x1, double y0,
            double y1) {
        var x = Grid.spread(x0, x1, Grid.POINTS);
        var y = Grid.spread(y0, y1, Grid.POINTS);
        var points = new double[x.length * y.length][];
        Arrays.setAll(points, k -> new double[] {x[k % x.length], y[k / x.length]});
        var given = model.apply(Tensor.of(points));
        int outputs = given.size() / points.length;
        if (outputs == 0 || given.size() % points.length != 0) {
            throw new IllegalArgumentException("Figure: expected a model that makes (batch, 1) or"
                    + " (batch, classes) of (batch, 2), got " + given.shape() + " for a batch of "
                    + points.length + ".");
        }
        double[] numbers = given.toDoubles();
        var grids = new ArrayList<Grid>();
        for (int c = 0; c < outputs; c++) {
            var z = new double[y.length][x.length];
            for (int k = 0; k < points.length; k++) {
                z[k / x.length][k % x.length] = numbers[k * outputs + c];
            }
            grids.add(new Grid(x, y, z));
        }
        return grids;
    }
}
