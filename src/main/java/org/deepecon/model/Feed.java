package org.deepecon.model;

import org.deepecon.tensor.View;
import org.deepecon.tensor.Workers;

/**
 * Moves batches of samples into a program's memory, without allocating anything. Of a large batch
 * each thread copies some columns: those that it will need.
 */
final class Feed {
    /** Numbers from which sharing the work pays. */
    private static final int LARGE = 32_768;
    private static final int WIDE = 64;

    private final View[] from;
    private final int[] widths;
    private final int[] order;
    private final Workers.Task task = this::columns;
    private int tensor;
    private View input;
    private int first;
    private int count;
    private int parts;

    /**
     * A way from data to programs.
     *
     * @param samples the data
     * @param order of the rows; null for their own
     */
    Feed(Samples samples, int[] order) {
        this.from = samples.all().stream().map(each -> each.view()).toArray(View[]::new);
        this.order = order;
        this.widths = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            widths[i] = Rows.width(from[i].shape());
        }
    }

    /** Copies rows {@code first}, {@code first + 1}, … of the order to the beginning of inputs. */
    void fill(View[] inputs, int begin, int rows) {
        first = begin;
        count = rows;
        for (tensor = 0; tensor < inputs.length; tensor++) {
            input = inputs[tensor];
            int width = widths[tensor];
            parts = width >= WIDE && count * width >= LARGE ? Workers.count() : 1;
            if (parts > 1) {
                Workers.run(parts, task);
            } else if (order == null) {
                copy(begin * width, 0, rows * width);
            } else {
                columns(0);
            }
        }
    }

    private void columns(int part) {
        int width = widths[tensor];
        int start = width * part / parts;
        int length = width * (part + 1) / parts - start;
        for (int i = 0; i < count; i++) {
            int row = order == null ? first + i : order[first + i];
            copy(row * width + start, i * width + start, length);
        }
    }

    private void copy(int source, int target, int length) {
        View data = from[tensor];
        input.storage().put(data.storage(), data.offset() + source, input.offset() + target,
                length);
    }
}
