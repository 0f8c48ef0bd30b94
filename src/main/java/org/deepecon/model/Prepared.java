package org.deepecon.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.deepecon.autodiff.Program;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/**
 * A program for batches of one kind, with its memory at hand.
 *
 * @param rows samples in the batch
 * @param run runs it and gives the loss; of a prediction, 0
 * @param inputs where the batch is to be written
 * @param results where losses or predictions are to be read
 */
record Prepared(int rows, DoubleSupplier run, View[] inputs, View[] results) {
    private Prepared(DoubleSupplier run, View[] inputs, View[] results) {
        this(inputs[0].shape().dim(0), run, inputs, results);
    }

    static Prepared training(TrainStep step, int inputs, int losses) {
        return new Prepared(step::run, views(inputs, step::input), views(losses, step::output));
    }

    static Prepared judging(Program program, int inputs, int losses) {
        View loss = program.output(0);
        DoubleSupplier run = () -> {
            program.run();
            return loss.storage().get(loss.offset());
        };
        return new Prepared(run, views(inputs, program::input), views(losses, program::output));
    }

    static Prepared predicting(Program program, int inputs, int outputs) {
        DoubleSupplier run = () -> {
            program.run();
            return 0;
        };
        return new Prepared(run, views(inputs, program::input), views(outputs, program::output));
    }

    /** Whether a batch can be written to the one input as it is. */
    boolean takes(Tensor batch) {
        View to = inputs[0];
        return inputs.length == 1 && batch.shape().equals(to.shape())
                && batch.dtype() == to.storage().dtype() && !batch.isSymbolic()
                && Samples.isFinite(batch.view());
    }

    /** What the network makes of a batch that it {@link #takes}: a tensor for each output. */
    List<Tensor> answer(Tensor batch) {
        View from = batch.view();
        View to = inputs[0];
        to.storage().put(from.storage(), from.offset(), to.offset(), batch.size());
        run.getAsDouble();
        if (results.length == 1) {
            return List.of(Tensor.copyOf(results[0]));
        }
        return Arrays.stream(results).map(Tensor::copyOf).toList();
    }

    private static View[] views(int count, java.util.function.IntFunction<View> view) {
        View[] views = new View[count];
        for (int i = 0; i < count; i++) {
            views[i] = view.apply(i);
        }
        return views;
    }
}
