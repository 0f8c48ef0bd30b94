package org.deepecon.model;

import java.util.List;
import org.deepecon.nn.Loss;

/** What is trained on and what is kept to judge. */
final class Split {
    private Split() {
    }

    /**
     * Both parts.
     *
     * @return samples of training; samples of validation, or null
     */
    static Samples[] of(Samples all, FitOptions options, Model model, List<Loss> losses) {
        Object[] other = options.validationData();
        if (other != null) {
            return new Samples[] {all, new Border(model, "fit: validationData")
                    .samples(other[0], other[1], other[2], losses)};
        }
        double part = options.validationSplit();
        if (part == 0) {
            return new Samples[] {all, null};
        }
        int rows = all.rows();
        int at = (int) Math.floor(rows * (1 - part));
        if (at == 0 || at == rows) {
            throw new IllegalArgumentException("fit: validationSplit " + part + " of " + rows
                    + " samples leaves " + at + " to train on and " + (rows - at)
                    + " to judge; expected at least one each. Give more samples or another part.");
        }
        return new Samples[] {all.slice(0, at), all.slice(at, rows)};
    }
}
