package org.deepecon.model;

import org.deepecon.tensor.Storage;
import org.deepecon.tensor.View;

/** Moves batches of samples into a program's memory, without allocating anything. */
final class Feed {
    private final View[] from;
    private final int[] widths;
    private final int[] order;

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
    void fill(View[] inputs, int first, int count) {
        for (int i = 0; i < inputs.length; i++) {
            if (order == null) {
                inputs[i].storage().put(from[i].storage(), from[i].offset() + first * widths[i],
                        inputs[i].offset(), count * widths[i]);
            } else {
                gather(from[i], widths[i], inputs[i], first, count);
            }
        }
    }

    private void gather(View data, int width, View input, int first, int count) {
        Storage source = data.storage();
        Storage target = input.storage();
        for (int i = 0; i < count; i++) {
            target.put(source, data.offset() + order[first + i] * width,
                    input.offset() + i * width, width);
        }
    }
}
