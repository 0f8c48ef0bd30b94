package org.deepecon.model;

import java.util.function.Supplier;
import org.deepecon.optim.TrainingDivergedException;

/** A single batch given by hand. */
final class OneBatch {
    private final Model model;
    private final Compilation compiled;
    private final String where;

    OneBatch(Model model, Compilation compiled, String where) {
        this.model = model;
        this.compiled = compiled;
        this.where = where;
    }

    Logs train(Supplier<Programs> programs, Object x, Object y, Object weight) {
        Samples batch = samples(x, y, weight);
        Prepared step = programs.get().training(batch, batch.rows());
        double loss = run(step, batch);
        if (!(Math.abs(loss) <= Double.MAX_VALUE)) {
            throw new TrainingDivergedException(where, compiled.optimizer().iterations(), "loss",
                    loss, compiled.optimizer().learningRate(), "No weight has changed.");
        }
        return compiled.scores().report();
    }

    Logs test(Supplier<Programs> programs, Object x, Object y) {
        Samples batch = samples(x, y, null);
        run(programs.get().judging(batch, batch.rows()), batch);
        return compiled.scores().report();
    }

    private Samples samples(Object x, Object y, Object weight) {
        return new Border(model, where).samples(x, y, weight, compiled.losses());
    }

    private double run(Prepared prepared, Samples batch) {
        compiled.scores().reset();
        new Feed(batch, null).fill(prepared.inputs(), 0, batch.rows());
        double loss = prepared.run().getAsDouble();
        compiled.scores().add(prepared.results(), batch.rows());
        return loss;
    }
}
