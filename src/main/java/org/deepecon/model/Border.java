package org.deepecon.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deepecon.nn.Loss;
import org.deepecon.tensor.Shape;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Tensor;

/** Where data enter a model: converted, of fitting shapes, finite, or refused. */
final class Border {
    private final Model model;
    private final String where;

    Border(Model model, String where) {
        this.model = model;
        this.where = where;
    }

    /** Samples to predict. The first samples ever seen decide the shape of the input. */
    Samples inputs(Object x) {
        List<Tensor> tensors = Given.tensors(where + ": x", x, model.inputNames(),
                model.numberType());
        if (model.knownInputs() == null) {
            model.expect(Rows.sample(tensors.get(0)));
        }
        Shape[] expected = model.knownInputs();
        List<Tensor> fitting = new ArrayList<>();
        for (int i = 0; i < expected.length; i++) {
            fitting.add(fitting(tensors.get(i), expected[i], tensors.size() == 1 ? "x"
                    : "x[" + i + "]"));
        }
        return new Samples(fitting, List.of(), null).checked(where);
    }

    /** Samples with targets. */
    Samples samples(Object x, Object y, Object weight, List<Loss> losses) {
        Samples inputs = inputs(x);
        List<Tensor> targets = Given.tensors(where + ": y", y, model.outputNames(),
                model.numberType());
        Tensor weights = weight == null ? null
                : Given.tensor(where + ": sampleWeight", weight, model.numberType());
        Samples all = new Samples(inputs.x(), targets, weights).checked(where);
        Shape[] outputs = model.outputShapes();
        for (int i = 0; i < outputs.length; i++) {
            if (losses.get(i) != null) {
                losses.get(i).check(targets.get(i), Rows.batch(all.rows(), outputs[i]));
            }
        }
        return all;
    }

    /** Samples whose weights are those of their classes. */
    Samples weighted(Samples samples, Map<Integer, Double> classWeight) {
        if (classWeight == null) {
            return samples;
        }
        if (samples.weight() != null || samples.y().size() > 1) {
            throw new IllegalArgumentException(where + ": classWeight needs a model of one output"
                    + " and no sampleWeight. Multiply the weights yourself.");
        }
        Tensor y = samples.y().get(0);
        boolean rows = y.rank() > 1 && y.shape().dim(-1) != 1;
        double[] weights = Arrays.stream((rows ? y.argMax() : y).toDoubles())
                .map(label -> classWeight.getOrDefault((int) Math.rint(label), 1.0)).toArray();
        return new Samples(samples.x(), samples.y(),
                Tensor.of(weights, Shape.of(weights.length), model.numberType()));
    }

    /** A last axis of length 1 may be there or not, as in Keras. */
    private Tensor fitting(Tensor given, Shape expected, String what) {
        Shape batch = Rows.batch(given.shape().dim(0), expected);
        if (given.shape().equals(batch)) {
            return given;
        }
        int more = batch.rank() - given.rank();
        if (Math.abs(more) == 1 && batch.size() == given.size()
                && (more > 0 ? batch : given.shape()).dim(-1) == 1) {
            return given.reshape(batch);
        }
        String samples = expected.toString().replaceAll("[()]|,\\)", "");
        throw new ShapeException(model.title() + ", " + where + ": expected " + what + " of shape"
                + " (samples" + (samples.isEmpty() ? "" : ", " + samples) + "), got "
                + given.shape() + ". Change the data" + remedy(Rows.sample(given)));
    }

    private static String remedy(Shape sample) {
        return sample.rank() == 0 ? ": one row for each sample."
                : ", or the model's input" + sample.toString().replace(",)", ")") + ".";
    }
}
