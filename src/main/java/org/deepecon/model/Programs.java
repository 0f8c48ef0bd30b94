package org.deepecon.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepecon.tensor.RandomSource;
import org.deepecon.tensor.Tensor;

/** The programs of a compiled model, made when first needed; the latest few are kept. */
final class Programs {
    private static final int KEPT = 8;

    private final Objective objective;
    private final Compilation compiled;
    private final RandomSource random;
    private final Map<Batch.Kind, Prepared> training = latest();
    private final Map<Batch.Kind, Prepared> judging = latest();
    private final Map<Batch.Kind, Prepared> predicting = latest();
    private final RandomPositions positions = new RandomPositions();
    private Prepared latest;

    /**
     * None yet.
     *
     * @param compiled null if the model only predicts
     * @param random of dropout and noise
     */
    Programs(Objective objective, Compilation compiled, RandomSource random) {
        this.objective = objective;
        this.compiled = compiled;
        this.random = random;
    }

    private static Map<Batch.Kind, Prepared> latest() {
        return new LinkedHashMap<>(KEPT, 1, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Batch.Kind, Prepared> eldest) {
                return size() > KEPT;
            }
        };
    }

    Prepared training(Samples samples, int rows) {
        return training.computeIfAbsent(Batch.Kind.of(samples, rows), kind -> {
            TrainStep step = objective.training(compiled, kind, random.split());
            positions.add(step.random());
            return Prepared.training(step, samples.all().size(), compiled.scores().losses());
        });
    }

    /** How far training has used its random numbers. */
    RandomPositions positions() {
        return positions;
    }

    Prepared judging(Samples samples, int rows) {
        return judging.computeIfAbsent(Batch.Kind.of(samples, rows), kind -> Prepared.judging(
                objective.judging(compiled, kind), samples.all().size(),
                compiled.scores().losses()));
    }

    Prepared predicting(Samples samples, int rows, int outputs) {
        latest = predicting.computeIfAbsent(Batch.Kind.of(samples, rows), kind ->
                Prepared.predicting(objective.predicting(kind), samples.x().size(), outputs));
        return latest;
    }

    /**
     * Predicts a batch like the latest, without looking anything up: a row takes a microsecond.
     *
     * @param x as users give it
     * @param most rows that may be computed at once
     * @return a tensor for each output; null if the batch is not like the latest
     */
    List<Tensor> again(Object x, int most) {
        boolean alike = latest != null && x instanceof Tensor batch && latest.rows() <= most
                && latest.takes(batch);
        if (!alike) {
            return null;
        }
        Stop.ifInterrupted("predict");
        return latest.answer((Tensor) x);
    }
}
