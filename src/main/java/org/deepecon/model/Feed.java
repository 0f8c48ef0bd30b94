package org.deepecon.model;

import java.util.List;
import java.util.function.IntFunction;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/** Moves batches of samples into a program's memory. */
final class Feed {
    private final View[] from;
    private final int[] order;

    /**
     * A way from data to programs.
     *
     * @param samples the data
     * @param order of the rows; null for their own
     */
    Feed(Samples samples, int[] order) {
        this.from = samples.all().stream().map(Tensor::view).toArray(View[]::new);
        this.order = order;
    }

    /** Where a program's inputs lie. */
    static View[] inputs(List<Tensor> data, IntFunction<View> input) {
        View[] views = new View[data.size()];
        for (int i = 0; i < views.length; i++) {
            views[i] = input.apply(i);
        }
        return views;
    }

    /** Copies rows {@code first}, {@code first + 1}, … of the order to the beginning of inputs. */
    void fill(View[] inputs, int first, int count) {
        for (int i = 0; i < inputs.length; i++) {
            if (order == null) {
                Rows.copy(from[i], first, inputs[i], 0, count);
            } else {
                Rows.gather(from[i], order, first, inputs[i], count);
            }
        }
    }
}
