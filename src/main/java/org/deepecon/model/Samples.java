package org.deepecon.model;

import java.util.ArrayList;
import java.util.List;
import org.deepecon.tensor.ShapeException;
import org.deepecon.tensor.Storage;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.View;

/**
 * Data to train on or to be judged by; every tensor has one row for each sample.
 *
 * @param x one for each input
 * @param y one for each output; none to predict
 * @param weight of each sample; null if all weigh the same
 */
record Samples(List<Tensor> x, List<Tensor> y, Tensor weight) {
    int rows() {
        return x.get(0).shape().dim(0);
    }

    /** All, in the order in which programs take them. */
    List<Tensor> all() {
        List<Tensor> all = new ArrayList<>(x);
        all.addAll(y);
        if (weight != null) {
            all.add(weight);
        }
        return all;
    }

    /** Some neighbouring rows. */
    Samples slice(int from, int to) {
        return new Samples(x.stream().map(each -> each.slice(0, from, to)).toList(),
                y.stream().map(each -> each.slice(0, from, to)).toList(),
                weight == null ? null : weight.slice(0, from, to));
    }

    /** Refuses tensors of different lengths, and numbers that are none. */
    Samples checked(String where) {
        check(where + ": x", x);
        check(where + ": y", y);
        if (weight != null) {
            check(where + ": sampleWeight", List.of(weight));
        }
        return this;
    }

    private void check(String what, List<Tensor> tensors) {
        for (int i = 0; i < tensors.size(); i++) {
            String which = tensors.size() == 1 ? what : what + "[" + i + "]";
            int length = tensors.get(i).shape().dim(0);
            if (length != rows()) {
                throw new ShapeException(which + ": expected as many rows as x, " + rows()
                        + ", got " + length + ". Each sample needs one row in each.");
            }
            checkFinite(which, tensors.get(i).view());
        }
    }

    private static void checkFinite(String what, View view) {
        int i = firstNotFinite(view);
        if (i >= 0) {
            throw new IllegalArgumentException(what + ": expected finite numbers, got "
                    + view.storage().get(view.offset() + i) + " in row "
                    + i / Rows.width(view.shape()) + place(view, i)
                    + ". Remove or fill such rows first.");
        }
    }

    static boolean isFinite(View view) {
        return firstNotFinite(view) < 0;
    }

    /** −1 if all are finite. */
    private static int firstNotFinite(View view) {
        Storage storage = view.storage();
        for (int i = 0; i < view.shape().size(); i++) {
            if (!(Math.abs(storage.get(view.offset() + i)) <= Double.MAX_VALUE)) {
                return i;
            }
        }
        return -1;
    }

    private static String place(View view, int index) {
        int width = Rows.width(view.shape());
        return view.shape().rank() == 2 && width > 1 ? ", column " + index % width : "";
    }
}
