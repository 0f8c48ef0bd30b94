package org.deepecon.nn.layer;

import java.util.Objects;
import org.deepecon.config.Settings;
import org.deepecon.nn.Constraint;
import org.deepecon.nn.Constraints;
import org.deepecon.nn.Initializer;
import org.deepecon.nn.Initializers;
import org.deepecon.nn.Regularizer;
import org.deepecon.nn.Regularizers;

/** How a weight is to be made and kept. */
final class WeightSettings {
    private final String name;
    private Initializer initializer;
    private Regularizer regularizer;
    private Constraint constraint;

    WeightSettings(String name, Initializer initializer) {
        this.name = name;
        this.initializer = initializer;
    }

    void like(WeightSettings other) {
        initializer = other.initializer;
        regularizer = other.regularizer;
        constraint = other.constraint;
    }

    String name() {
        return name;
    }

    Initializer initializer() {
        return initializer;
    }

    Regularizer regularizer() {
        return regularizer;
    }

    Constraint constraint() {
        return constraint;
    }

    void initializer(Initializer value) {
        initializer = Objects.requireNonNull(value, "initializer");
    }

    void regularizer(Regularizer value) {
        regularizer = value;
    }

    void constraint(Constraint value) {
        constraint = value;
    }

    /** Under Keras's names, such as kernel_initializer. */
    void exchange(Settings s) {
        exchangeAs(name, s);
    }

    /** Under a name that is not the weight's own. */
    void exchangeAs(String name, Settings s) {
        initializer = s.value(name + "_initializer", initializer, Initializers.KIND);
        regularizer = s.value(name + "_regularizer", regularizer, Regularizers.KIND);
        constraint = s.value(name + "_constraint", constraint, Constraints.KIND);
    }
}
