package org.deepecon.model;

import java.util.List;
import org.deepecon.nn.Loss;

/**
 * What is trained on and what is kept to judge.
 *
 * @param training samples
 * @param validation samples; null if there are none
 */
record Split(Samples training, Samples validation) {
    static Split of(Model model, List<Loss> losses, Object x, Object y, FitOptions options) {
        var border = new Border(model, "fit");
        Samples all = border.weighted(border.samples(x, y, options.sampleWeight(), losses),
                options.classWeight());
        Object[] other = options.validationData();
        if (other != null) {
            return new Split(all, new Border(model, "fit: validationData")
                    .samples(other[0], other[1], other[2], losses));
        }
        double part = options.validationSplit();
        return part == 0 ? new Split(all, null) : of(all, part);
    }

    /** The last part is kept. */
    private static Split of(Samples all, double part) {
        int rows = all.rows();
        int at = (int) Math.floor(rows * (1 - part));
        if (at == 0 || at == rows) {
            throw new IllegalArgumentException("fit: validationSplit " + part + " of " + rows
                    + " samples leaves " + at + " to train on and " + (rows - at)
                    + " to judge; expected at least one each. Give more samples or another part.");
        }
        return new Split(all.slice(0, at), all.slice(at, rows));
    }
}
