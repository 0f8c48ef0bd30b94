package org.deepecon.optim;

import java.util.Objects;
import java.util.stream.Stream;
import org.deepecon.config.Kind;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Variable;

/** The learning rate of an optimizer: one that is kept and can be changed, or a schedule. */
final class LearningRate {
    private static final Kind<Object> SAVED = Kind.of("a number or a schedule",
            rate -> rate instanceof LearningRateSchedule rule ? Schedules.KIND.write(rule) : rate,
            tree -> tree instanceof Number number ? (Object) number.doubleValue()
                    : Schedules.KIND.read(tree));

    private final String owner;
    private final SavedNumber kept;
    private LearningRateSchedule schedule;

    LearningRate(String owner, double value) {
        this.owner = owner;
        this.kept = new SavedNumber("learning_rate", value);
    }

    void set(double value) {
        Require.notNegative(owner, "learning rate", value);
        if (schedule != null) {
            throw new IllegalStateException(owner + ": the learning rate follows " + schedule
                    + " and cannot be set to " + value + ". Make the optimizer with a number"
                    + " instead if it is to be changed.");
        }
        kept.set(value);
    }

    void set(LearningRateSchedule rule) {
        schedule = Objects.requireNonNull(rule, () -> owner + ": expected a schedule, got null.");
    }

    double at(long step) {
        double rate = schedule == null ? kept.get() : schedule.at(step);
        if (!(rate >= 0) || Double.isInfinite(rate)) {
            throw new IllegalStateException("%s: expected a finite learning rate of at least 0, got"
                    .formatted(owner) + " %s at step %d from %s. Check its settings."
                    .formatted(rate, step, schedule == null ? "the saved state" : schedule));
        }
        return rate;
    }

    Stream<Variable> variables() {
        return schedule == null ? Stream.of(kept.variable()) : Stream.empty();
    }

    @Override
    public String toString() {
        return schedule == null ? String.valueOf(kept.get()) : schedule.toString();
    }

    /** The number, or the schedule. */
    void exchange(Settings s) {
        Object now = schedule == null ? (Object) kept.get() : schedule;
        Object read = s.value("learning_rate", now, SAVED);
        if (read instanceof LearningRateSchedule rule) {
            set(rule);
        } else if (!now.equals(read)) {
            set((double) read);
        }
    }
}
