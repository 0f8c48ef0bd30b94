package org.deepecon.optim;

import java.util.List;
import java.util.regex.Pattern;
import org.deepecon.config.Kinds;
import org.deepecon.config.Settings;
import org.deepecon.tensor.Tensor;
import org.deepecon.tensor.Variable;

/** Shrinks weights before each step, {@code w ← w − w · decay · rate}: decoupled weight decay. */
final class WeightDecay {
    private final StepNumber shrinkage;
    private double decay;
    private Pattern excludedNames;
    private List<Variable> excluded = List.of();

    WeightDecay(StepNumber shrinkage) {
        this.shrinkage = shrinkage;
    }

    void decay(double value) {
        decay = value;
    }

    /** Excludes weights in whose name one of the regular expressions is found. */
    void exclude(String... names) {
        excludedNames = names.length == 0 ? null : Pattern.compile(String.join("|", names));
    }

    void exclude(List<Variable> weights) {
        excluded = List.copyOf(weights);
    }

    void prepare(double rate) {
        shrinkage.set(decay * rate);
    }

    Tensor apply(Variable weight) {
        return isShrunk(weight) ? weight.minus(weight.times(shrinkage.now())) : weight;
    }

    private boolean isShrunk(Variable weight) {
        return decay != 0 && !excluded.contains(weight)
                && (excludedNames == null || !excludedNames.matcher(weight.name()).find());
    }

    void exchange(Settings s) {
        Double read = s.value("weight_decay", decay == 0 ? null : decay, Kinds.NUMBER);
        decay = read == null ? 0 : read;
    }
}
